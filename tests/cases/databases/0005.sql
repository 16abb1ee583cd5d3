-- Written by `a_case_is_written_by_the_program_of_a_version` (tests/earlier_databases.rs).
PRAGMA application_id = 1129531214;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 13:31:40', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1254437);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 13:31:40', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1055126);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-26 13:31:40', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 482269);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-26 13:31:40', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 722934);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-26 13:31:40', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 1892152);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"3qH3krj0dvsSj8Eg8gW5PFdtmxWmCmPhg9pUzmdlqvo="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"LdREOp4K6O5ZYZCYPDpQ91gayE4VEy08cV839dJrhfO+VjMMDaydbZ880C9oPIXSHLfExlt084i0k59WkK+oDg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo0MC4yMjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDik1q0/Yc7CNAghXn/1Y6aUo9Bf3uy0jjBTDHCP945lgIgdfjaigL4ZAeIP/ZDK2k+4bdJc4RajhXrdLg3Xvvl0iw="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIARmMBBeY48rAEJoETO/qnK9FZYSb9pLBQSKvHDIIWT2AiEA0X4hY8YYKKBW6i0aQkKjAxQ3WIwhUvKZQysA9k04MwY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDfhsPYHOMNeRAWKDHFhnNWo0zsPE7c2CSQL4v3OsVWKAIge+L48FuASGFGbMzBoS0DszwQ+TuKOwq4hGlYdt7S3lM="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCXEi3RTXcNgC7sYpbevhYXzzOYON4rW6kG2dyYuF3sKwIhAJ3ljxkGW8VV450ZlCGjEniQx5Y/ru9yKNBxq9wPZLi7"}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQD7umIT4R+k3bSBRfsICyI83hSqKcXounY+NKOBdKJN8QIhAPJjqgwteV/ls78qIHl+vBEvBHdo1I+HRpcbF3840B+Y"}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo0MC4yMjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIE2NNlar5HiM4//GUk46IOo5KwJ/F3xJMeeByQLOlQyWAiEAnaq9lZVE6Useict7wkDisaDjYYn53VVzMb2HkOekQvc="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'254f73d03ee1ebcd16da2b5b7405cb34b15b34d8e047032d65d5a76a5aece365', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"y5SExELATna8QGBIkYzW+W7w8tWgE9vhGJ3X3UFyTXk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MzE6NDEuNjEzWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxODBlLTA0YWQtNzEwMC1iNjg0LTQzZjAzOWIxNzUxOCIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQVhrZFBxNlh1RlhGVmp6alNvTmp2ZmQzTHMvUHQwbTFrZUdRaks5Y2dvdFk9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"jnKXQZhAZLIJTNQdnQXEPEP2OIoocksxajeJMgFg3i69nCqfrDXmLODxOMfxWHLrEKi1D4mVIkOez271M6WoDA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'd567af4c0544fd5320ebee4c76f9bdca73c2f78b192b10a689502bfe2abde28e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"GWg8ysafOeySq9ZavOPekPU7k9kZvSFzdZXkYnyO7ik="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiMDAxN2RlY2ViNTQ3OTJhNGRmNGMyZGQwNjQ0M2ZkZTZmY2Y3ZmQ5NTU1MmFhZTRhM2VmZGQzMGNlNDAxZWU5OCJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"kxJk8ul7cek4TMZJo7TYBwJ00rJNQ+HcCDqkLLfivivJrsVAfrzYvptQIh1zoTKAZYcfiHs0x3dpnSDJxmu7Cw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'93b3e75ecd2249ecadaf054460f54708700c3ab702f136e6f45e2df597fd0440', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ziow1MbkhH+gsSsKJLQ/XnPtlRw9FJYree+4YcFihns="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiMDAxN2RlY2ViNTQ3OTJhNGRmNGMyZGQwNjQ0M2ZkZTZmY2Y3ZmQ5NTU1MmFhZTRhM2VmZGQzMGNlNDAxZWU5OCJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCICm3G3Jeuv7jWLRRwoLWvQCU6eH0XiKKlCG1I1pWPB6RAiEAn0ywCXmhqwe1uoKpvUn/P4Cpi0egrS0LkNX0LsjPI9Y="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIFkcPw0kWFHx2TecaPSLp3dzFYPyQ0NfcnR70oTODZqCAiEA+HimEzum1aZRAvnX1PoExlI/cfouH9zX8EFJnEARp+k="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDckbFhUjmdabW7kx3Ck9TXteKO66PPBv+ewXBGZfJOwgIhAML+yquUD3HaZldTEvVa7jgs6bCM6KAioHyFVRnEppdR"}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo0MC4yMjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIESBGEOXc/EHpbzRWAiAHBM2TykFTrX3b1p7+ToipvUiAiBTEN/DQEH14i7Tr8o32PfxKJWXvNFDbdX3ttHq3inANw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo0MC4yMjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC/NRtm3sHZAFhiAykc0WsjYomSNn0gcxuud2bFVH91lwIhAP6F8nIxI11EiQaAdos8JBbiFg45axs5WfWQCk6KV+G+"}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIB0u1sTEbmPkOrs6CG2vbIh4hvPvhJhcSgRbBLlYF2VqAiEAkv0CotSLL08JqSjcYtxUDBSmMSKLF42ufLX2NZlbxDs="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TbfurKgC0asIAXp173+lvRYPXXVjjmFJH5dobiPWWVE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NDAuMjI4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIBsDeqCAp2Wq3Q1JEeRemVKJKyHQ34+wFwrG2ZHf8AbVAiA1H7bImeNKrDsFgZY2hMTbpwYy9YnsjRb7lceT1oe2ZA=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'standard', 1);
INSERT INTO pack VALUES (2, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'standard', 1000);
CREATE TABLE pack_file (
    id     INTEGER PRIMARY KEY,
    pack   INTEGER NOT NULL REFERENCES pack (id),
    path   TEXT    NOT NULL,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL,
    UNIQUE (pack, path)
) STRICT;
INSERT INTO pack_file VALUES (1, 1, 'README.md', x'157d7767879c7f9e27bef02a49001b35002adce9ff1ae82659564de4ad034025', CAST('# The standard pack

What a subject must show before it may enter `staging` or `production`. Everything is here to be read, tested and
changed: the rules are Rego, and the gate has no other rules than those of the pack in force.

| rule | asks |
|---|---|
| `signature.present` | a signature by a builder we accept |
| `provenance.present` | SLSA provenance (v1 or v0.2) by a builder we accept |
| `provenance.builder` | the provenance names a builder of `data.pack.builders` |
| `provenance.source` | it was built from a repository of `data.pack.sources` |
| `provenance.clean` | it was built from a commit, without changes on top |
| `smoke.passed` | the latest result of every smoke test is `PASSED` |
| `smoke.fresh` | that result is not older than `data.pack.max_smoke_age_hours` |
| `review.approved` | a second person reviewed it (production) |
| `environment.before` | it is ready in the environment before (production) |

As it stands the pack names no signers, no builders and no sources: nothing is ready, and every answer says why.
To put it to use, copy it, name your signers in `pack.toml`, raise the version, and

```sh
countersign policy lint .
countersign policy test .
countersign policy activate .
```

An environment in `pack.toml` can say more about who must vouch beside the signer:

```toml
[environments.production]
trusted-roots = ["production", "roots/acme.json"]  # absent: every root of the gate''s configuration, none of the pack''s
log-entries = 2                                    # distinct transparency logs, each by an inclusion proof
timestamps = 1                                     # distinct timestamp authorities
```

A name is one of the gate''s own configuration (`countersign trust show`); `roots/….json` is a trusted root in the pack. What
other roots vouch for is rejected there (`root-not-accepted`), and so is what too few authorities stand behind
(`log-entries-too-few`, `timestamps-too-few`). A root that is named and not in force makes the answer `unknown`.

A signer can be somebody who signs with Notation. The words are those of a Notation trust policy:

```toml
[trust-stores."ca:acme"]                       # or signingAuthority:…, tsa:…
certificates = ["certs/acme.pem"]

[signers.builder]
notation = [{ trust-stores = ["ca:acme"], trusted-identities = ["x509.subject: C=US, ST=WA, O=acme"] }]
```

The level is `strict`; there is no other. Valid certificates, or a timestamp by a store of type `tsa`, stand for the log entry
that other signatures need. Nobody is asked whether a certificate was revoked: one that says whom to ask counts only with
`revocation = "skip"` in that entry.

Or somebody with a certificate of your own hierarchy, where no log and no timestamp stands behind the signature, as OpenSSF
model signing makes them:

```toml
[signers.modelers]
certificates = [{ trust-stores = ["ca:acme"], identity = "train@acme.example" }]
```

`identity` is the certificate''s one name (its subject alternative name, or its subject, `CN=…,O=…`), letter by letter. Such
a signature counts as long as every certificate on its way is valid. Rules see the signer as `e.signer.certificate`, and the
signature of a pushed model as evidence of type `https://model_signing/signature/v1.0` about the artifact.

Checks can be weaker in an environment, each by a line of its own:

| line | then |
|---|---|
| `log-entry = "optional"` | a signature by key needs nobody who vouches for its time |
| `evidence-for-index-covers-platforms = true` | what is said about an index counts for each platform that it names |
| `unsigned-in-signed-index = true` | what a builder (buildx) left unsigned in an index counts as if whoever signed the index had signed it |
| `unseen-subjects = true` | a digest may be ready although nobody could see that it is no index |
| `revocation = "skip"` (a signer by Notation or certificate) | the certificates may have been revoked |

Where `protected = true`, each of these needs its reason, or the pack is not put in force:

```toml
[environments.production.accepted-weakenings]
log-entry = "the signing network has no way out; revisited each quarter"
```

`countersign policy show` names every weaker check with its reason.

How the rules judge:

- A rule holds when it *shows* that it holds. Missing, malformed or unreadable evidence shows nothing.
- Only evidence signed by a member of the named signer set is looked at.
- The latest statement of a signer about a check replaces the ones before. Whatever is current must be right: one
  good statement does not outweigh a bad one.
- The time of a signature with a certificate comes from a transparency log or a timestamp authority. A signature by a key
  can be given such a time by anybody, years later: there the signer''s own statement counts, if it is earlier; and where
  the environment does without a witness, it is all there is.
- What is dated ahead of now replaces nothing.

## Extending it

A pack of your own can take this one in instead of copying it: `countersign policy extend acme standard` writes it under
`acme/parents/standard/` and pins it in `acme/pack.toml`:

```toml
extends = ["standard@sha256:…"]

[signers.builder]                 # nobody is named there yet: filling in is free
keys = ["keys/ci.pub"]

[rules."smoke.fresh"]             # what is not said again is inherited
severity = "warning"              # asks less, which this pack allows for rules with `loosenable = true`

[data]
max_smoke_age_hours = 12          # asks more: `[tighter-when]` says that lower is tighter
```

In this order: parents are joined as they are listed, the more restrictive word of each field winning; the pack''s own words
come before them; and what came of it is compared with each parent. What asks less than a parent without its permission does
not load, and so does what may: a module that is replaced, or a constant that is changed and has no direction. What is
allowed is listed by `countersign policy show`, and so is what is filled in: a signer set that nobody is in, a constant that
names nothing, unless the parent says `"fixed"` of it under `[tighter-when]`. Several parents may contradict each other in signers, approvers, constants or
modules; then the pack says which it means. Tests stay with the pack that they are from.

A rule can say more about itself: `effective-on = 2027-01-01` beside `severity = "warning"` makes it required from that day
on, which every answer announces before; `documentation = "https://…"` is shown where the rule is not; `overridable-by` names
who may waive it.

Facts that are too many for `pack.toml` lie in `data/NAME.json`, a list or an object, and are `data.pack.NAME` for the rules:
whatever a rule reads is evidence, or pinned by the digest of the pack.

## Tables of cases

Beside `…_test.rego`, a pack is tested by tables in `fixtures/NAME/cases.json`: what is there, and what each rule must say.

```json
{ "schema": "countersign.cases/v1", "environment": "production",
  "cases": [
    { "name": "a builder whom nobody named is refused",
      "data": {"builders": ["https://b.example"]},
      "input": {"signed": {"builder": [{"predicate_type": "https://slsa.dev/provenance/v1", "predicate": {}}]}},
      "expect": {"provenance.builder": "not-shown", "provenance.present": "shown"},
      "found": {"provenance.builder": "no provenance that names a builder"} } ] }
```

A case is a whole question: what it does not say is as it is where nothing was found, the environment is the last of the
pack, and `e.typed` is read from the predicate. A rule comes out `shown`, `not-shown` or `error`. `countersign policy test`
tells by rule what came out otherwise, and which lines nothing went through.

## Images for several platforms

An index is ready when it is itself and each of its platforms is: a cluster that pulls it runs one of those. Evidence
about the index says nothing of a platform, and evidence about a platform never says anything of the index. Where
whoever signs the index answers for all that it names, say so for the environment:

```toml
[environments.staging]
evidence-for-index-covers-platforms = true    # and overrides of the index then cover its platforms too
```

Rules are asked about the index (`input.subject.parent` is `null`) and about each platform of it (`parent` is the
index''s digest, `platform` what the index says: `linux/arm64`). A platform that is promoted by its own digest has no
parent that is known. `e.subject` is what a piece of evidence is about. An entry `unknown/unknown` that a builder marked
as its attestation, and that holds statements and nothing else, is no platform; an index within an index is refused.
What a builder (buildx) left unsigned in an index is listed as `unsigned` and shows nothing, unless the environment says
`unsigned-in-signed-index = true` and a member of a signer set signed the index.

Of a digest without a place (`sha256:…` alone) nobody can see whether it is an index. It is `gate.subject`, not ready, until
that is known: by its manifest (`countersign evidence add MANIFEST.json`), by an accepted signer who says what it is (as
`countersign attest file:…` does), or by `unseen-subjects = true` in the environment.

## What evidence says, in one form

Beside `e.predicate`, as it was signed, rules see `e.typed`: the same in one form for each kind, complete, with `null`
where the statement is silent. It is `null` as a whole for a type that is not in this table, and for a statement that does
not fit its type; people see why, as a note.

| `e.typed.kind` | of | fields |
|---|---|---|
| `provenance` | SLSA provenance v1, v0.2 (v0.1: `kind` and `version` only) | `version builder_id build_type source_uri source_repository source_digest ref workflow invocation_id started_on finished_on resolved_dependencies parameters dirty` |
| `vsa` | SLSA verification summary v1 | `verifier_id result levels{TRACK: n} properties policy_uri policy_digest resource_uri time_verified input_attestations` |
| `svr` | simple verification result v0.1, v0.2 | `version verifier_id levels properties policies time_created` |
| `test-result` | in-toto test result v0.1 | `result name configuration url passed warned failed finished_on` |
| `vulnerabilities` | in-toto vulns v0.1, v0.2, cosign''s vuln v1 | `scanner scanner_version db_uri db_version db_updated started_at scanned_at findings[{id, severity[{method, score}]}]`; `findings` is `null` where they are in a format of the scanner''s own |
| `sbom` | SPDX 2, SPDX 3, CycloneDX | `format version components document_created document_id` |
| `vex` | OpenVEX | `author document_created document_id statements[{id, status, justification, products}]` |
| `release` | in-toto release v0.1, v0.2 | `purl version release_id` |
| `scai` | SCAI v0.3, v0.2 | `attributes[{attribute, has_evidence}] producer` |
| `link` | in-toto link v0.3, Link v1 | `name command materials` |

`lib/vsa.rego` asks for the summaries of other verifiers: who must have signed, in whose name, about what, at which level
of which track, how long ago.
' AS BLOB));
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-19683cca.pub', x'6d1dfa8041d93d71d7a4dcc314afa98dbe4c17c80eb27c1374b28a43d21f4f0b', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAzFsOSYJ3cAijLaSNur6jnICJCVIQp3aLL5oUlbHwljw=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-ce2a30d4.pub', x'9afa3e06bdbbf4005778d6a6682686e22bd1ac68d019df9e12f4c043f18e4f01', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhBuvM5l5eaI6czoB985zYa1ISglA
CDIPPoeL036lCLvzAQRodRS5sExFRInxLukcGpDZhVrH25e6BF4g7w7krg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-4db7eeac.pub', x'7d10abd6c85cbbe9ab4a5cc31dfddf5db8295c5e7af9067c977dab113d6be468', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+3xY9VcbbEP9EAjPTo/dRTLw7YEU
mOAwo9yIYrBW6Pkb1UqY6ZrGXh67AzxFXgh7OhRRAHhfSSaPqjzwesFzIg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-cb9484c4.pub', x'b985960624acbc819bda75de651db2f1d133edc2952284091c8c65c70265c1db', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAXkdPq6XuFXFVjzjSoNjvfd3Ls/Pt0m1keGQjK9cgotY=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-dea1f792.pub', x'cece7061445db173ba4b4a5c73f2bd1b143342dc87ab75e5051584dd7da65a2c', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAsVJjwaLE8BhwNlvg9HQwUOdlHOCVx2cgjBn9tz2O2Uk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-4db7eeac.pub', x'7d10abd6c85cbbe9ab4a5cc31dfddf5db8295c5e7af9067c977dab113d6be468', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+3xY9VcbbEP9EAjPTo/dRTLw7YEU
mOAwo9yIYrBW6Pkb1UqY6ZrGXh67AzxFXgh7OhRRAHhfSSaPqjzwesFzIg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (8, 1, 'lib/evidence.rego', x'baf23a55ae5535dd5211e6a6af9faa375f8968cf0f6fbf8324d3b5455a3f8c1b', CAST('# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. A certificate is valid for minutes, so what a log or a timestamp authority vouches for is the time of
# the signature. Where there is no such time, it is the signer''s own word: it orders and ages the evidence of that
# signer and nothing else.
time_of(e) := e.signed_at if {
	e.signed_at != null
	not older(e)
}

time_of(e) := e.claimed_at if {
	e.signed_at == null
	e.claimed_at != null
}

time_of(e) := e.claimed_at if older(e)

# A signature by a key can be logged and timestamped by anybody who has it, long after it was made: an old statement
# must not become a new one that way.
older(e) if {
	e.signer.key != null
	e.signed_at != null
	e.claimed_at != null
	time.parse_rfc3339_ns(e.claimed_at) < time.parse_rfc3339_ns(e.signed_at)
}

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := ns_of(e)

# The latest that it can be from: its signer''s word may be behind.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(e.signed_at) if e.signed_at != null

at_the_latest(e) := time.parse_rfc3339_ns(e.claimed_at) if {
	e.signed_at == null
	e.claimed_at != null
}

# What replaces what: a later statement of the same signer about the same check.
check_of(e) := object.get(e.predicate, "name", "") if is_object(e.predicate)

check_of(e) := "" if not is_object(e.predicate)

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, of_store(e.signer), check_of(e)]

# Whom a trust store vouches for: the name, and the roots that make it this name and no other''s. A renewed certificate is
# the same signer; the same name under another root is not.
of_store(signer) := ["certificate", signer.certificate.identity, signer.certificate.anchors] if {
	object.get(signer, "certificate", null) != null
} else := ["notation", signer.notation.subject, signer.notation.anchors] if {
	object.get(signer, "notation", null) != null
} else := null

# The evidence of `list` that nothing later has replaced. Two of the same instant are both current, and so are two that
# may be in either order. What is dated ahead of now replaces nothing, and nothing replaces it.
current(list) := [e |
	rows := sort([[about(e), moment(e), e.digest] | some e in list; not ahead(e)])
	latest := {row[0]: row[1] |
		some i, row in rows
		not followed(rows, i + 1, row[0])
	}
	some e in list
	not replaced(e, latest)
]

replaced(e, latest) if at_the_latest(e) < latest[about(e)]

ahead(e) if moment(e) > time.parse_rfc3339_ns(input.now) + skew_ns

followed(rows, i, key) if rows[i][0] == key

# The evidence of one type among `list`.
of_type(list, type) := [e |
	some e in list
	e.predicate_type == type
]

hour_ns := 3600000000000

# Clocks differ a little; what is dated further ahead than this has no usable time.
skew_ns := 300000000000
' AS BLOB));
INSERT INTO pack_file VALUES (9, 1, 'lib/evidence_test.rego', x'f2adf03b830d6ca86ca239d016b595b8e30d72f8429b6f4c564321c8d74708d9', CAST('package countersign.lib.evidence_test

import data.countersign.lib.evidence

at(time) := result_of("smoke", {"key": "k", "identity": null, "issuer": null}, time)

result_of(name, signer, time) := {
	"digest": sprintf("%s/%s/%v", [name, signer.key, time]),
	"predicate_type": "t",
	"predicate": {"name": name},
	"signer": signer,
	"signed_at": time,
	"claimed_at": null,
}

timeless := object.union(at("2026-01-01T00:00:00Z"), {"signed_at": null, "digest": "timeless"})

claimed := object.union(timeless, {"claimed_at": "2026-01-02T00:00:00Z", "digest": "claimed"})

by_certificate := {"key": null, "identity": "i", "issuer": "u"}

test_a_trusted_time_comes_before_the_signers_word if {
	witnessed := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	evidence.time_of(object.union(witnessed, {"signer": by_certificate})) == "2026-01-05T00:00:00Z"
	evidence.time_of(claimed) == "2026-01-02T00:00:00Z"
}

test_a_late_timestamp_makes_nothing_newer_that_a_key_signed if {
	witnessed := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	evidence.time_of(witnessed) == "2026-01-02T00:00:00Z"
	evidence.time_of(object.union(witnessed, {"signed_at": "2026-01-01T00:00:00Z"})) == "2026-01-01T00:00:00Z"
	evidence.time_of(object.union(witnessed, {"claimed_at": null})) == "2026-01-05T00:00:00Z"
}

test_what_may_be_in_either_order_is_current if {
	first := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	second := at("2026-01-03T00:00:00Z")
	count(evidence.current([first, second])) == 2
	evidence.current([first, at("2026-01-06T00:00:00Z")]) == [at("2026-01-06T00:00:00Z")]
}

test_what_is_dated_ahead_replaces_nothing_and_is_not_replaced if {
	early := at("2026-01-01T00:00:00Z")
	late := at("2026-01-02T00:00:00Z")
	ahead := at("2099-01-02T00:00:00Z")
	evidence.current([early, late, ahead]) == [late, ahead] with input.now as "2026-01-03T00:00:00Z"
	evidence.current([late, at("2026-01-03T00:05:00Z")]) == [at("2026-01-03T00:05:00Z")] with input.now as "2026-01-03T00:00:00Z"
}

test_without_either_there_is_no_time if not evidence.time_of(timeless)

test_the_latest_replaces_the_ones_before if {
	new := at("2026-01-02T00:00:00Z")
	evidence.current([at("2026-01-01T00:00:00Z"), new, at("2025-12-31T00:00:00Z")]) == [new]
}

test_two_of_the_same_instant_are_both_current if {
	one := at("2026-01-02T00:00:00Z")
	other := object.union(one, {"digest": "other"})
	count(evidence.current([one, other])) == 2
}

test_the_same_instant_may_be_spelled_in_two_ways if {
	one := at("2026-01-02T00:00:00Z")
	other := at("2026-01-02T01:00:00+01:00")
	count(evidence.current([one, other])) == 2
}

test_what_has_a_time_replaces_what_has_none if {
	evidence.current([timeless, claimed]) == [claimed]
}

test_without_any_time_all_are_current if {
	count(evidence.current([timeless, object.union(timeless, {"digest": "other"})])) == 2
}

test_another_check_replaces_nothing if {
	signer := {"key": "k", "identity": null, "issuer": null}
	one := result_of("api", signer, "2026-01-01T00:00:00Z")
	other := result_of("web", signer, "2026-01-02T00:00:00Z")
	count(evidence.current([one, other])) == 2
}

test_another_signer_replaces_nothing if {
	one := result_of("api", {"key": "k", "identity": null, "issuer": null}, "2026-01-01T00:00:00Z")
	other := result_of("api", {"key": "l", "identity": null, "issuer": null}, "2026-01-02T00:00:00Z")
	count(evidence.current([one, other])) == 2
}

test_the_claims_of_a_certificate_make_no_other_signer if {
	one := result_of("api", {"key": null, "identity": "i", "issuer": "u", "claims": {"run": "1"}}, "2026-01-01T00:00:00Z")
	other := result_of("api", {"key": null, "identity": "i", "issuer": "u", "claims": {"run": "2"}}, "2026-01-02T00:00:00Z")
	evidence.current([one, other]) == [other]
}

by_store(kind, who) := object.union({"identity": null, "issuer": null, "key": null}, {kind: who})

test_of_trust_stores_too_another_signer_replaces_nothing if {
	alice := by_store("certificate", {"identity": "alice@example.com", "anchors": ["r"]})
	bob := by_store("certificate", {"identity": "bob@example.com", "anchors": ["r"]})
	namesake := by_store("certificate", {"identity": "alice@example.com", "anchors": ["s"]})
	carol := by_store("notation", {"subject": "CN=carol", "anchors": ["r"]})
	dave := by_store("notation", {"subject": "CN=dave", "anchors": ["r"]})
	list := [object.union(result_of("api", who, sprintf("2026-01-0%vT00:00:00Z", [i + 1])), {"digest": sprintf("%v", [i])}) |
		some i, who in [alice, bob, namesake, carol, dave]
	]
	count(evidence.current(list)) == 5
}

test_a_renewed_certificate_is_the_same_signer if {
	old := by_store("certificate", {"identity": "a", "anchors": ["r"], "certificate": "1"})
	new := by_store("certificate", {"identity": "a", "anchors": ["r"], "certificate": "2"})
	later := result_of("api", new, "2026-01-02T00:00:00Z")
	evidence.current([result_of("api", old, "2026-01-01T00:00:00Z"), later]) == [later]
}

test_a_predicate_that_is_no_object_is_evidence_too if {
	odd := object.union(object.remove(claimed, ["predicate"]), {"predicate": null})
	evidence.current([odd]) == [odd]
}

test_of_nothing_nothing_is_current if evidence.current([]) == []
' AS BLOB));
INSERT INTO pack_file VALUES (10, 1, 'lib/provenance.rego', x'b767f557bc7748d55bb8b48ff44f407156c9a3d422796b22746bd6697b4a037a', CAST('# The build provenance that counts, and what it says.
package countersign.lib.provenance

import data.countersign.lib.evidence

v1 := "https://slsa.dev/provenance/v1"

v0_2 := "https://slsa.dev/provenance/v0.2"

# Rules ask every one of these, so that two statements that are each half right cannot stand in for a whole one.
current := evidence.current([e |
	some e in input.signed.builder
	e.predicate_type in {v1, v0_2}
])

# What it says is read in the normal form of both versions (`typed`): a statement that does not fit its type has none, and
# shows nothing. Nothing in here may be read from the raw predicate instead, where a value of another kind than the format
# has (`"uri": false`) is one thing to one reader and another to the next.
builder_of(e) := e.typed.builder_id

build_type_of(e) := e.typed.build_type

# `countersign provenance` and the SLSA generators name it under `source`, GitHub under `workflow`.
source_of(e) := e.typed.source_uri if e.typed.source_uri != null

digests contains e.digest if some e in current
' AS BLOB));
INSERT INTO pack_file VALUES (11, 1, 'lib/vsa.rego', x'0d92fe2ca82e8e81039815f2053aed87efba7e518f8ddf5e19f9c23ae9c3477a', CAST('# What other verifiers say: SLSA verification summaries as input.
#
# A verifier is believed as a pair: the signer set that `list` is of (`input.signed.verifiers`), and the id that the
# verifier gives itself. A key that signs for one verifier says nothing in the name of another.
package countersign.lib.vsa

import data.countersign.lib.evidence

type := "https://slsa.dev/verification_summary/v1"

# What `verifier` says now, among the summaries of `list`.
current(list, verifier) := evidence.current([e |
	some e in evidence.of_type(list, type)
	e.typed.verifier_id == verifier
])

# It says that the subject passed, as what is fetched from `resource`: everything that is current says so.
passed(list, verifier, resource) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		e.typed.result == "PASSED"
		e.typed.resource_uri == resource
	}
}

# It says so at `level` of `track` ("BUILD", "SOURCE") or above.
at_level(list, verifier, track, level) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		e.typed.result == "PASSED"
		e.typed.levels[track] >= level
	}
}

# It says so under the policy of this digest (SHA-256 in hex).
under_policy(list, verifier, digest) if {
	some e in current(list, verifier)
	every e in current(list, verifier) { e.typed.policy_digest == digest }
}

# It said so within the last `hours`.
within(list, verifier, hours) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		not evidence.ahead(e)
		time.parse_rfc3339_ns(input.now) - evidence.ns_of(e) <= hours * evidence.hour_ns
	}
}
' AS BLOB));
INSERT INTO pack_file VALUES (12, 1, 'lib/vsa_test.rego', x'0d4da8c74415090864adc1d98e61f84ca3e267ceb6e417aeda8bd87e11309810', CAST('package countersign.lib.vsa_test

import data.countersign.lib.vsa

by := "https://verifier.example"

app := "oci://registry.example.com/app"

said(changes, at) := {
	"digest": sprintf("sha256:%s", [at]),
	"predicate_type": "https://slsa.dev/verification_summary/v1",
	"predicate": {},
	"typed": object.union(
		{
			"kind": "vsa",
			"verifier_id": by,
			"result": "PASSED",
			"levels": {"BUILD": 2},
			"policy_digest": "aa",
			"resource_uri": app,
		},
		changes,
	),
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": at,
	"claimed_at": null,
}

early := "2026-01-01T00:00:00Z"

late := "2026-01-02T00:00:00Z"

at_noon := "2026-01-02T12:00:00Z"

test_a_summary_by_the_pair_that_is_believed_shows_it if {
	vsa.passed([said({}, early)], by, app) with input.now as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 2) with input.now as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 1) with input.now as at_noon
	vsa.under_policy([said({}, early)], by, "aa") with input.now as at_noon
}

test_another_verifier_says_nothing_in_its_name if {
	not vsa.passed([said({"verifier_id": "https://verifier.example/evil"}, early)], by, app) with input.now as at_noon
	not vsa.at_level([said({"verifier_id": "x"}, early)], by, "BUILD", 1) with input.now as at_noon
}

test_another_place_level_track_or_policy_shows_nothing if {
	not vsa.passed([said({"resource_uri": "oci://registry.example.com/app-evil"}, early)], by, app) with input.now as at_noon
	not vsa.at_level([said({}, early)], by, "BUILD", 3) with input.now as at_noon
	not vsa.at_level([said({}, early)], by, "SOURCE", 1) with input.now as at_noon
	not vsa.under_policy([said({"policy_digest": "bb"}, early)], by, "aa") with input.now as at_noon
}

test_a_later_failure_counts_and_not_the_pass_before_it if {
	list := [said({}, early), said({"result": "FAILED", "levels": {}}, late)]
	not vsa.passed(list, by, app) with input.now as at_noon
	not vsa.at_level(list, by, "BUILD", 1) with input.now as at_noon
	vsa.passed([said({"result": "FAILED"}, early), said({}, late)], by, app) with input.now as at_noon
}

test_what_is_old_or_dated_ahead_is_not_recent if {
	vsa.within([said({}, late)], by, 12) with input.now as at_noon
	not vsa.within([said({}, late)], by, 11) with input.now as at_noon
	not vsa.within([said({}, "2026-01-03T00:00:00Z")], by, 24) with input.now as at_noon
}

test_a_summary_that_does_not_fit_its_type_shows_nothing if {
	broken := object.union(object.remove(said({}, early), ["typed"]), {"typed": null})
	not vsa.passed([broken], by, app) with input.now as at_noon
	not vsa.within([broken], by, 24) with input.now as at_noon
}

test_nothing_shows_nothing if not vsa.passed([], by, app) with input.now as at_noon
' AS BLOB));
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'502a17f6a4449b93132acaab73f991ecf24a9637106fcada15a5623fcfc57062', CAST('schema = "countersign.pack/v1"
name = "standard"
version = 1                       # only grows: a new version for every change
owner = "platform-security"

# Whose evidence the rules see, by set. Name a signer by the identity in its certificate and the issuer of that
# identity, or by its public key as a file of this pack:
#
#   identities = [{ issuer = "https://token.actions.githubusercontent.com", identity = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main" }]
#   keys = ["keys/ci.pub"]

[signers.builder]                 # builds and signs
identities = []
keys = ["keys/builder-4db7eeac.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-4db7eeac.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-dea1f792.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-19683cca.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-ce2a30d4.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-cb9484c4.pub"]

[environments.staging]
log-entry = "optional"

[environments.production]
after = "staging"
protected = true
decision-lifetime = "7d"
log-entry = "optional"
accepted-weakenings = { log-entry = "our own keys sign, and no transparency log is used" }

[rules."signature.present"]
title = "Signed by a builder we accept"
owner = "platform-security"
severity = "required"
fix = "countersign sign {subject} --key KEY"

[rules."provenance.present"]
title = "Comes with build provenance"
owner = "platform-security"
severity = "required"
fix = "countersign provenance {subject} --key KEY"

[rules."provenance.builder"]
title = "Built by a builder we accept"
owner = "platform-security"
severity = "required"
fix = "build {subject} on a builder of data.pack.builders, or add the builder to the pack"

[rules."provenance.source"]
title = "Built from a source we expect"
owner = "platform-security"
severity = "required"
fix = "build {subject} from a repository of data.pack.sources, or add the repository to the pack"

[rules."provenance.clean"]
title = "Built from a commit, without changes on top"
owner = "platform-security"
severity = "required"
environments = ["production"]     # a build with local changes may be tried in staging
loosenable = true                 # a pack that extends this one may ask less of it
fix = "commit the changes, build again, and record the new provenance: countersign provenance {subject} --key KEY"
overridable-by = "security"

[rules."smoke.passed"]
title = "The smoke test passed"
owner = "release-engineering"
severity = "required"
fix = "countersign smoke {subject} --key KEY -- CMD"

[rules."smoke.fresh"]
title = "The smoke test is recent"
owner = "release-engineering"
severity = "required"
loosenable = true                 # a pack that extends this one may ask less of it
fix = "countersign smoke {subject} --key KEY -- CMD"
overridable-by = "security"

[rules."review.approved"]
title = "Reviewed by a second person"
owner = "platform-security"
severity = "required"
environments = ["production"]
overridable-by = "security"
loosenable = true                 # a pack that extends this one may ask less of it
fix = "countersign attest {subject} --type urn:countersign:review/v1 --predicate review.json --key KEY"

[rules."environment.before"]
title = "Ready in the environment before"
owner = "release-engineering"
severity = "required"
environments = ["production"]
fix = "countersign promote {subject} --to {before}"

[data]
builders = ["urn:countersign:builder/local/v1"]                     # "urn:countersign:builder/local/v1"
sources = ["git+https://example.com/acme/app"]                      # "https://github.com/acme/app"
max_smoke_age_hours = 24

[tighter-when]                    # in which direction a constant asks for more
builders = "fewer"
sources = "fewer"
max_smoke_age_hours = "lower"
' AS BLOB));
INSERT INTO pack_file VALUES (14, 1, 'rules/environment/before.rego', x'a236f8b92b634df74b2537274e1393a9dea052b65d3655f9d1f983fbaf0c7a7e', CAST('# The same subject is ready in the environment before.
package countersign.rules.environment.before

shown if input.prior.verdict == "ready"

expected := sprintf("ready in %v", [input.environment.after]) if input.environment.after != null

found := "no decision there yet" if input.prior.decision == null

found := sprintf("%v since %v", [input.prior.verdict, input.prior.decided_at]) if input.prior.decision != null
' AS BLOB));
INSERT INTO pack_file VALUES (15, 1, 'rules/environment/before_test.rego', x'221a1222de0b6cea19f1ac3391970f09b0bef49c32917d89773a9487bbfb894e', CAST('package countersign.rules.environment.before_test

import data.countersign.rules.environment.before

asked(verdict) := {
	"environment": {"name": "production", "after": "staging", "protected": true},
	"prior": {"verdict": verdict, "decided_at": "2026-01-01T00:00:00Z", "decision": "sha256:1"},
}

undecided := {
	"environment": {"name": "production", "after": "staging", "protected": true},
	"prior": {"verdict": "none", "decided_at": null, "decision": null},
}

test_ready_there_shows_it if before.shown with input as asked("ready")

test_anything_else_there_shows_nothing if {
	every verdict in ["not-ready", "unknown", "none", "", null, "READY"] {
		not before.shown with input as asked(verdict)
	}
}

test_it_says_where_and_since_when if {
	before.expected == "ready in staging" with input as asked("not-ready")
	before.found == "not-ready since 2026-01-01T00:00:00Z" with input as asked("not-ready")
	before.found == "no decision there yet" with input as undecided
}

test_a_missing_document_shows_nothing if not before.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (16, 1, 'rules/provenance/builder.rego', x'efe1a1889b3351393d6cee003b5d9e0fbd70b6d3b5fab552ca1edbff23f719b4', CAST('# The provenance names a builder of `data.pack.builders`.
package countersign.rules.provenance.builder

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { provenance.builder_of(e) in data.pack.builders }
}

expected := sprintf("one of the builders %s", [concat(", ", data.pack.builders)]) if count(data.pack.builders) > 0

expected := "a builder of data.pack.builders, which names none yet" if count(data.pack.builders) == 0

found := concat(", ", builders) if count(builders) > 0

found := "no provenance that names a builder" if count(builders) == 0

used contains digest if some digest in provenance.digests

builders contains provenance.builder_of(e) if some e in provenance.current
' AS BLOB));
INSERT INTO pack_file VALUES (17, 1, 'rules/provenance/builder_test.rego', x'c561b6f93947a190bb04e4fc982e6a20b95c840976260ccdfc055f086f664538', CAST('package countersign.rules.provenance.builder_test

import data.countersign.rules.provenance.builder

by(id, time) := {
	"digest": sprintf("sha256:%s", [id]),
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {},
	"typed": {"kind": "provenance", "version": "v1", "builder_id": id},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": null,
}

unnamed := object.union(object.remove(by("x", "2026-01-01T00:00:00Z"), ["typed"]), {"typed": null})

test_an_accepted_builder_shows_it if {
	builder.shown with input.signed.builder as [by("https://b", "2026-01-01T00:00:00Z")]
		with data.pack.builders as ["https://a", "https://b"]
}

test_another_builder_shows_nothing_and_is_named if {
	not builder.shown with input.signed.builder as [by("https://b/evil", "2026-01-01T00:00:00Z")]
		with data.pack.builders as ["https://b"]
	builder.found == "https://b/evil" with input.signed.builder as [by("https://b/evil", "2026-01-01T00:00:00Z")]
		with data.pack.builders as ["https://b"]
	builder.expected == "one of the builders https://b" with input.signed.builder as []
		with data.pack.builders as ["https://b"]
}

old(id) := object.union(by(id, "2026-01-01T00:00:00Z"), {"predicate_type": "https://slsa.dev/provenance/v0.2"})

test_the_builder_of_v0_2_counts_as_that_of_v1 if {
	builder.shown with input.signed.builder as [old("https://b")] with data.pack.builders as ["https://b"]
	not builder.shown with input.signed.builder as [old("https://evil")] with data.pack.builders as ["https://b"]
}

# What is not normalised is not read, even where it would say the right thing.
test_the_raw_predicate_is_not_read if {
	raw := object.union(unnamed, {"predicate": {"runDetails": {"builder": {"id": "https://b"}}}})
	not builder.shown with input.signed.builder as [raw] with data.pack.builders as ["https://b"]
}

test_a_pack_without_builders_accepts_none if {
	not builder.shown with input.signed.builder as [by("https://b", "2026-01-01T00:00:00Z")]
		with data.pack.builders as []
	builder.expected == "a builder of data.pack.builders, which names none yet" with data.pack.builders as []
}

test_one_good_statement_does_not_outweigh_a_bad_one if {
	not builder.shown with input.signed.builder as [
		by("https://b", "2026-01-01T00:00:00Z"),
		object.union(by("https://evil", "2026-01-01T00:00:00Z"), {"signer": {"key": "other"}}),
	]
		with data.pack.builders as ["https://b"]
}

test_a_later_statement_of_the_same_signer_counts if {
	builder.shown with input.signed.builder as [
		by("https://b", "2026-01-02T00:00:00Z"),
		by("https://evil", "2026-01-01T00:00:00Z"),
	]
		with data.pack.builders as ["https://b"]
}

test_a_statement_without_a_builder_shows_nothing if {
	not builder.shown with input.signed.builder as [unnamed] with data.pack.builders as ["https://b"]
	builder.found == "no provenance that names a builder" with input.signed.builder as [unnamed]
		with data.pack.builders as ["https://b"]
}

test_nothing_shows_nothing if not builder.shown with input.signed.builder as [] with data.pack.builders as ["https://b"]

test_a_missing_document_shows_nothing if not builder.shown with input as {} with data.pack.builders as ["https://b"]
' AS BLOB));
INSERT INTO pack_file VALUES (18, 1, 'rules/provenance/clean.rego', x'f1c73a5fcc19c50f9813d42f43df402f9a19bf0b8455bf3b4db1a4b61fc67606', CAST('# The build was of a commit, without changes on top.
package countersign.rules.provenance.clean

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { clean(e) }
}

# Whoever states it must state that there was nothing; "not known" is no such statement.
clean(e) if e.typed.dirty == false

# These builders check out a commit themselves, and their format has no word for changes on top.
clean(e) if {
	provenance.build_type_of(e) in hosted
	not states_it(e)
}

# `null` says "not known", which `typed` takes for silence.
states_it(e) if "dirty" in object.keys(e.predicate.buildDefinition.internalParameters)

hosted := {
	"https://actions.github.io/buildtypes/workflow/v1",
	"https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
	"https://github.com/slsa-framework/slsa-github-generator/generic@v1",
	"https://github.com/slsa-framework/slsa-github-generator/container@v1",
}

expected := "provenance that says the source was exactly a commit"

found := "provenance of a build with changes on top of its commit" if {
	some e in provenance.current
	e.typed.dirty == true
} else := "provenance of a build of a commit" if {
	shown
} else := "no provenance that says so"

used contains digest if some digest in provenance.digests
' AS BLOB));
INSERT INTO pack_file VALUES (19, 1, 'rules/provenance/clean_test.rego', x'5a53d8cacf5dc58eefb8ce2c55c84a5c9f2c7d04b85683fe5aec14a789978ed1', CAST('package countersign.rules.provenance.clean_test

import data.countersign.rules.provenance.clean

github := "https://actions.github.io/buildtypes/workflow/v1"

local := "urn:countersign:build/local/v1"

built(type, internal) := {
	"digest": "sha256:1",
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {"buildDefinition": {"buildType": type, "internalParameters": internal}},
	"typed": typed(type, object.get(internal, "dirty", null)),
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

# As the gate gives it: what is neither true, false nor silent does not fit the type.
typed(type, dirty) := {"kind": "provenance", "build_type": type, "dirty": dirty} if dirty in [true, false, null]

typed(_, dirty) := null if not dirty in [true, false, null]

test_a_build_of_a_commit_is_clean if {
	clean.shown with input.signed.builder as [built(local, {"dirty": false})]
	clean.shown with input.signed.builder as [built(github, {"dirty": false})]
}

test_a_build_with_changes_on_top_is_not_clean_anywhere if {
	every type in [local, github] {
		not clean.shown with input.signed.builder as [built(type, {"dirty": true})]
		clean.found == "provenance of a build with changes on top of its commit" with input.signed.builder as [built(type, {"dirty": true})]
	}
}

old(type) := object.union(
	object.remove(built(type, {}), ["predicate"]),
	{"predicate_type": "https://slsa.dev/provenance/v0.2", "predicate": {"buildType": type}, "typed": typed(type, null)},
)

test_v0_2_has_no_word_for_it_and_is_clean_only_by_its_builder if {
	clean.shown with input.signed.builder as [old("https://github.com/slsa-framework/slsa-github-generator/generic@v1")]
	not clean.shown with input.signed.builder as [old(local)]
}

test_not_known_is_not_clean if {
	every type in [local, github] {
		not clean.shown with input.signed.builder as [built(type, {"dirty": null})]
		not clean.shown with input.signed.builder as [built(type, {"dirty": "false"})]
	}
}

test_a_hosted_builder_without_the_word_is_clean if {
	clean.shown with input.signed.builder as [built(github, {"github": {"event_name": "push"}})]
	clean.found == "provenance of a build of a commit" with input.signed.builder as [built(github, {"github": {}})]
	clean.shown with input.signed.builder as [without_internal(github)]
}

test_another_builder_without_the_word_is_not_clean if {
	not clean.shown with input.signed.builder as [built(local, {})]
	not clean.shown with input.signed.builder as [built("https://example.com/build", {})]
	not clean.shown with input.signed.builder as [without_internal(local)]
	clean.found == "no provenance that says so" with input.signed.builder as [built(local, {})]
}

without_internal(type) := object.union(
	object.remove(built(type, {}), ["predicate"]),
	{"predicate": {"buildDefinition": {"buildType": type}}},
)

test_nothing_shows_nothing if not clean.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not clean.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (20, 1, 'rules/provenance/present.rego', x'd89493861805fbe782d20b0a8e5f65a1bf78e3cbace41a828b6038036f753262', CAST('# Build provenance, by a builder we accept. That it is about this subject was verified before any rule saw it.
package countersign.rules.provenance.present

import data.countersign.lib.provenance

shown if some e in provenance.current

expected := "SLSA provenance v1 or v0.2, signed by a member of `builder`"

found := "no such statement" if count(provenance.current) == 0

found := sprintf("%d found", [count(provenance.current)]) if count(provenance.current) > 0

used contains digest if some digest in provenance.digests
' AS BLOB));
INSERT INTO pack_file VALUES (21, 1, 'rules/provenance/present_test.rego', x'ff952f26daecd6a12fb62789b76fdf407753a1e710f4486f061319eb8f381604', CAST('package countersign.rules.provenance.present_test

import data.countersign.rules.provenance.present

statement(type) := {
	"digest": "sha256:1",
	"predicate_type": type,
	"predicate": {},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

test_provenance_shows_it if {
	present.shown with input.signed.builder as [statement("https://slsa.dev/provenance/v1")]
	present.used == {"sha256:1"} with input.signed.builder as [statement("https://slsa.dev/provenance/v1")]
}

test_the_version_before_shows_it_too if {
	present.shown with input.signed.builder as [statement("https://slsa.dev/provenance/v0.2")]
}

test_another_statement_is_no_provenance if {
	every type in ["https://in-toto.io/Provenance/v0.1", "https://slsa.dev/provenance/v0.1", "https://slsa.dev/provenance/v1x"] {
		not present.shown with input.signed.builder as [statement(type)]
		present.found == "no such statement" with input.signed.builder as [statement(type)]
	}
}

test_nothing_shows_nothing if not present.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not present.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (22, 1, 'rules/provenance/source.rego', x'7c6964863c8dee2d59d4fa53648b8e757c262fedbec368ffe8d48e728bb92652', CAST('# The provenance names a repository of `data.pack.sources`.
package countersign.rules.provenance.source

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { accepted(provenance.source_of(e)) }
}

# The repository itself, as a git URI, or at a ref: compared whole, so that `acme/app` never admits `acme/app-evil`.
accepted(uri) if uri in data.pack.sources

accepted(uri) if {
	some source in data.pack.sources
	uri == concat("", ["git+", source])
}

accepted(uri) if {
	some source in data.pack.sources
	startswith(uri, concat("", ["git+", source, "@refs/"]))
}

expected := sprintf("one of the repositories %s", [concat(", ", data.pack.sources)]) if count(data.pack.sources) > 0

expected := "a repository of data.pack.sources, which names none yet" if count(data.pack.sources) == 0

found := concat(", ", sources) if count(sources) > 0

found := "no provenance that names a source" if count(sources) == 0

used contains digest if some digest in provenance.digests

sources contains provenance.source_of(e) if some e in provenance.current
' AS BLOB));
INSERT INTO pack_file VALUES (23, 1, 'rules/provenance/source_test.rego', x'8dc85f274379fe3512b14514a2ca479655fc1a7da79693b380b407d585a7023f', CAST('package countersign.rules.provenance.source_test

import data.countersign.rules.provenance.source

of(typed) := {
	"digest": "sha256:1",
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {},
	"typed": typed,
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

uri(text) := of({"kind": "provenance", "source_uri": text})

app := ["https://github.com/acme/app"]

test_our_own_and_the_generators_spelling_show_it if {
	every text in [
		"https://github.com/acme/app",
		"git+https://github.com/acme/app",
		"git+https://github.com/acme/app@refs/heads/main",
		"git+https://github.com/acme/app@refs/tags/v1",
	] {
		source.shown with input.signed.builder as [uri(text)] with data.pack.sources as app
	}
}

test_the_source_of_v0_2_counts_as_that_of_v1 if {
	old := {"predicate_type": "https://slsa.dev/provenance/v0.2"}
	good := object.union(uri("git+https://github.com/acme/app@refs/heads/main"), old)
	source.shown with input.signed.builder as [good] with data.pack.sources as app
	evil := object.union(uri("git+https://github.com/acme/app-evil@refs/heads/main"), old)
	not source.shown with input.signed.builder as [evil] with data.pack.sources as app
}

test_another_repository_shows_nothing_and_is_named if {
	every text in [
		"https://github.com/acme/app-evil",
		"git+https://github.com/acme/app-evil",
		"git+https://github.com/acme/app@evil.example/app",
		"git+https://github.com/acme/app/fork",
		"git+https://github.com/acme",
		"git+https://evil.example/?u=https://github.com/acme/app",
		"",
	] {
		not source.shown with input.signed.builder as [uri(text)] with data.pack.sources as app
		source.found == text with input.signed.builder as [uri(text)] with data.pack.sources as app
	}
}

test_a_pack_without_sources_accepts_none if {
	not source.shown with input.signed.builder as [uri("https://github.com/acme/app")] with data.pack.sources as []
	source.expected == "a repository of data.pack.sources, which names none yet" with data.pack.sources as []
}

test_an_unknown_source_shows_nothing if {
	every typed in [null, {}, {"source_uri": null}] {
		not source.shown with input.signed.builder as [of(typed)] with data.pack.sources as app
	}
	source.found == "no provenance that names a source" with input.signed.builder as [uri(null)] with data.pack.sources as app
}

test_nothing_shows_nothing if not source.shown with input.signed.builder as [] with data.pack.sources as app

test_a_missing_document_shows_nothing if not source.shown with input as {} with data.pack.sources as app
' AS BLOB));
INSERT INTO pack_file VALUES (24, 1, 'rules/review/approved.rego', x'd067686f731d4eacdf91b5d74ac82a706932143b0efdfcac2026e1bb21e58cf3', CAST('# A second person looked at it: an attestation of the type `urn:countersign:review/v1`, whose predicate says
# `{"result": "APPROVED"}`, by a member of `reviewers`.
package countersign.rules.review.approved

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { e.predicate.result == "APPROVED" }
}

latest := evidence.current(evidence.of_type(input.signed.reviewers, "urn:countersign:review/v1"))

expected := "a review by a member of `reviewers`, with the result APPROVED"

found := "no review" if count(latest) == 0

found := concat(", ", {sprintf("%v", [e.predicate.result]) | some e in latest}) if count(latest) > 0

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (25, 1, 'rules/review/approved_test.rego', x'1be0d9802bdcb5da393671cc397a2355fadde30f491a5a73f105f4b4208d3e79', CAST('package countersign.rules.review.approved_test

import data.countersign.rules.review.approved

review(result, time) := {
	"digest": sprintf("sha256:%s", [result]),
	"predicate_type": "urn:countersign:review/v1",
	"predicate": {"result": result},
	"signer": {"identity": "alice@example.com", "issuer": "https://accounts.example.com", "key": null},
	"signed_at": time,
	"claimed_at": null,
}

test_an_approval_shows_it if {
	approved.shown with input.signed.reviewers as [review("APPROVED", "2026-01-01T00:00:00Z")]
	approved.used == {"sha256:APPROVED"} with input.signed.reviewers as [review("APPROVED", "2026-01-01T00:00:00Z")]
}

test_a_refusal_shows_nothing_and_is_named if {
	not approved.shown with input.signed.reviewers as [review("REJECTED", "2026-01-01T00:00:00Z")]
	approved.found == "REJECTED" with input.signed.reviewers as [review("REJECTED", "2026-01-01T00:00:00Z")]
}

test_a_reviewer_may_change_her_mind if {
	not approved.shown with input.signed.reviewers as [
		review("APPROVED", "2026-01-01T00:00:00Z"),
		review("REJECTED", "2026-01-02T00:00:00Z"),
	]
	approved.shown with input.signed.reviewers as [
		review("APPROVED", "2026-01-02T00:00:00Z"),
		review("REJECTED", "2026-01-01T00:00:00Z"),
	]
}

test_another_statement_is_no_review if {
	other := object.union(review("APPROVED", "2026-01-01T00:00:00Z"), {"predicate_type": "https://example.com/t"})
	not approved.shown with input.signed.reviewers as [other]
}

test_nothing_shows_nothing if {
	not approved.shown with input.signed.reviewers as []
	approved.found == "no review" with input.signed.reviewers as []
}

test_a_missing_document_shows_nothing if not approved.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (26, 1, 'rules/signature/present.rego', x'afc0388306d310edce28f2f89f1c01d766aca2a9afc4dd460f8c3abddb130c59', CAST('# A signature over the subject, by a builder we accept.
package countersign.rules.signature.present

shown if some e in signatures

expected := "a signature by a member of `builder`"

found := "no such signature" if count(signatures) == 0

found := sprintf("%d found", [count(signatures)]) if count(signatures) > 0

used contains e.digest if some e in signatures

signatures contains e if {
	some e in input.signed.builder
	e.predicate_type in types
}

# As a statement with an empty predicate, over the subject''s own bytes, or by Notation.
types := {
	"application/vnd.cncf.notary.payload.v1+json",
	"https://sigstore.dev/cosign/sign/v1",
	"urn:countersign:message-signature/v1",
}
' AS BLOB));
INSERT INTO pack_file VALUES (27, 1, 'rules/signature/present_test.rego', x'4c19ad9adf4c001f3aff7b6efaba2e35b37bfbc2d5ce34923554f0114ce11aac', CAST('package countersign.rules.signature.present_test

import data.countersign.rules.signature.present

signed(type) := {"digest": "sha256:1", "predicate_type": type}


kinds := [
	"application/vnd.cncf.notary.payload.v1+json",
	"https://sigstore.dev/cosign/sign/v1",
	"urn:countersign:message-signature/v1",
]

test_every_kind_of_signature_counts if {
	every type in kinds {
		present.shown with input.signed.builder as [signed(type)]
		present.used == {"sha256:1"} with input.signed.builder as [signed(type)]
	}
}

test_another_statement_is_no_signature if {
	not present.shown with input.signed.builder as [signed("https://slsa.dev/provenance/v1")]
	present.found == "no such signature" with input.signed.builder as [signed("https://slsa.dev/provenance/v1")]
}

test_nothing_shows_nothing if not present.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not present.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (28, 1, 'rules/smoke/fresh.rego', x'e43ced3aff22d6890000368300b90567ca7793104f6ee12f595877d602dd1dba', CAST('# The latest result of every smoke test is recent enough.
package countersign.rules.smoke.fresh

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { fresh(e) }
}

fresh(e) if {
	now_ns < evidence.ns_of(e) + allowed_ns
	evidence.ns_of(e) <= now_ns + evidence.skew_ns
}

# It stops being recent when the oldest of them does.
until := time.format(min(times) + allowed_ns)

latest := evidence.current(evidence.of_type(input.signed.smoke, "https://in-toto.io/attestation/test-result/v0.1"))

times contains evidence.ns_of(e) if some e in latest

now_ns := time.parse_rfc3339_ns(input.now)

allowed_ns := data.pack.max_smoke_age_hours * evidence.hour_ns

expected := sprintf("a smoke test not older than %v h", [data.pack.max_smoke_age_hours])

found := "no smoke test with a time" if count(times) == 0

found := text if {
	count(times) > 0
	oldest := min(times)
	age := floor((now_ns - oldest) / evidence.hour_ns)
	text := sprintf("smoke test of %v, %v h ago", [time.format(oldest), age])
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (29, 1, 'rules/smoke/fresh_test.rego', x'b99b37c744fc6a76de7d0997540b7954c46d5da4ab4692d98003d35da84b7cc1', CAST('package countersign.rules.smoke.fresh_test

import data.countersign.rules.smoke.fresh

now := "2026-01-02T12:00:00Z"

run(name, time) := {
	"digest": sprintf("sha256:%s", [name]),
	"predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
	"predicate": {"name": name, "result": "PASSED"},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": null,
}

test_a_recent_run_shows_it if {
	fresh.shown with input as asked([run("smoke", "2026-01-01T12:00:01Z")]) with data.pack.max_smoke_age_hours as 24
	fresh.until == "2026-01-02T12:00:01Z" with input as asked([run("smoke", "2026-01-01T12:00:01Z")])
		with data.pack.max_smoke_age_hours as 24
}

test_at_its_age_limit_it_is_no_longer_recent if {
	not fresh.shown with input as asked([run("smoke", "2026-01-01T12:00:00Z")]) with data.pack.max_smoke_age_hours as 24
}

test_how_old_it_is_and_may_be_is_said if {
	fresh.found == "smoke test of 2026-01-01T05:00:00Z, 31 h ago" with input as asked([run("smoke", "2026-01-01T05:00:00Z")])
		with data.pack.max_smoke_age_hours as 24
	fresh.expected == "a smoke test not older than 24 h" with data.pack.max_smoke_age_hours as 24
}

test_the_oldest_current_run_decides if {
	runs := [run("api", "2026-01-02T11:00:00Z"), run("web", "2026-01-01T13:00:00Z")]
	fresh.shown with input as asked(runs) with data.pack.max_smoke_age_hours as 24
	not fresh.shown with input as asked(runs) with data.pack.max_smoke_age_hours as 22
	fresh.until == "2026-01-02T13:00:00Z" with input as asked(runs) with data.pack.max_smoke_age_hours as 24
}

test_a_replaced_run_does_not_age_anything if {
	fresh.shown with input as asked([run("api", "2026-01-02T11:00:00Z"), run("api", "2025-01-01T13:00:00Z")])
		with data.pack.max_smoke_age_hours as 24
}

test_a_run_of_the_future_is_not_recent if {
	fresh.shown with input as asked([run("smoke", "2026-01-02T12:05:00Z")]) with data.pack.max_smoke_age_hours as 24
	not fresh.shown with input as asked([run("smoke", "2026-01-02T12:05:01Z")]) with data.pack.max_smoke_age_hours as 24
}

test_when_the_gate_received_it_makes_nothing_recent if {
	late := object.union(run("smoke", "2025-01-01T12:00:00Z"), {"received_at": now})
	not fresh.shown with input as asked([late]) with data.pack.max_smoke_age_hours as 24
	timeless := object.union(run("smoke", null), {"received_at": now})
	not fresh.shown with input as asked([timeless]) with data.pack.max_smoke_age_hours as 24
}

test_nothing_shows_nothing if {
	not fresh.shown with input as asked([]) with data.pack.max_smoke_age_hours as 24
	fresh.found == "no smoke test with a time" with input as asked([])
}

test_a_missing_document_shows_nothing if not fresh.shown with input as {} with data.pack.max_smoke_age_hours as 24

asked(evidence) := {"now": now, "signed": {"smoke": evidence}}
' AS BLOB));
INSERT INTO pack_file VALUES (30, 1, 'rules/smoke/passed.rego', x'dcddb14f9f20c6d84920698e2ad1fb8cc361e8b5adffb4ae68ef8810aaac0028', CAST('# The latest result of every smoke test is that it passed.
package countersign.rules.smoke.passed

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { passed(e) }
}

# A result without any time could be one from long ago.
passed(e) if {
	e.predicate.result == "PASSED"
	evidence.time_of(e)
}

latest := evidence.current(evidence.of_type(input.signed.smoke, "https://in-toto.io/attestation/test-result/v0.1"))

expected := "the latest smoke test, by a member of `smoke`, is PASSED"

found := "no smoke test" if count(latest) == 0

found := concat("; ", lines) if count(latest) > 0

lines contains sprintf("%v at %v", [e.predicate.result, evidence.time_of(e)]) if some e in latest

lines contains sprintf("%v without any time", [e.predicate.result]) if {
	some e in latest
	not evidence.time_of(e)
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (31, 1, 'rules/smoke/passed_test.rego', x'b64e11568a021a5d3921626bb07458b0b9de836890d35d73abfaa766d5c9ce10', CAST('package countersign.rules.smoke.passed_test

import data.countersign.rules.smoke.passed

run(result, time) := {
	"digest": sprintf("sha256:%s", [result]),
	"predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
	"predicate": {"name": "smoke", "result": result},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": null,
	"claimed_at": time,
}

# `object.union` merges the predicates too.
named(name, e) := object.union(e, {"digest": name, "predicate": {"name": name}})

test_a_pass_shows_it if {
	passed.shown with input.signed.smoke as [run("PASSED", "2026-01-01T00:00:00Z")]
	passed.used == {"sha256:PASSED"} with input.signed.smoke as [run("PASSED", "2026-01-01T00:00:00Z")]
}

test_a_failure_shows_nothing_and_is_named if {
	every result in ["FAILED", "WARNED", "passed", ""] {
		not passed.shown with input.signed.smoke as [run(result, "2026-01-01T00:00:00Z")]
	}
	passed.found == "FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as [run("FAILED", "2026-01-01T00:00:00Z")]
}

test_a_later_failure_replaces_a_pass if {
	not passed.shown with input.signed.smoke as [
		run("PASSED", "2026-01-01T00:00:00Z"),
		run("FAILED", "2026-01-01T00:00:01Z"),
	]
}

test_a_later_pass_replaces_a_failure if {
	passed.shown with input.signed.smoke as [
		run("PASSED", "2026-01-01T00:00:01Z"),
		run("FAILED", "2026-01-01T00:00:00Z"),
	]
}

test_a_failure_of_the_same_instant_counts if {
	not passed.shown with input.signed.smoke as [
		run("PASSED", "2026-01-01T00:00:00Z"),
		run("FAILED", "2026-01-01T00:00:00Z"),
	]
}

test_every_check_must_pass if {
	passed.shown with input.signed.smoke as [
		named("api", run("PASSED", "2026-01-01T00:00:00Z")),
		named("web", run("PASSED", "2026-01-02T00:00:00Z")),
	]
	not passed.shown with input.signed.smoke as [
		named("api", run("FAILED", "2026-01-01T00:00:00Z")),
		named("web", run("PASSED", "2026-01-02T00:00:00Z")),
	]
}

test_a_pass_without_any_time_shows_nothing if {
	not passed.shown with input.signed.smoke as [run("PASSED", null)]
	passed.found == "PASSED without any time" with input.signed.smoke as [run("PASSED", null)]
}

test_another_statement_is_no_test if {
	other := object.union(run("PASSED", "2026-01-01T00:00:00Z"), {"predicate_type": "https://example.com/t"})
	not passed.shown with input.signed.smoke as [other]
}

test_a_result_without_content_shows_nothing if {
	every predicate in [null, [], {}, {"result": null}, "PASSED"] {
		bare := object.remove(run("PASSED", "2026-01-01T00:00:00Z"), ["predicate"])
		not passed.shown with input.signed.smoke as [object.union(bare, {"predicate": predicate})]
	}
}

test_nothing_shows_nothing if {
	not passed.shown with input.signed.smoke as []
	passed.found == "no smoke test" with input.signed.smoke as []
}

test_a_missing_document_shows_nothing if not passed.shown with input as {}

# Anybody who has an old signature by a key can have it logged or timestamped today.
test_a_late_timestamp_makes_no_old_pass_newer_than_a_failure if {
	late := object.union(run("PASSED", "2026-01-01T00:00:00Z"), {"signed_at": "2026-01-05T00:00:00Z"})
	not passed.shown with input.signed.smoke as [late, run("FAILED", "2026-01-03T00:00:00Z")]
}

# A clock that once went wrong, or a signer who says so, would otherwise have the last word until then.
test_a_pass_from_the_future_replaces_no_failure if {
	results := [run("PASSED", "2099-01-01T00:00:00Z"), run("FAILED", "2026-01-01T00:00:00Z")]
	not passed.shown with input as {"now": "2026-01-02T00:00:00Z", "signed": {"smoke": results}}
}

test_a_failure_from_the_future_is_not_replaced_either if {
	results := [run("FAILED", "2099-01-01T00:00:00Z"), run("PASSED", "2026-01-01T00:00:00Z")]
	not passed.shown with input as {"now": "2026-01-02T00:00:00Z", "signed": {"smoke": results}}
}

# Its signer''s clock was a year behind; the log says otherwise.
test_a_failure_that_was_witnessed_later_is_not_replaced if {
	failed := object.union(run("FAILED", "2025-01-05T00:00:00Z"), {"signed_at": "2026-01-05T00:00:00Z"})
	not passed.shown with input.signed.smoke as [failed, run("PASSED", "2026-01-01T00:00:00Z")]
}
' AS BLOB));
INSERT INTO pack_file VALUES (32, 2, 'README.md', x'157d7767879c7f9e27bef02a49001b35002adce9ff1ae82659564de4ad034025', CAST('# The standard pack

What a subject must show before it may enter `staging` or `production`. Everything is here to be read, tested and
changed: the rules are Rego, and the gate has no other rules than those of the pack in force.

| rule | asks |
|---|---|
| `signature.present` | a signature by a builder we accept |
| `provenance.present` | SLSA provenance (v1 or v0.2) by a builder we accept |
| `provenance.builder` | the provenance names a builder of `data.pack.builders` |
| `provenance.source` | it was built from a repository of `data.pack.sources` |
| `provenance.clean` | it was built from a commit, without changes on top |
| `smoke.passed` | the latest result of every smoke test is `PASSED` |
| `smoke.fresh` | that result is not older than `data.pack.max_smoke_age_hours` |
| `review.approved` | a second person reviewed it (production) |
| `environment.before` | it is ready in the environment before (production) |

As it stands the pack names no signers, no builders and no sources: nothing is ready, and every answer says why.
To put it to use, copy it, name your signers in `pack.toml`, raise the version, and

```sh
countersign policy lint .
countersign policy test .
countersign policy activate .
```

An environment in `pack.toml` can say more about who must vouch beside the signer:

```toml
[environments.production]
trusted-roots = ["production", "roots/acme.json"]  # absent: every root of the gate''s configuration, none of the pack''s
log-entries = 2                                    # distinct transparency logs, each by an inclusion proof
timestamps = 1                                     # distinct timestamp authorities
```

A name is one of the gate''s own configuration (`countersign trust show`); `roots/….json` is a trusted root in the pack. What
other roots vouch for is rejected there (`root-not-accepted`), and so is what too few authorities stand behind
(`log-entries-too-few`, `timestamps-too-few`). A root that is named and not in force makes the answer `unknown`.

A signer can be somebody who signs with Notation. The words are those of a Notation trust policy:

```toml
[trust-stores."ca:acme"]                       # or signingAuthority:…, tsa:…
certificates = ["certs/acme.pem"]

[signers.builder]
notation = [{ trust-stores = ["ca:acme"], trusted-identities = ["x509.subject: C=US, ST=WA, O=acme"] }]
```

The level is `strict`; there is no other. Valid certificates, or a timestamp by a store of type `tsa`, stand for the log entry
that other signatures need. Nobody is asked whether a certificate was revoked: one that says whom to ask counts only with
`revocation = "skip"` in that entry.

Or somebody with a certificate of your own hierarchy, where no log and no timestamp stands behind the signature, as OpenSSF
model signing makes them:

```toml
[signers.modelers]
certificates = [{ trust-stores = ["ca:acme"], identity = "train@acme.example" }]
```

`identity` is the certificate''s one name (its subject alternative name, or its subject, `CN=…,O=…`), letter by letter. Such
a signature counts as long as every certificate on its way is valid. Rules see the signer as `e.signer.certificate`, and the
signature of a pushed model as evidence of type `https://model_signing/signature/v1.0` about the artifact.

Checks can be weaker in an environment, each by a line of its own:

| line | then |
|---|---|
| `log-entry = "optional"` | a signature by key needs nobody who vouches for its time |
| `evidence-for-index-covers-platforms = true` | what is said about an index counts for each platform that it names |
| `unsigned-in-signed-index = true` | what a builder (buildx) left unsigned in an index counts as if whoever signed the index had signed it |
| `unseen-subjects = true` | a digest may be ready although nobody could see that it is no index |
| `revocation = "skip"` (a signer by Notation or certificate) | the certificates may have been revoked |

Where `protected = true`, each of these needs its reason, or the pack is not put in force:

```toml
[environments.production.accepted-weakenings]
log-entry = "the signing network has no way out; revisited each quarter"
```

`countersign policy show` names every weaker check with its reason.

How the rules judge:

- A rule holds when it *shows* that it holds. Missing, malformed or unreadable evidence shows nothing.
- Only evidence signed by a member of the named signer set is looked at.
- The latest statement of a signer about a check replaces the ones before. Whatever is current must be right: one
  good statement does not outweigh a bad one.
- The time of a signature with a certificate comes from a transparency log or a timestamp authority. A signature by a key
  can be given such a time by anybody, years later: there the signer''s own statement counts, if it is earlier; and where
  the environment does without a witness, it is all there is.
- What is dated ahead of now replaces nothing.

## Extending it

A pack of your own can take this one in instead of copying it: `countersign policy extend acme standard` writes it under
`acme/parents/standard/` and pins it in `acme/pack.toml`:

```toml
extends = ["standard@sha256:…"]

[signers.builder]                 # nobody is named there yet: filling in is free
keys = ["keys/ci.pub"]

[rules."smoke.fresh"]             # what is not said again is inherited
severity = "warning"              # asks less, which this pack allows for rules with `loosenable = true`

[data]
max_smoke_age_hours = 12          # asks more: `[tighter-when]` says that lower is tighter
```

In this order: parents are joined as they are listed, the more restrictive word of each field winning; the pack''s own words
come before them; and what came of it is compared with each parent. What asks less than a parent without its permission does
not load, and so does what may: a module that is replaced, or a constant that is changed and has no direction. What is
allowed is listed by `countersign policy show`, and so is what is filled in: a signer set that nobody is in, a constant that
names nothing, unless the parent says `"fixed"` of it under `[tighter-when]`. Several parents may contradict each other in signers, approvers, constants or
modules; then the pack says which it means. Tests stay with the pack that they are from.

A rule can say more about itself: `effective-on = 2027-01-01` beside `severity = "warning"` makes it required from that day
on, which every answer announces before; `documentation = "https://…"` is shown where the rule is not; `overridable-by` names
who may waive it.

Facts that are too many for `pack.toml` lie in `data/NAME.json`, a list or an object, and are `data.pack.NAME` for the rules:
whatever a rule reads is evidence, or pinned by the digest of the pack.

## Tables of cases

Beside `…_test.rego`, a pack is tested by tables in `fixtures/NAME/cases.json`: what is there, and what each rule must say.

```json
{ "schema": "countersign.cases/v1", "environment": "production",
  "cases": [
    { "name": "a builder whom nobody named is refused",
      "data": {"builders": ["https://b.example"]},
      "input": {"signed": {"builder": [{"predicate_type": "https://slsa.dev/provenance/v1", "predicate": {}}]}},
      "expect": {"provenance.builder": "not-shown", "provenance.present": "shown"},
      "found": {"provenance.builder": "no provenance that names a builder"} } ] }
```

A case is a whole question: what it does not say is as it is where nothing was found, the environment is the last of the
pack, and `e.typed` is read from the predicate. A rule comes out `shown`, `not-shown` or `error`. `countersign policy test`
tells by rule what came out otherwise, and which lines nothing went through.

## Images for several platforms

An index is ready when it is itself and each of its platforms is: a cluster that pulls it runs one of those. Evidence
about the index says nothing of a platform, and evidence about a platform never says anything of the index. Where
whoever signs the index answers for all that it names, say so for the environment:

```toml
[environments.staging]
evidence-for-index-covers-platforms = true    # and overrides of the index then cover its platforms too
```

Rules are asked about the index (`input.subject.parent` is `null`) and about each platform of it (`parent` is the
index''s digest, `platform` what the index says: `linux/arm64`). A platform that is promoted by its own digest has no
parent that is known. `e.subject` is what a piece of evidence is about. An entry `unknown/unknown` that a builder marked
as its attestation, and that holds statements and nothing else, is no platform; an index within an index is refused.
What a builder (buildx) left unsigned in an index is listed as `unsigned` and shows nothing, unless the environment says
`unsigned-in-signed-index = true` and a member of a signer set signed the index.

Of a digest without a place (`sha256:…` alone) nobody can see whether it is an index. It is `gate.subject`, not ready, until
that is known: by its manifest (`countersign evidence add MANIFEST.json`), by an accepted signer who says what it is (as
`countersign attest file:…` does), or by `unseen-subjects = true` in the environment.

## What evidence says, in one form

Beside `e.predicate`, as it was signed, rules see `e.typed`: the same in one form for each kind, complete, with `null`
where the statement is silent. It is `null` as a whole for a type that is not in this table, and for a statement that does
not fit its type; people see why, as a note.

| `e.typed.kind` | of | fields |
|---|---|---|
| `provenance` | SLSA provenance v1, v0.2 (v0.1: `kind` and `version` only) | `version builder_id build_type source_uri source_repository source_digest ref workflow invocation_id started_on finished_on resolved_dependencies parameters dirty` |
| `vsa` | SLSA verification summary v1 | `verifier_id result levels{TRACK: n} properties policy_uri policy_digest resource_uri time_verified input_attestations` |
| `svr` | simple verification result v0.1, v0.2 | `version verifier_id levels properties policies time_created` |
| `test-result` | in-toto test result v0.1 | `result name configuration url passed warned failed finished_on` |
| `vulnerabilities` | in-toto vulns v0.1, v0.2, cosign''s vuln v1 | `scanner scanner_version db_uri db_version db_updated started_at scanned_at findings[{id, severity[{method, score}]}]`; `findings` is `null` where they are in a format of the scanner''s own |
| `sbom` | SPDX 2, SPDX 3, CycloneDX | `format version components document_created document_id` |
| `vex` | OpenVEX | `author document_created document_id statements[{id, status, justification, products}]` |
| `release` | in-toto release v0.1, v0.2 | `purl version release_id` |
| `scai` | SCAI v0.3, v0.2 | `attributes[{attribute, has_evidence}] producer` |
| `link` | in-toto link v0.3, Link v1 | `name command materials` |

`lib/vsa.rego` asks for the summaries of other verifiers: who must have signed, in whose name, about what, at which level
of which track, how long ago.
' AS BLOB));
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-19683cca.pub', x'6d1dfa8041d93d71d7a4dcc314afa98dbe4c17c80eb27c1374b28a43d21f4f0b', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAzFsOSYJ3cAijLaSNur6jnICJCVIQp3aLL5oUlbHwljw=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-ce2a30d4.pub', x'9afa3e06bdbbf4005778d6a6682686e22bd1ac68d019df9e12f4c043f18e4f01', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhBuvM5l5eaI6czoB985zYa1ISglA
CDIPPoeL036lCLvzAQRodRS5sExFRInxLukcGpDZhVrH25e6BF4g7w7krg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-4db7eeac.pub', x'7d10abd6c85cbbe9ab4a5cc31dfddf5db8295c5e7af9067c977dab113d6be468', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+3xY9VcbbEP9EAjPTo/dRTLw7YEU
mOAwo9yIYrBW6Pkb1UqY6ZrGXh67AzxFXgh7OhRRAHhfSSaPqjzwesFzIg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-cb9484c4.pub', x'b985960624acbc819bda75de651db2f1d133edc2952284091c8c65c70265c1db', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAXkdPq6XuFXFVjzjSoNjvfd3Ls/Pt0m1keGQjK9cgotY=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-dea1f792.pub', x'cece7061445db173ba4b4a5c73f2bd1b143342dc87ab75e5051584dd7da65a2c', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAsVJjwaLE8BhwNlvg9HQwUOdlHOCVx2cgjBn9tz2O2Uk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-4db7eeac.pub', x'7d10abd6c85cbbe9ab4a5cc31dfddf5db8295c5e7af9067c977dab113d6be468', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+3xY9VcbbEP9EAjPTo/dRTLw7YEU
mOAwo9yIYrBW6Pkb1UqY6ZrGXh67AzxFXgh7OhRRAHhfSSaPqjzwesFzIg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (39, 2, 'lib/evidence.rego', x'baf23a55ae5535dd5211e6a6af9faa375f8968cf0f6fbf8324d3b5455a3f8c1b', CAST('# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. A certificate is valid for minutes, so what a log or a timestamp authority vouches for is the time of
# the signature. Where there is no such time, it is the signer''s own word: it orders and ages the evidence of that
# signer and nothing else.
time_of(e) := e.signed_at if {
	e.signed_at != null
	not older(e)
}

time_of(e) := e.claimed_at if {
	e.signed_at == null
	e.claimed_at != null
}

time_of(e) := e.claimed_at if older(e)

# A signature by a key can be logged and timestamped by anybody who has it, long after it was made: an old statement
# must not become a new one that way.
older(e) if {
	e.signer.key != null
	e.signed_at != null
	e.claimed_at != null
	time.parse_rfc3339_ns(e.claimed_at) < time.parse_rfc3339_ns(e.signed_at)
}

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := ns_of(e)

# The latest that it can be from: its signer''s word may be behind.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(e.signed_at) if e.signed_at != null

at_the_latest(e) := time.parse_rfc3339_ns(e.claimed_at) if {
	e.signed_at == null
	e.claimed_at != null
}

# What replaces what: a later statement of the same signer about the same check.
check_of(e) := object.get(e.predicate, "name", "") if is_object(e.predicate)

check_of(e) := "" if not is_object(e.predicate)

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, of_store(e.signer), check_of(e)]

# Whom a trust store vouches for: the name, and the roots that make it this name and no other''s. A renewed certificate is
# the same signer; the same name under another root is not.
of_store(signer) := ["certificate", signer.certificate.identity, signer.certificate.anchors] if {
	object.get(signer, "certificate", null) != null
} else := ["notation", signer.notation.subject, signer.notation.anchors] if {
	object.get(signer, "notation", null) != null
} else := null

# The evidence of `list` that nothing later has replaced. Two of the same instant are both current, and so are two that
# may be in either order. What is dated ahead of now replaces nothing, and nothing replaces it.
current(list) := [e |
	rows := sort([[about(e), moment(e), e.digest] | some e in list; not ahead(e)])
	latest := {row[0]: row[1] |
		some i, row in rows
		not followed(rows, i + 1, row[0])
	}
	some e in list
	not replaced(e, latest)
]

replaced(e, latest) if at_the_latest(e) < latest[about(e)]

ahead(e) if moment(e) > time.parse_rfc3339_ns(input.now) + skew_ns

followed(rows, i, key) if rows[i][0] == key

# The evidence of one type among `list`.
of_type(list, type) := [e |
	some e in list
	e.predicate_type == type
]

hour_ns := 3600000000000

# Clocks differ a little; what is dated further ahead than this has no usable time.
skew_ns := 300000000000
' AS BLOB));
INSERT INTO pack_file VALUES (40, 2, 'lib/evidence_test.rego', x'f2adf03b830d6ca86ca239d016b595b8e30d72f8429b6f4c564321c8d74708d9', CAST('package countersign.lib.evidence_test

import data.countersign.lib.evidence

at(time) := result_of("smoke", {"key": "k", "identity": null, "issuer": null}, time)

result_of(name, signer, time) := {
	"digest": sprintf("%s/%s/%v", [name, signer.key, time]),
	"predicate_type": "t",
	"predicate": {"name": name},
	"signer": signer,
	"signed_at": time,
	"claimed_at": null,
}

timeless := object.union(at("2026-01-01T00:00:00Z"), {"signed_at": null, "digest": "timeless"})

claimed := object.union(timeless, {"claimed_at": "2026-01-02T00:00:00Z", "digest": "claimed"})

by_certificate := {"key": null, "identity": "i", "issuer": "u"}

test_a_trusted_time_comes_before_the_signers_word if {
	witnessed := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	evidence.time_of(object.union(witnessed, {"signer": by_certificate})) == "2026-01-05T00:00:00Z"
	evidence.time_of(claimed) == "2026-01-02T00:00:00Z"
}

test_a_late_timestamp_makes_nothing_newer_that_a_key_signed if {
	witnessed := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	evidence.time_of(witnessed) == "2026-01-02T00:00:00Z"
	evidence.time_of(object.union(witnessed, {"signed_at": "2026-01-01T00:00:00Z"})) == "2026-01-01T00:00:00Z"
	evidence.time_of(object.union(witnessed, {"claimed_at": null})) == "2026-01-05T00:00:00Z"
}

test_what_may_be_in_either_order_is_current if {
	first := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	second := at("2026-01-03T00:00:00Z")
	count(evidence.current([first, second])) == 2
	evidence.current([first, at("2026-01-06T00:00:00Z")]) == [at("2026-01-06T00:00:00Z")]
}

test_what_is_dated_ahead_replaces_nothing_and_is_not_replaced if {
	early := at("2026-01-01T00:00:00Z")
	late := at("2026-01-02T00:00:00Z")
	ahead := at("2099-01-02T00:00:00Z")
	evidence.current([early, late, ahead]) == [late, ahead] with input.now as "2026-01-03T00:00:00Z"
	evidence.current([late, at("2026-01-03T00:05:00Z")]) == [at("2026-01-03T00:05:00Z")] with input.now as "2026-01-03T00:00:00Z"
}

test_without_either_there_is_no_time if not evidence.time_of(timeless)

test_the_latest_replaces_the_ones_before if {
	new := at("2026-01-02T00:00:00Z")
	evidence.current([at("2026-01-01T00:00:00Z"), new, at("2025-12-31T00:00:00Z")]) == [new]
}

test_two_of_the_same_instant_are_both_current if {
	one := at("2026-01-02T00:00:00Z")
	other := object.union(one, {"digest": "other"})
	count(evidence.current([one, other])) == 2
}

test_the_same_instant_may_be_spelled_in_two_ways if {
	one := at("2026-01-02T00:00:00Z")
	other := at("2026-01-02T01:00:00+01:00")
	count(evidence.current([one, other])) == 2
}

test_what_has_a_time_replaces_what_has_none if {
	evidence.current([timeless, claimed]) == [claimed]
}

test_without_any_time_all_are_current if {
	count(evidence.current([timeless, object.union(timeless, {"digest": "other"})])) == 2
}

test_another_check_replaces_nothing if {
	signer := {"key": "k", "identity": null, "issuer": null}
	one := result_of("api", signer, "2026-01-01T00:00:00Z")
	other := result_of("web", signer, "2026-01-02T00:00:00Z")
	count(evidence.current([one, other])) == 2
}

test_another_signer_replaces_nothing if {
	one := result_of("api", {"key": "k", "identity": null, "issuer": null}, "2026-01-01T00:00:00Z")
	other := result_of("api", {"key": "l", "identity": null, "issuer": null}, "2026-01-02T00:00:00Z")
	count(evidence.current([one, other])) == 2
}

test_the_claims_of_a_certificate_make_no_other_signer if {
	one := result_of("api", {"key": null, "identity": "i", "issuer": "u", "claims": {"run": "1"}}, "2026-01-01T00:00:00Z")
	other := result_of("api", {"key": null, "identity": "i", "issuer": "u", "claims": {"run": "2"}}, "2026-01-02T00:00:00Z")
	evidence.current([one, other]) == [other]
}

by_store(kind, who) := object.union({"identity": null, "issuer": null, "key": null}, {kind: who})

test_of_trust_stores_too_another_signer_replaces_nothing if {
	alice := by_store("certificate", {"identity": "alice@example.com", "anchors": ["r"]})
	bob := by_store("certificate", {"identity": "bob@example.com", "anchors": ["r"]})
	namesake := by_store("certificate", {"identity": "alice@example.com", "anchors": ["s"]})
	carol := by_store("notation", {"subject": "CN=carol", "anchors": ["r"]})
	dave := by_store("notation", {"subject": "CN=dave", "anchors": ["r"]})
	list := [object.union(result_of("api", who, sprintf("2026-01-0%vT00:00:00Z", [i + 1])), {"digest": sprintf("%v", [i])}) |
		some i, who in [alice, bob, namesake, carol, dave]
	]
	count(evidence.current(list)) == 5
}

test_a_renewed_certificate_is_the_same_signer if {
	old := by_store("certificate", {"identity": "a", "anchors": ["r"], "certificate": "1"})
	new := by_store("certificate", {"identity": "a", "anchors": ["r"], "certificate": "2"})
	later := result_of("api", new, "2026-01-02T00:00:00Z")
	evidence.current([result_of("api", old, "2026-01-01T00:00:00Z"), later]) == [later]
}

test_a_predicate_that_is_no_object_is_evidence_too if {
	odd := object.union(object.remove(claimed, ["predicate"]), {"predicate": null})
	evidence.current([odd]) == [odd]
}

test_of_nothing_nothing_is_current if evidence.current([]) == []
' AS BLOB));
INSERT INTO pack_file VALUES (41, 2, 'lib/provenance.rego', x'b767f557bc7748d55bb8b48ff44f407156c9a3d422796b22746bd6697b4a037a', CAST('# The build provenance that counts, and what it says.
package countersign.lib.provenance

import data.countersign.lib.evidence

v1 := "https://slsa.dev/provenance/v1"

v0_2 := "https://slsa.dev/provenance/v0.2"

# Rules ask every one of these, so that two statements that are each half right cannot stand in for a whole one.
current := evidence.current([e |
	some e in input.signed.builder
	e.predicate_type in {v1, v0_2}
])

# What it says is read in the normal form of both versions (`typed`): a statement that does not fit its type has none, and
# shows nothing. Nothing in here may be read from the raw predicate instead, where a value of another kind than the format
# has (`"uri": false`) is one thing to one reader and another to the next.
builder_of(e) := e.typed.builder_id

build_type_of(e) := e.typed.build_type

# `countersign provenance` and the SLSA generators name it under `source`, GitHub under `workflow`.
source_of(e) := e.typed.source_uri if e.typed.source_uri != null

digests contains e.digest if some e in current
' AS BLOB));
INSERT INTO pack_file VALUES (42, 2, 'lib/vsa.rego', x'0d92fe2ca82e8e81039815f2053aed87efba7e518f8ddf5e19f9c23ae9c3477a', CAST('# What other verifiers say: SLSA verification summaries as input.
#
# A verifier is believed as a pair: the signer set that `list` is of (`input.signed.verifiers`), and the id that the
# verifier gives itself. A key that signs for one verifier says nothing in the name of another.
package countersign.lib.vsa

import data.countersign.lib.evidence

type := "https://slsa.dev/verification_summary/v1"

# What `verifier` says now, among the summaries of `list`.
current(list, verifier) := evidence.current([e |
	some e in evidence.of_type(list, type)
	e.typed.verifier_id == verifier
])

# It says that the subject passed, as what is fetched from `resource`: everything that is current says so.
passed(list, verifier, resource) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		e.typed.result == "PASSED"
		e.typed.resource_uri == resource
	}
}

# It says so at `level` of `track` ("BUILD", "SOURCE") or above.
at_level(list, verifier, track, level) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		e.typed.result == "PASSED"
		e.typed.levels[track] >= level
	}
}

# It says so under the policy of this digest (SHA-256 in hex).
under_policy(list, verifier, digest) if {
	some e in current(list, verifier)
	every e in current(list, verifier) { e.typed.policy_digest == digest }
}

# It said so within the last `hours`.
within(list, verifier, hours) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		not evidence.ahead(e)
		time.parse_rfc3339_ns(input.now) - evidence.ns_of(e) <= hours * evidence.hour_ns
	}
}
' AS BLOB));
INSERT INTO pack_file VALUES (43, 2, 'lib/vsa_test.rego', x'0d4da8c74415090864adc1d98e61f84ca3e267ceb6e417aeda8bd87e11309810', CAST('package countersign.lib.vsa_test

import data.countersign.lib.vsa

by := "https://verifier.example"

app := "oci://registry.example.com/app"

said(changes, at) := {
	"digest": sprintf("sha256:%s", [at]),
	"predicate_type": "https://slsa.dev/verification_summary/v1",
	"predicate": {},
	"typed": object.union(
		{
			"kind": "vsa",
			"verifier_id": by,
			"result": "PASSED",
			"levels": {"BUILD": 2},
			"policy_digest": "aa",
			"resource_uri": app,
		},
		changes,
	),
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": at,
	"claimed_at": null,
}

early := "2026-01-01T00:00:00Z"

late := "2026-01-02T00:00:00Z"

at_noon := "2026-01-02T12:00:00Z"

test_a_summary_by_the_pair_that_is_believed_shows_it if {
	vsa.passed([said({}, early)], by, app) with input.now as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 2) with input.now as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 1) with input.now as at_noon
	vsa.under_policy([said({}, early)], by, "aa") with input.now as at_noon
}

test_another_verifier_says_nothing_in_its_name if {
	not vsa.passed([said({"verifier_id": "https://verifier.example/evil"}, early)], by, app) with input.now as at_noon
	not vsa.at_level([said({"verifier_id": "x"}, early)], by, "BUILD", 1) with input.now as at_noon
}

test_another_place_level_track_or_policy_shows_nothing if {
	not vsa.passed([said({"resource_uri": "oci://registry.example.com/app-evil"}, early)], by, app) with input.now as at_noon
	not vsa.at_level([said({}, early)], by, "BUILD", 3) with input.now as at_noon
	not vsa.at_level([said({}, early)], by, "SOURCE", 1) with input.now as at_noon
	not vsa.under_policy([said({"policy_digest": "bb"}, early)], by, "aa") with input.now as at_noon
}

test_a_later_failure_counts_and_not_the_pass_before_it if {
	list := [said({}, early), said({"result": "FAILED", "levels": {}}, late)]
	not vsa.passed(list, by, app) with input.now as at_noon
	not vsa.at_level(list, by, "BUILD", 1) with input.now as at_noon
	vsa.passed([said({"result": "FAILED"}, early), said({}, late)], by, app) with input.now as at_noon
}

test_what_is_old_or_dated_ahead_is_not_recent if {
	vsa.within([said({}, late)], by, 12) with input.now as at_noon
	not vsa.within([said({}, late)], by, 11) with input.now as at_noon
	not vsa.within([said({}, "2026-01-03T00:00:00Z")], by, 24) with input.now as at_noon
}

test_a_summary_that_does_not_fit_its_type_shows_nothing if {
	broken := object.union(object.remove(said({}, early), ["typed"]), {"typed": null})
	not vsa.passed([broken], by, app) with input.now as at_noon
	not vsa.within([broken], by, 24) with input.now as at_noon
}

test_nothing_shows_nothing if not vsa.passed([], by, app) with input.now as at_noon
' AS BLOB));
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'3cb1d7179704b78f3255cf02fc946d2655cd5b27e382fdb1f0c5f7abd119af5c', CAST('schema = "countersign.pack/v1"
name = "standard"
version = 1000                       # only grows: a new version for every change
owner = "platform-security"

# Whose evidence the rules see, by set. Name a signer by the identity in its certificate and the issuer of that
# identity, or by its public key as a file of this pack:
#
#   identities = [{ issuer = "https://token.actions.githubusercontent.com", identity = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main" }]
#   keys = ["keys/ci.pub"]

[signers.builder]                 # builds and signs
identities = []
keys = ["keys/builder-4db7eeac.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-4db7eeac.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-dea1f792.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-19683cca.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-ce2a30d4.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-cb9484c4.pub"]

[environments.staging]
log-entry = "optional"

[environments.production]
after = "staging"
protected = true
decision-lifetime = "7d"
log-entry = "optional"
accepted-weakenings = { log-entry = "our own keys sign, and no transparency log is used" }

[rules."signature.present"]
title = "Signed by a builder we accept"
owner = "platform-security"
severity = "required"
fix = "countersign sign {subject} --key KEY"

[rules."provenance.present"]
title = "Comes with build provenance"
owner = "platform-security"
severity = "required"
fix = "countersign provenance {subject} --key KEY"

[rules."provenance.builder"]
title = "Built by a builder we accept"
owner = "platform-security"
severity = "required"
fix = "build {subject} on a builder of data.pack.builders, or add the builder to the pack"

[rules."provenance.source"]
title = "Built from a source we expect"
owner = "platform-security"
severity = "required"
fix = "build {subject} from a repository of data.pack.sources, or add the repository to the pack"

[rules."provenance.clean"]
title = "Built from a commit, without changes on top"
owner = "platform-security"
severity = "required"
environments = ["production"]     # a build with local changes may be tried in staging
loosenable = true                 # a pack that extends this one may ask less of it
fix = "commit the changes, build again, and record the new provenance: countersign provenance {subject} --key KEY"
overridable-by = "security"

[rules."smoke.passed"]
title = "The smoke test passed"
owner = "release-engineering"
severity = "required"
fix = "countersign smoke {subject} --key KEY -- CMD"

[rules."smoke.fresh"]
title = "The smoke test is recent"
owner = "release-engineering"
severity = "required"
loosenable = true                 # a pack that extends this one may ask less of it
fix = "countersign smoke {subject} --key KEY -- CMD"
overridable-by = "security"

[rules."review.approved"]
title = "Reviewed by a second person"
owner = "platform-security"
severity = "required"
environments = ["production"]
overridable-by = "security"
loosenable = true                 # a pack that extends this one may ask less of it
fix = "countersign attest {subject} --type urn:countersign:review/v1 --predicate review.json --key KEY"

[rules."environment.before"]
title = "Ready in the environment before"
owner = "release-engineering"
severity = "required"
environments = ["production"]
fix = "countersign promote {subject} --to {before}"

[data]
builders = ["urn:countersign:builder/local/v1"]                     # "urn:countersign:builder/local/v1"
sources = ["git+https://example.com/acme/app"]                      # "https://github.com/acme/app"
max_smoke_age_hours = 24

[tighter-when]                    # in which direction a constant asks for more
builders = "fewer"
sources = "fewer"
max_smoke_age_hours = "lower"
' AS BLOB));
INSERT INTO pack_file VALUES (45, 2, 'rules/environment/before.rego', x'a236f8b92b634df74b2537274e1393a9dea052b65d3655f9d1f983fbaf0c7a7e', CAST('# The same subject is ready in the environment before.
package countersign.rules.environment.before

shown if input.prior.verdict == "ready"

expected := sprintf("ready in %v", [input.environment.after]) if input.environment.after != null

found := "no decision there yet" if input.prior.decision == null

found := sprintf("%v since %v", [input.prior.verdict, input.prior.decided_at]) if input.prior.decision != null
' AS BLOB));
INSERT INTO pack_file VALUES (46, 2, 'rules/environment/before_test.rego', x'221a1222de0b6cea19f1ac3391970f09b0bef49c32917d89773a9487bbfb894e', CAST('package countersign.rules.environment.before_test

import data.countersign.rules.environment.before

asked(verdict) := {
	"environment": {"name": "production", "after": "staging", "protected": true},
	"prior": {"verdict": verdict, "decided_at": "2026-01-01T00:00:00Z", "decision": "sha256:1"},
}

undecided := {
	"environment": {"name": "production", "after": "staging", "protected": true},
	"prior": {"verdict": "none", "decided_at": null, "decision": null},
}

test_ready_there_shows_it if before.shown with input as asked("ready")

test_anything_else_there_shows_nothing if {
	every verdict in ["not-ready", "unknown", "none", "", null, "READY"] {
		not before.shown with input as asked(verdict)
	}
}

test_it_says_where_and_since_when if {
	before.expected == "ready in staging" with input as asked("not-ready")
	before.found == "not-ready since 2026-01-01T00:00:00Z" with input as asked("not-ready")
	before.found == "no decision there yet" with input as undecided
}

test_a_missing_document_shows_nothing if not before.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (47, 2, 'rules/provenance/builder.rego', x'efe1a1889b3351393d6cee003b5d9e0fbd70b6d3b5fab552ca1edbff23f719b4', CAST('# The provenance names a builder of `data.pack.builders`.
package countersign.rules.provenance.builder

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { provenance.builder_of(e) in data.pack.builders }
}

expected := sprintf("one of the builders %s", [concat(", ", data.pack.builders)]) if count(data.pack.builders) > 0

expected := "a builder of data.pack.builders, which names none yet" if count(data.pack.builders) == 0

found := concat(", ", builders) if count(builders) > 0

found := "no provenance that names a builder" if count(builders) == 0

used contains digest if some digest in provenance.digests

builders contains provenance.builder_of(e) if some e in provenance.current
' AS BLOB));
INSERT INTO pack_file VALUES (48, 2, 'rules/provenance/builder_test.rego', x'c561b6f93947a190bb04e4fc982e6a20b95c840976260ccdfc055f086f664538', CAST('package countersign.rules.provenance.builder_test

import data.countersign.rules.provenance.builder

by(id, time) := {
	"digest": sprintf("sha256:%s", [id]),
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {},
	"typed": {"kind": "provenance", "version": "v1", "builder_id": id},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": null,
}

unnamed := object.union(object.remove(by("x", "2026-01-01T00:00:00Z"), ["typed"]), {"typed": null})

test_an_accepted_builder_shows_it if {
	builder.shown with input.signed.builder as [by("https://b", "2026-01-01T00:00:00Z")]
		with data.pack.builders as ["https://a", "https://b"]
}

test_another_builder_shows_nothing_and_is_named if {
	not builder.shown with input.signed.builder as [by("https://b/evil", "2026-01-01T00:00:00Z")]
		with data.pack.builders as ["https://b"]
	builder.found == "https://b/evil" with input.signed.builder as [by("https://b/evil", "2026-01-01T00:00:00Z")]
		with data.pack.builders as ["https://b"]
	builder.expected == "one of the builders https://b" with input.signed.builder as []
		with data.pack.builders as ["https://b"]
}

old(id) := object.union(by(id, "2026-01-01T00:00:00Z"), {"predicate_type": "https://slsa.dev/provenance/v0.2"})

test_the_builder_of_v0_2_counts_as_that_of_v1 if {
	builder.shown with input.signed.builder as [old("https://b")] with data.pack.builders as ["https://b"]
	not builder.shown with input.signed.builder as [old("https://evil")] with data.pack.builders as ["https://b"]
}

# What is not normalised is not read, even where it would say the right thing.
test_the_raw_predicate_is_not_read if {
	raw := object.union(unnamed, {"predicate": {"runDetails": {"builder": {"id": "https://b"}}}})
	not builder.shown with input.signed.builder as [raw] with data.pack.builders as ["https://b"]
}

test_a_pack_without_builders_accepts_none if {
	not builder.shown with input.signed.builder as [by("https://b", "2026-01-01T00:00:00Z")]
		with data.pack.builders as []
	builder.expected == "a builder of data.pack.builders, which names none yet" with data.pack.builders as []
}

test_one_good_statement_does_not_outweigh_a_bad_one if {
	not builder.shown with input.signed.builder as [
		by("https://b", "2026-01-01T00:00:00Z"),
		object.union(by("https://evil", "2026-01-01T00:00:00Z"), {"signer": {"key": "other"}}),
	]
		with data.pack.builders as ["https://b"]
}

test_a_later_statement_of_the_same_signer_counts if {
	builder.shown with input.signed.builder as [
		by("https://b", "2026-01-02T00:00:00Z"),
		by("https://evil", "2026-01-01T00:00:00Z"),
	]
		with data.pack.builders as ["https://b"]
}

test_a_statement_without_a_builder_shows_nothing if {
	not builder.shown with input.signed.builder as [unnamed] with data.pack.builders as ["https://b"]
	builder.found == "no provenance that names a builder" with input.signed.builder as [unnamed]
		with data.pack.builders as ["https://b"]
}

test_nothing_shows_nothing if not builder.shown with input.signed.builder as [] with data.pack.builders as ["https://b"]

test_a_missing_document_shows_nothing if not builder.shown with input as {} with data.pack.builders as ["https://b"]
' AS BLOB));
INSERT INTO pack_file VALUES (49, 2, 'rules/provenance/clean.rego', x'f1c73a5fcc19c50f9813d42f43df402f9a19bf0b8455bf3b4db1a4b61fc67606', CAST('# The build was of a commit, without changes on top.
package countersign.rules.provenance.clean

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { clean(e) }
}

# Whoever states it must state that there was nothing; "not known" is no such statement.
clean(e) if e.typed.dirty == false

# These builders check out a commit themselves, and their format has no word for changes on top.
clean(e) if {
	provenance.build_type_of(e) in hosted
	not states_it(e)
}

# `null` says "not known", which `typed` takes for silence.
states_it(e) if "dirty" in object.keys(e.predicate.buildDefinition.internalParameters)

hosted := {
	"https://actions.github.io/buildtypes/workflow/v1",
	"https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
	"https://github.com/slsa-framework/slsa-github-generator/generic@v1",
	"https://github.com/slsa-framework/slsa-github-generator/container@v1",
}

expected := "provenance that says the source was exactly a commit"

found := "provenance of a build with changes on top of its commit" if {
	some e in provenance.current
	e.typed.dirty == true
} else := "provenance of a build of a commit" if {
	shown
} else := "no provenance that says so"

used contains digest if some digest in provenance.digests
' AS BLOB));
INSERT INTO pack_file VALUES (50, 2, 'rules/provenance/clean_test.rego', x'5a53d8cacf5dc58eefb8ce2c55c84a5c9f2c7d04b85683fe5aec14a789978ed1', CAST('package countersign.rules.provenance.clean_test

import data.countersign.rules.provenance.clean

github := "https://actions.github.io/buildtypes/workflow/v1"

local := "urn:countersign:build/local/v1"

built(type, internal) := {
	"digest": "sha256:1",
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {"buildDefinition": {"buildType": type, "internalParameters": internal}},
	"typed": typed(type, object.get(internal, "dirty", null)),
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

# As the gate gives it: what is neither true, false nor silent does not fit the type.
typed(type, dirty) := {"kind": "provenance", "build_type": type, "dirty": dirty} if dirty in [true, false, null]

typed(_, dirty) := null if not dirty in [true, false, null]

test_a_build_of_a_commit_is_clean if {
	clean.shown with input.signed.builder as [built(local, {"dirty": false})]
	clean.shown with input.signed.builder as [built(github, {"dirty": false})]
}

test_a_build_with_changes_on_top_is_not_clean_anywhere if {
	every type in [local, github] {
		not clean.shown with input.signed.builder as [built(type, {"dirty": true})]
		clean.found == "provenance of a build with changes on top of its commit" with input.signed.builder as [built(type, {"dirty": true})]
	}
}

old(type) := object.union(
	object.remove(built(type, {}), ["predicate"]),
	{"predicate_type": "https://slsa.dev/provenance/v0.2", "predicate": {"buildType": type}, "typed": typed(type, null)},
)

test_v0_2_has_no_word_for_it_and_is_clean_only_by_its_builder if {
	clean.shown with input.signed.builder as [old("https://github.com/slsa-framework/slsa-github-generator/generic@v1")]
	not clean.shown with input.signed.builder as [old(local)]
}

test_not_known_is_not_clean if {
	every type in [local, github] {
		not clean.shown with input.signed.builder as [built(type, {"dirty": null})]
		not clean.shown with input.signed.builder as [built(type, {"dirty": "false"})]
	}
}

test_a_hosted_builder_without_the_word_is_clean if {
	clean.shown with input.signed.builder as [built(github, {"github": {"event_name": "push"}})]
	clean.found == "provenance of a build of a commit" with input.signed.builder as [built(github, {"github": {}})]
	clean.shown with input.signed.builder as [without_internal(github)]
}

test_another_builder_without_the_word_is_not_clean if {
	not clean.shown with input.signed.builder as [built(local, {})]
	not clean.shown with input.signed.builder as [built("https://example.com/build", {})]
	not clean.shown with input.signed.builder as [without_internal(local)]
	clean.found == "no provenance that says so" with input.signed.builder as [built(local, {})]
}

without_internal(type) := object.union(
	object.remove(built(type, {}), ["predicate"]),
	{"predicate": {"buildDefinition": {"buildType": type}}},
)

test_nothing_shows_nothing if not clean.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not clean.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (51, 2, 'rules/provenance/present.rego', x'd89493861805fbe782d20b0a8e5f65a1bf78e3cbace41a828b6038036f753262', CAST('# Build provenance, by a builder we accept. That it is about this subject was verified before any rule saw it.
package countersign.rules.provenance.present

import data.countersign.lib.provenance

shown if some e in provenance.current

expected := "SLSA provenance v1 or v0.2, signed by a member of `builder`"

found := "no such statement" if count(provenance.current) == 0

found := sprintf("%d found", [count(provenance.current)]) if count(provenance.current) > 0

used contains digest if some digest in provenance.digests
' AS BLOB));
INSERT INTO pack_file VALUES (52, 2, 'rules/provenance/present_test.rego', x'ff952f26daecd6a12fb62789b76fdf407753a1e710f4486f061319eb8f381604', CAST('package countersign.rules.provenance.present_test

import data.countersign.rules.provenance.present

statement(type) := {
	"digest": "sha256:1",
	"predicate_type": type,
	"predicate": {},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

test_provenance_shows_it if {
	present.shown with input.signed.builder as [statement("https://slsa.dev/provenance/v1")]
	present.used == {"sha256:1"} with input.signed.builder as [statement("https://slsa.dev/provenance/v1")]
}

test_the_version_before_shows_it_too if {
	present.shown with input.signed.builder as [statement("https://slsa.dev/provenance/v0.2")]
}

test_another_statement_is_no_provenance if {
	every type in ["https://in-toto.io/Provenance/v0.1", "https://slsa.dev/provenance/v0.1", "https://slsa.dev/provenance/v1x"] {
		not present.shown with input.signed.builder as [statement(type)]
		present.found == "no such statement" with input.signed.builder as [statement(type)]
	}
}

test_nothing_shows_nothing if not present.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not present.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (53, 2, 'rules/provenance/source.rego', x'7c6964863c8dee2d59d4fa53648b8e757c262fedbec368ffe8d48e728bb92652', CAST('# The provenance names a repository of `data.pack.sources`.
package countersign.rules.provenance.source

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { accepted(provenance.source_of(e)) }
}

# The repository itself, as a git URI, or at a ref: compared whole, so that `acme/app` never admits `acme/app-evil`.
accepted(uri) if uri in data.pack.sources

accepted(uri) if {
	some source in data.pack.sources
	uri == concat("", ["git+", source])
}

accepted(uri) if {
	some source in data.pack.sources
	startswith(uri, concat("", ["git+", source, "@refs/"]))
}

expected := sprintf("one of the repositories %s", [concat(", ", data.pack.sources)]) if count(data.pack.sources) > 0

expected := "a repository of data.pack.sources, which names none yet" if count(data.pack.sources) == 0

found := concat(", ", sources) if count(sources) > 0

found := "no provenance that names a source" if count(sources) == 0

used contains digest if some digest in provenance.digests

sources contains provenance.source_of(e) if some e in provenance.current
' AS BLOB));
INSERT INTO pack_file VALUES (54, 2, 'rules/provenance/source_test.rego', x'8dc85f274379fe3512b14514a2ca479655fc1a7da79693b380b407d585a7023f', CAST('package countersign.rules.provenance.source_test

import data.countersign.rules.provenance.source

of(typed) := {
	"digest": "sha256:1",
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {},
	"typed": typed,
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

uri(text) := of({"kind": "provenance", "source_uri": text})

app := ["https://github.com/acme/app"]

test_our_own_and_the_generators_spelling_show_it if {
	every text in [
		"https://github.com/acme/app",
		"git+https://github.com/acme/app",
		"git+https://github.com/acme/app@refs/heads/main",
		"git+https://github.com/acme/app@refs/tags/v1",
	] {
		source.shown with input.signed.builder as [uri(text)] with data.pack.sources as app
	}
}

test_the_source_of_v0_2_counts_as_that_of_v1 if {
	old := {"predicate_type": "https://slsa.dev/provenance/v0.2"}
	good := object.union(uri("git+https://github.com/acme/app@refs/heads/main"), old)
	source.shown with input.signed.builder as [good] with data.pack.sources as app
	evil := object.union(uri("git+https://github.com/acme/app-evil@refs/heads/main"), old)
	not source.shown with input.signed.builder as [evil] with data.pack.sources as app
}

test_another_repository_shows_nothing_and_is_named if {
	every text in [
		"https://github.com/acme/app-evil",
		"git+https://github.com/acme/app-evil",
		"git+https://github.com/acme/app@evil.example/app",
		"git+https://github.com/acme/app/fork",
		"git+https://github.com/acme",
		"git+https://evil.example/?u=https://github.com/acme/app",
		"",
	] {
		not source.shown with input.signed.builder as [uri(text)] with data.pack.sources as app
		source.found == text with input.signed.builder as [uri(text)] with data.pack.sources as app
	}
}

test_a_pack_without_sources_accepts_none if {
	not source.shown with input.signed.builder as [uri("https://github.com/acme/app")] with data.pack.sources as []
	source.expected == "a repository of data.pack.sources, which names none yet" with data.pack.sources as []
}

test_an_unknown_source_shows_nothing if {
	every typed in [null, {}, {"source_uri": null}] {
		not source.shown with input.signed.builder as [of(typed)] with data.pack.sources as app
	}
	source.found == "no provenance that names a source" with input.signed.builder as [uri(null)] with data.pack.sources as app
}

test_nothing_shows_nothing if not source.shown with input.signed.builder as [] with data.pack.sources as app

test_a_missing_document_shows_nothing if not source.shown with input as {} with data.pack.sources as app
' AS BLOB));
INSERT INTO pack_file VALUES (55, 2, 'rules/review/approved.rego', x'd067686f731d4eacdf91b5d74ac82a706932143b0efdfcac2026e1bb21e58cf3', CAST('# A second person looked at it: an attestation of the type `urn:countersign:review/v1`, whose predicate says
# `{"result": "APPROVED"}`, by a member of `reviewers`.
package countersign.rules.review.approved

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { e.predicate.result == "APPROVED" }
}

latest := evidence.current(evidence.of_type(input.signed.reviewers, "urn:countersign:review/v1"))

expected := "a review by a member of `reviewers`, with the result APPROVED"

found := "no review" if count(latest) == 0

found := concat(", ", {sprintf("%v", [e.predicate.result]) | some e in latest}) if count(latest) > 0

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (56, 2, 'rules/review/approved_test.rego', x'1be0d9802bdcb5da393671cc397a2355fadde30f491a5a73f105f4b4208d3e79', CAST('package countersign.rules.review.approved_test

import data.countersign.rules.review.approved

review(result, time) := {
	"digest": sprintf("sha256:%s", [result]),
	"predicate_type": "urn:countersign:review/v1",
	"predicate": {"result": result},
	"signer": {"identity": "alice@example.com", "issuer": "https://accounts.example.com", "key": null},
	"signed_at": time,
	"claimed_at": null,
}

test_an_approval_shows_it if {
	approved.shown with input.signed.reviewers as [review("APPROVED", "2026-01-01T00:00:00Z")]
	approved.used == {"sha256:APPROVED"} with input.signed.reviewers as [review("APPROVED", "2026-01-01T00:00:00Z")]
}

test_a_refusal_shows_nothing_and_is_named if {
	not approved.shown with input.signed.reviewers as [review("REJECTED", "2026-01-01T00:00:00Z")]
	approved.found == "REJECTED" with input.signed.reviewers as [review("REJECTED", "2026-01-01T00:00:00Z")]
}

test_a_reviewer_may_change_her_mind if {
	not approved.shown with input.signed.reviewers as [
		review("APPROVED", "2026-01-01T00:00:00Z"),
		review("REJECTED", "2026-01-02T00:00:00Z"),
	]
	approved.shown with input.signed.reviewers as [
		review("APPROVED", "2026-01-02T00:00:00Z"),
		review("REJECTED", "2026-01-01T00:00:00Z"),
	]
}

test_another_statement_is_no_review if {
	other := object.union(review("APPROVED", "2026-01-01T00:00:00Z"), {"predicate_type": "https://example.com/t"})
	not approved.shown with input.signed.reviewers as [other]
}

test_nothing_shows_nothing if {
	not approved.shown with input.signed.reviewers as []
	approved.found == "no review" with input.signed.reviewers as []
}

test_a_missing_document_shows_nothing if not approved.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (57, 2, 'rules/signature/present.rego', x'afc0388306d310edce28f2f89f1c01d766aca2a9afc4dd460f8c3abddb130c59', CAST('# A signature over the subject, by a builder we accept.
package countersign.rules.signature.present

shown if some e in signatures

expected := "a signature by a member of `builder`"

found := "no such signature" if count(signatures) == 0

found := sprintf("%d found", [count(signatures)]) if count(signatures) > 0

used contains e.digest if some e in signatures

signatures contains e if {
	some e in input.signed.builder
	e.predicate_type in types
}

# As a statement with an empty predicate, over the subject''s own bytes, or by Notation.
types := {
	"application/vnd.cncf.notary.payload.v1+json",
	"https://sigstore.dev/cosign/sign/v1",
	"urn:countersign:message-signature/v1",
}
' AS BLOB));
INSERT INTO pack_file VALUES (58, 2, 'rules/signature/present_test.rego', x'4c19ad9adf4c001f3aff7b6efaba2e35b37bfbc2d5ce34923554f0114ce11aac', CAST('package countersign.rules.signature.present_test

import data.countersign.rules.signature.present

signed(type) := {"digest": "sha256:1", "predicate_type": type}


kinds := [
	"application/vnd.cncf.notary.payload.v1+json",
	"https://sigstore.dev/cosign/sign/v1",
	"urn:countersign:message-signature/v1",
]

test_every_kind_of_signature_counts if {
	every type in kinds {
		present.shown with input.signed.builder as [signed(type)]
		present.used == {"sha256:1"} with input.signed.builder as [signed(type)]
	}
}

test_another_statement_is_no_signature if {
	not present.shown with input.signed.builder as [signed("https://slsa.dev/provenance/v1")]
	present.found == "no such signature" with input.signed.builder as [signed("https://slsa.dev/provenance/v1")]
}

test_nothing_shows_nothing if not present.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not present.shown with input as {}
' AS BLOB));
INSERT INTO pack_file VALUES (59, 2, 'rules/smoke/fresh.rego', x'e43ced3aff22d6890000368300b90567ca7793104f6ee12f595877d602dd1dba', CAST('# The latest result of every smoke test is recent enough.
package countersign.rules.smoke.fresh

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { fresh(e) }
}

fresh(e) if {
	now_ns < evidence.ns_of(e) + allowed_ns
	evidence.ns_of(e) <= now_ns + evidence.skew_ns
}

# It stops being recent when the oldest of them does.
until := time.format(min(times) + allowed_ns)

latest := evidence.current(evidence.of_type(input.signed.smoke, "https://in-toto.io/attestation/test-result/v0.1"))

times contains evidence.ns_of(e) if some e in latest

now_ns := time.parse_rfc3339_ns(input.now)

allowed_ns := data.pack.max_smoke_age_hours * evidence.hour_ns

expected := sprintf("a smoke test not older than %v h", [data.pack.max_smoke_age_hours])

found := "no smoke test with a time" if count(times) == 0

found := text if {
	count(times) > 0
	oldest := min(times)
	age := floor((now_ns - oldest) / evidence.hour_ns)
	text := sprintf("smoke test of %v, %v h ago", [time.format(oldest), age])
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (60, 2, 'rules/smoke/fresh_test.rego', x'b99b37c744fc6a76de7d0997540b7954c46d5da4ab4692d98003d35da84b7cc1', CAST('package countersign.rules.smoke.fresh_test

import data.countersign.rules.smoke.fresh

now := "2026-01-02T12:00:00Z"

run(name, time) := {
	"digest": sprintf("sha256:%s", [name]),
	"predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
	"predicate": {"name": name, "result": "PASSED"},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": null,
}

test_a_recent_run_shows_it if {
	fresh.shown with input as asked([run("smoke", "2026-01-01T12:00:01Z")]) with data.pack.max_smoke_age_hours as 24
	fresh.until == "2026-01-02T12:00:01Z" with input as asked([run("smoke", "2026-01-01T12:00:01Z")])
		with data.pack.max_smoke_age_hours as 24
}

test_at_its_age_limit_it_is_no_longer_recent if {
	not fresh.shown with input as asked([run("smoke", "2026-01-01T12:00:00Z")]) with data.pack.max_smoke_age_hours as 24
}

test_how_old_it_is_and_may_be_is_said if {
	fresh.found == "smoke test of 2026-01-01T05:00:00Z, 31 h ago" with input as asked([run("smoke", "2026-01-01T05:00:00Z")])
		with data.pack.max_smoke_age_hours as 24
	fresh.expected == "a smoke test not older than 24 h" with data.pack.max_smoke_age_hours as 24
}

test_the_oldest_current_run_decides if {
	runs := [run("api", "2026-01-02T11:00:00Z"), run("web", "2026-01-01T13:00:00Z")]
	fresh.shown with input as asked(runs) with data.pack.max_smoke_age_hours as 24
	not fresh.shown with input as asked(runs) with data.pack.max_smoke_age_hours as 22
	fresh.until == "2026-01-02T13:00:00Z" with input as asked(runs) with data.pack.max_smoke_age_hours as 24
}

test_a_replaced_run_does_not_age_anything if {
	fresh.shown with input as asked([run("api", "2026-01-02T11:00:00Z"), run("api", "2025-01-01T13:00:00Z")])
		with data.pack.max_smoke_age_hours as 24
}

test_a_run_of_the_future_is_not_recent if {
	fresh.shown with input as asked([run("smoke", "2026-01-02T12:05:00Z")]) with data.pack.max_smoke_age_hours as 24
	not fresh.shown with input as asked([run("smoke", "2026-01-02T12:05:01Z")]) with data.pack.max_smoke_age_hours as 24
}

test_when_the_gate_received_it_makes_nothing_recent if {
	late := object.union(run("smoke", "2025-01-01T12:00:00Z"), {"received_at": now})
	not fresh.shown with input as asked([late]) with data.pack.max_smoke_age_hours as 24
	timeless := object.union(run("smoke", null), {"received_at": now})
	not fresh.shown with input as asked([timeless]) with data.pack.max_smoke_age_hours as 24
}

test_nothing_shows_nothing if {
	not fresh.shown with input as asked([]) with data.pack.max_smoke_age_hours as 24
	fresh.found == "no smoke test with a time" with input as asked([])
}

test_a_missing_document_shows_nothing if not fresh.shown with input as {} with data.pack.max_smoke_age_hours as 24

asked(evidence) := {"now": now, "signed": {"smoke": evidence}}
' AS BLOB));
INSERT INTO pack_file VALUES (61, 2, 'rules/smoke/passed.rego', x'dcddb14f9f20c6d84920698e2ad1fb8cc361e8b5adffb4ae68ef8810aaac0028', CAST('# The latest result of every smoke test is that it passed.
package countersign.rules.smoke.passed

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { passed(e) }
}

# A result without any time could be one from long ago.
passed(e) if {
	e.predicate.result == "PASSED"
	evidence.time_of(e)
}

latest := evidence.current(evidence.of_type(input.signed.smoke, "https://in-toto.io/attestation/test-result/v0.1"))

expected := "the latest smoke test, by a member of `smoke`, is PASSED"

found := "no smoke test" if count(latest) == 0

found := concat("; ", lines) if count(latest) > 0

lines contains sprintf("%v at %v", [e.predicate.result, evidence.time_of(e)]) if some e in latest

lines contains sprintf("%v without any time", [e.predicate.result]) if {
	some e in latest
	not evidence.time_of(e)
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (62, 2, 'rules/smoke/passed_test.rego', x'b64e11568a021a5d3921626bb07458b0b9de836890d35d73abfaa766d5c9ce10', CAST('package countersign.rules.smoke.passed_test

import data.countersign.rules.smoke.passed

run(result, time) := {
	"digest": sprintf("sha256:%s", [result]),
	"predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
	"predicate": {"name": "smoke", "result": result},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": null,
	"claimed_at": time,
}

# `object.union` merges the predicates too.
named(name, e) := object.union(e, {"digest": name, "predicate": {"name": name}})

test_a_pass_shows_it if {
	passed.shown with input.signed.smoke as [run("PASSED", "2026-01-01T00:00:00Z")]
	passed.used == {"sha256:PASSED"} with input.signed.smoke as [run("PASSED", "2026-01-01T00:00:00Z")]
}

test_a_failure_shows_nothing_and_is_named if {
	every result in ["FAILED", "WARNED", "passed", ""] {
		not passed.shown with input.signed.smoke as [run(result, "2026-01-01T00:00:00Z")]
	}
	passed.found == "FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as [run("FAILED", "2026-01-01T00:00:00Z")]
}

test_a_later_failure_replaces_a_pass if {
	not passed.shown with input.signed.smoke as [
		run("PASSED", "2026-01-01T00:00:00Z"),
		run("FAILED", "2026-01-01T00:00:01Z"),
	]
}

test_a_later_pass_replaces_a_failure if {
	passed.shown with input.signed.smoke as [
		run("PASSED", "2026-01-01T00:00:01Z"),
		run("FAILED", "2026-01-01T00:00:00Z"),
	]
}

test_a_failure_of_the_same_instant_counts if {
	not passed.shown with input.signed.smoke as [
		run("PASSED", "2026-01-01T00:00:00Z"),
		run("FAILED", "2026-01-01T00:00:00Z"),
	]
}

test_every_check_must_pass if {
	passed.shown with input.signed.smoke as [
		named("api", run("PASSED", "2026-01-01T00:00:00Z")),
		named("web", run("PASSED", "2026-01-02T00:00:00Z")),
	]
	not passed.shown with input.signed.smoke as [
		named("api", run("FAILED", "2026-01-01T00:00:00Z")),
		named("web", run("PASSED", "2026-01-02T00:00:00Z")),
	]
}

test_a_pass_without_any_time_shows_nothing if {
	not passed.shown with input.signed.smoke as [run("PASSED", null)]
	passed.found == "PASSED without any time" with input.signed.smoke as [run("PASSED", null)]
}

test_another_statement_is_no_test if {
	other := object.union(run("PASSED", "2026-01-01T00:00:00Z"), {"predicate_type": "https://example.com/t"})
	not passed.shown with input.signed.smoke as [other]
}

test_a_result_without_content_shows_nothing if {
	every predicate in [null, [], {}, {"result": null}, "PASSED"] {
		bare := object.remove(run("PASSED", "2026-01-01T00:00:00Z"), ["predicate"])
		not passed.shown with input.signed.smoke as [object.union(bare, {"predicate": predicate})]
	}
}

test_nothing_shows_nothing if {
	not passed.shown with input.signed.smoke as []
	passed.found == "no smoke test" with input.signed.smoke as []
}

test_a_missing_document_shows_nothing if not passed.shown with input as {}

# Anybody who has an old signature by a key can have it logged or timestamped today.
test_a_late_timestamp_makes_no_old_pass_newer_than_a_failure if {
	late := object.union(run("PASSED", "2026-01-01T00:00:00Z"), {"signed_at": "2026-01-05T00:00:00Z"})
	not passed.shown with input.signed.smoke as [late, run("FAILED", "2026-01-03T00:00:00Z")]
}

# A clock that once went wrong, or a signer who says so, would otherwise have the last word until then.
test_a_pass_from_the_future_replaces_no_failure if {
	results := [run("PASSED", "2099-01-01T00:00:00Z"), run("FAILED", "2026-01-01T00:00:00Z")]
	not passed.shown with input as {"now": "2026-01-02T00:00:00Z", "signed": {"smoke": results}}
}

test_a_failure_from_the_future_is_not_replaced_either if {
	results := [run("FAILED", "2099-01-01T00:00:00Z"), run("PASSED", "2026-01-01T00:00:00Z")]
	not passed.shown with input as {"now": "2026-01-02T00:00:00Z", "signed": {"smoke": results}}
}

# Its signer''s clock was a year behind; the log says otherwise.
test_a_failure_that_was_witnessed_later_is_not_replaced if {
	failed := object.union(run("FAILED", "2025-01-05T00:00:00Z"), {"signed_at": "2026-01-05T00:00:00Z"})
	not passed.shown with input.signed.smoke as [failed, run("PASSED", "2026-01-01T00:00:00Z")]
}
' AS BLOB));
CREATE TABLE activation (
    id           INTEGER PRIMARY KEY,
    project      TEXT    NOT NULL,
    pack         INTEGER NOT NULL REFERENCES pack (id),
    activated_at INTEGER NOT NULL
, source TEXT, signed_by TEXT, reason TEXT, loosened TEXT) STRICT;
INSERT INTO activation VALUES (1, 'default', 1, 1795699900586, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795699903486, NULL, NULL, NULL, NULL);
CREATE TABLE upload (
    id          INTEGER PRIMARY KEY,
    project     TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 32),
    bundle      BLOB    NOT NULL REFERENCES bundle (digest),
    uploaded_at INTEGER NOT NULL,
    UNIQUE (project, subject, bundle)
) STRICT;
CREATE TABLE sighting (
    id      INTEGER PRIMARY KEY,
    project TEXT    NOT NULL,
    subject BLOB    NOT NULL CHECK (length(subject) = 32),
    bundle  BLOB    NOT NULL CHECK (length(bundle) = 32),
    seen_at INTEGER NOT NULL,
    UNIQUE (project, subject, bundle)
) STRICT;
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 1795699900748);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 1795699900748);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 1795699900748);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 1795699900748);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'50a85c6949c367be1d9ed6857b20f9f1715214856f6b900e32c542b973a1de6c', 1795699901048);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', 1795699901318);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', 1795699901318);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', 1795699901318);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'e230ef60f8acf281034bd99a1e3afc7ecf1bda2bbf115ad3341e03856888e004', 1795699901466);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'99507dc9c881ea3edd774b9b3e1eb39549893e2c18573ebd0d54c0578917590a', 1795699902052);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'1f62f6215a672eeb85142789be327adb7970a96fd7147eba221ec4ca83befdd0', 1795699902488);
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9', 1795699902993);
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5', 1795699902993);
INSERT INTO sighting VALUES (14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181', 1795699902993);
INSERT INTO sighting VALUES (15, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633', 1795699902999);
INSERT INTO sighting VALUES (16, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72', 1795699902999);
INSERT INTO sighting VALUES (17, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3', 1795699902999);
INSERT INTO sighting VALUES (18, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'06954e6db28f51da0cd998ac669593a2a44196bc0416cce195d3ac08b60aa3e7', 1795699903832);
INSERT INTO sighting VALUES (19, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'32a7944804481738b5ebb57c23db17208c38c79ad237311c2370a1b5bb71e12d', 1795699903832);
INSERT INTO sighting VALUES (20, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'5d4614510d76b4345cde37ab1659304c6f98aad9295f6ea2acfc148f38d34dd5', 1795699903832);
CREATE TABLE run (
    id              INTEGER PRIMARY KEY,
    uuid            BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    project         TEXT    NOT NULL,
    subject         BLOB    NOT NULL CHECK (length(subject) = 32),
    subject_name    TEXT    NOT NULL,
    environment     TEXT    NOT NULL,
    correlation_id  TEXT,
    idempotency_key TEXT,
    body_digest     BLOB    NOT NULL CHECK (length(body_digest) = 32),
    requested_at    INTEGER NOT NULL,
    version         INTEGER NOT NULL CHECK (version > 0),
    state           TEXT    NOT NULL CHECK (state IN
        ('pending', 'initializing', 'running', 'verifying', 'ready', 'not-ready', 'failed', 'cancelled'))
, requests INTEGER NOT NULL DEFAULT 1, because TEXT) STRICT;
INSERT INTO run VALUES (1, x'01a2180e012c76e8810c4c6f2f929da9', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'7774e07b05dc013e73387971c79361fe1046912d9461bf702985d4cba76fd478', 1795699900716, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (2, x'01a2180e026172fba39b10b8fb7f5c5f', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpiJwlxV/layout', 'production', NULL, NULL, x'6f85287d9afd0fb0eb213112bc856ed9d872e72f4d9d75ac499973bc9fc7a2ed', 1795699901025, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (3, x'01a2180e036d769bb7e699173cbe09e4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'4dae6b25da0ba191af59803c6e4b16f5f0e9a08ef0a2523d3c11768eaff7878d', 1795699901293, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (4, x'01a2180e0401722a9272aadd7cf1ea4f', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpiJwlxV/layout', 'production', NULL, NULL, x'bc87581aac182ab3f75065971dde019254802f0f4822a06b3c175d9a79a27f56', 1795699901441, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (5, x'01a2180e064276998f84d7b9af465535', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpiJwlxV/layout', 'production', NULL, NULL, x'bc87581aac182ab3f75065971dde019254802f0f4822a06b3c175d9a79a27f56', 1795699902018, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (6, x'01a2180e0751731b99df066ef117a4f4', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'ac30f033428706e29845004786ed01be10c534bd07ff1742cd5504c5cf235a99', 1795699902289, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (7, x'01a2180e07f97357a9adaa5568001a0c', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'ac30f033428706e29845004786ed01be10c534bd07ff1742cd5504c5cf235a99', 1795699902457, 7, 'failed', 1, NULL);
INSERT INTO run VALUES (8, x'01a2180e09ed74aa99c2b2c2f2bfa209', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'e6b244be722ca8f584f3e2e8954761ff4ca30cb3311b6efc50c41d6c14b95b2a', 1795699902957, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (9, x'01a2180e09ed74aa99c2b2c3fe464273', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'2ed44d5600ca6a26dfff13afdd8dae39ea49898347d6b1f3c92e1075956b933f', 1795699902957, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (10, x'01a2180e0ba675d892e09b657a5df96b', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903396, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (11, x'01a2180e0bbf754da5eb1323c5285eb0', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903414, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (12, x'01a2180e0bc975519d7a366a549984a1', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903432, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (13, x'01a2180e0bd1765b9af10f27b96bae71', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903441, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (14, x'01a2180e0bd576b581b9202e894d636e', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903444, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (15, x'01a2180e0bde75788896ce6f8a46103a', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpiJwlxV/layout', 'production', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903453, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (16, x'01a2180e0bea71be94e606317475e4a6', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpiJwlxV/layout', 'production', NULL, NULL, x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 1795699903464, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (17, x'01a2180e0d3875d1a385a62d35fe46dc', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpiJwlxV/layout', 'staging', NULL, NULL, x'7774e07b05dc013e73387971c79361fe1046912d9461bf702985d4cba76fd478', 1795699903800, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (18, x'01a2180e0ddf756e8d3f3527d5da71fb', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpiJwlxV/layout', 'production', NULL, NULL, x'6f85287d9afd0fb0eb213112bc856ed9d872e72f4d9d75ac499973bc9fc7a2ed', 1795699903966, 7, 'ready', 1, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795699900716, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795699900743, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795699900744, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795699900748, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795699900748, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795699900766, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795699900774, '{"kind":"decided","decision":"sha256:f0bb7bb67f6b92b4b62da25900551e2d6846a6e2f1997d32dab9cecbb174f5d4","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795699901025, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795699901036, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795699901044, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795699901047, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795699901047, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795699901054, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795699901074, '{"kind":"decided","decision":"sha256:8d5fb11d1f658a42d610baa3f7037d45c0d21bf4fcfc6233721f3aeba7dbea53","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795699901293, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795699901313, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795699901314, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795699901318, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795699901318, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795699901321, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795699901346, '{"kind":"decided","decision":"sha256:7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795699901441, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795699901455, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795699901459, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795699901464, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795699901464, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795699901475, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795699901488, '{"kind":"decided","decision":"sha256:515d2ddd4df80cbf8b87aa8e734ef12e26ebed2689aa4b8bd1f4cbcd65d7a6ab","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795699902018, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795699902034, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795699902039, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795699902052, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795699902052, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795699902067, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795699902082, '{"kind":"decided","decision":"sha256:a543519c8e4479bcf25879051ab567b4baf003cc87229cfb0ed4a60996807628","verdict":"ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795699902289, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795699902295, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795699902296, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795699902299, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795699902299, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795699902300, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795699902303, '{"kind":"decided","decision":"sha256:afb052861b88d337c144ddff8999110b6eeb47a71b0a45187c14e07468d7de14","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795699902457, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795699902479, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795699902484, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795699902488, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795699902488, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795699902499, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795699902508, '{"kind":"failed","decision":"sha256:9f5e1eca69bb664cae4cee3d6fffa3f8c5d5ac14388cf736c08883bf1e05c510","what":"layout /tmp/.tmpiJwlxV/layout: expected bytes with digest sha256:8947377986cfa898528fa14c55fbfda27f99642cea20c803693837e8a5215c16, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpiJwlxV/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:8947377986cfa898528fa14c55fbfda27f99642cea20c803693837e8a5215c16, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795699902957, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795699902987, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795699902988, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795699902993, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795699902993, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795699903001, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795699903030, '{"kind":"decided","decision":"sha256:5a6207186a1843d1e33c40dbafc98683645c08fe7fa3147ff2c7079f6521bb7d","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795699902957, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795699902987, '{"kind":"initializing","what":"policy standard version 1 (sha256:aef6dd4c4a43)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795699902994, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795699902999, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795699902999, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795699903007, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795699903058, '{"kind":"decided","decision":"sha256:feb4ba9c01af5209ed4cc4c3ecd4c3d0b0a23c2457802e43886fc2df9bb516d8","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795699903396, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795699903412, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795699903412, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795699903412, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795699903412, '{"kind":"decided","decision":"sha256:31ac1b3ed6adad177b6255176aaf72c4ad20ad5aad19de78ea96617be280724a","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795699903414, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795699903430, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795699903430, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795699903430, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795699903430, '{"kind":"decided","decision":"sha256:344637d59261ac74de1469394ce088226d92d632f9d8f3bcbc6b6bfe57f8f4a8","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795699903432, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795699903439, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795699903439, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795699903439, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795699903439, '{"kind":"decided","decision":"sha256:8ecbf7365e8e69d0c6c34dbec2d29d9afadf32b96624f6bb142185e6177211d8","verdict":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795699903441, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795699903443, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795699903443, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795699903443, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795699903443, '{"kind":"decided","decision":"sha256:8c4a285b35e745121f689f0849abe0c6aa248dc8d90c2055e1883b43dfe00fa8","verdict":"not-ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795699903444, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795699903452, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795699903452, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795699903452, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795699903452, '{"kind":"decided","decision":"sha256:853d57928fe26d48fa8590d0cde7ba27113f544d13e5ea8cd7b97022527b8152","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795699903453, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795699903462, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795699903462, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795699903462, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795699903462, '{"kind":"decided","decision":"sha256:d016d4766a6988eaa06a76d38bc07070b1149e0972e4f35fb08e03e87f280ba7","verdict":"ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795699903464, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795699903475, '{"kind":"initializing","what":"pack sha256:4c00651a6932"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795699903475, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795699903475, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795699903475, '{"kind":"decided","decision":"sha256:54d57fec480959eb4ee1febb2fb2b7f04ed5a89b74c976e2d2ddcd720c96a5d4","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795699903800, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795699903812, '{"kind":"initializing","what":"policy standard version 1000 (sha256:4c00651a6932)"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795699903813, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795699903832, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795699903832, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (17, 6, 'default', 1795699903839, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (17, 7, 'default', 1795699903856, '{"kind":"decided","decision":"sha256:f209464d81a6f926824ec6ca7a6e80d225025813d1076ef5fa379db0ce3ade50","verdict":"ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795699903966, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795699903991, '{"kind":"initializing","what":"policy standard version 1000 (sha256:4c00651a6932)"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795699903999, '{"kind":"collecting","from":"oci:/tmp/.tmpiJwlxV/layout"}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795699904019, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795699904019, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (18, 6, 'default', 1795699904027, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (18, 7, 'default', 1795699904051, '{"kind":"decided","decision":"sha256:2fd999152551944d43404363e8cb0069d2eba2eb4881d6be00dc71bfa5f84b11","verdict":"ready"}');
CREATE TABLE decision (
    id          INTEGER PRIMARY KEY,
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    project     TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 32),
    environment TEXT    NOT NULL,
    pack        BLOB    NOT NULL CHECK (length(pack) = 32),
    verdict     TEXT    NOT NULL CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    decided_at  INTEGER NOT NULL,
    run         INTEGER NOT NULL UNIQUE REFERENCES run (id),
    timing      TEXT    NOT NULL,
    record      BLOB    NOT NULL
) STRICT;
INSERT INTO decision VALUES (1, x'f0bb7bb67f6b92b4b62da25900551e2d6846a6e2f1997d32dab9cecbb174f5d4', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'ready', 1795699900766, 1, '{"deciding":130,"fetching":4,"pinning":1,"queued":27,"verifying":18}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dea1f792b8f476fb128fc120f205b93c576d9b15a60a63e183da54ce6765aafa"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:40.766Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0b0c2ca547804bf4ee745539ffc602ab00496f835e945ba3cd2c664ef007c683","source":"layout"},{"digest":"sha256:18a5ebf9f8599f6e683a8580ff76537b0e947da5fb9330104f46a1885e84eb2a","source":"layout"},{"digest":"sha256:522696e4fddf8ef7c2475002e9d6be446c70da5ef1b1769c830e48c391e4981e","source":"layout"},{"digest":"sha256:54ec7f2bd74207ced4c13eecbdacd3f81909517f76c302206446f6d1901574de","source":"layout"}],"rejected":[],"run":"01a2180e-012c-76e8-810c-4c6f2f929da9","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'8d5fb11d1f658a42d610baa3f7037d45c0d21bf4fcfc6233721f3aeba7dbea53', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'ready', 1795699901054, 2, '{"deciding":21,"fetching":3,"pinning":8,"queued":11,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dea1f792b8f476fb128fc120f205b93c576d9b15a60a63e183da54ce6765aafa"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:41.054Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:31:40.766Z","decision":"sha256:f0bb7bb67f6b92b4b62da25900551e2d6846a6e2f1997d32dab9cecbb174f5d4","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0b0c2ca547804bf4ee745539ffc602ab00496f835e945ba3cd2c664ef007c683","source":"layout"},{"digest":"sha256:18a5ebf9f8599f6e683a8580ff76537b0e947da5fb9330104f46a1885e84eb2a","source":"layout"},{"digest":"sha256:522696e4fddf8ef7c2475002e9d6be446c70da5ef1b1769c830e48c391e4981e","source":"layout"},{"digest":"sha256:54ec7f2bd74207ced4c13eecbdacd3f81909517f76c302206446f6d1901574de","source":"layout"},{"digest":"sha256:5fce767b6e3805db723723b9a2ce3aaef8afb461a60af60fc07dd3871c97f485","source":"layout"}],"rejected":[],"run":"01a2180e-0261-72fb-a39b-10b8fb7f5c5f","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:40.766Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'ready', 1795699901321, 3, '{"deciding":27,"fetching":4,"pinning":1,"queued":20,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:41.321Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:cb521b0c70a1fed4f51d9a52d75178e8272bc15f6dc6a42a93a1a5b809689360","source":"layout"},{"digest":"sha256:dc53fd736044d6ae98412461e51905cebd1ec71a07b70cb09d039ac856b5a9c6","source":"layout"},{"digest":"sha256:ec74acb34f15da6ed0b18e55af3438aa571264ceec796ed6aa039a7368d79f8a","source":"layout"}],"rejected":[],"run":"01a2180e-036d-769b-b7e6-99173cbe09e4","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'515d2ddd4df80cbf8b87aa8e734ef12e26ebed2689aa4b8bd1f4cbcd65d7a6ab', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'not-ready', 1795699901475, 4, '{"deciding":14,"fetching":5,"pinning":4,"queued":14,"verifying":11}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:41.475Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:31:41.321Z","decision":"sha256:7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:944b36fd3a664db8161c286e074fdecef14ae6082d2cce207233078652b429e3","source":"layout"},{"digest":"sha256:cb521b0c70a1fed4f51d9a52d75178e8272bc15f6dc6a42a93a1a5b809689360","source":"layout"},{"digest":"sha256:dc53fd736044d6ae98412461e51905cebd1ec71a07b70cb09d039ac856b5a9c6","source":"layout"},{"digest":"sha256:ec74acb34f15da6ed0b18e55af3438aa571264ceec796ed6aa039a7368d79f8a","source":"layout"}],"rejected":[],"run":"01a2180e-0401-722a-9272-aadd7cf1ea4f","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpiJwlxV/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:41.321Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'a543519c8e4479bcf25879051ab567b4baf003cc87229cfb0ed4a60996807628', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'ready', 1795699902067, 5, '{"deciding":17,"fetching":13,"pinning":5,"queued":16,"verifying":15}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:42.067Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:19683ccac69f39ec92abd65abce3de90f53b93d919bd21737595e4627c8eee29"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:ce2a30d4c6e4847fa0b12b0a24b43f5e73ed951c3d14962b79efb861c162867b"}],"id":"sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98","permits":{"environment":"production","expires":"2026-12-03T13:31:41.613Z","gate":"https://gate.example.com","nonce":"01a2180e-04ad-7100-b684-43f039b17518","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAXkdPq6XuFXFVjzjSoNjvfd3Ls/Pt0m1keGQjK9cgotY=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:cb9484c442c04e76bc406048918cd6f96ef0f2d5a013dbe1189dd7dd41724d79"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:31:41.321Z","decision":"sha256:7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:944b36fd3a664db8161c286e074fdecef14ae6082d2cce207233078652b429e3","source":"layout"},{"digest":"sha256:cb521b0c70a1fed4f51d9a52d75178e8272bc15f6dc6a42a93a1a5b809689360","source":"layout"},{"digest":"sha256:cd4e9b0ab158569d655a0069b0ea6fe14b85470d2bdb2aacebfddf29a849503a","source":"layout"},{"digest":"sha256:dc53fd736044d6ae98412461e51905cebd1ec71a07b70cb09d039ac856b5a9c6","source":"layout"},{"digest":"sha256:ec74acb34f15da6ed0b18e55af3438aa571264ceec796ed6aa039a7368d79f8a","source":"layout"}],"rejected":[],"run":"01a2180e-0642-7699-8f84-d7b9af465535","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpiJwlxV/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:41.321Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'afb052861b88d337c144ddff8999110b6eeb47a71b0a45187c14e07468d7de14', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'not-ready', 1795699902300, 6, '{"deciding":5,"fetching":3,"pinning":1,"queued":6,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:31:42.3Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a2180e-0751-731b-99df-066ef117a4f4","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'9f5e1eca69bb664cae4cee3d6fffa3f8c5d5ac14388cf736c08883bf1e05c510', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'unknown', 1795699902499, 7, '{"deciding":9,"fetching":4,"pinning":5,"queued":22,"verifying":11}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpiJwlxV/layout","detail":"expected bytes with digest sha256:8947377986cfa898528fa14c55fbfda27f99642cea20c803693837e8a5215c16, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T13:31:42.499Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:498ca263e57bcc9e8372d0e5f94947a14185112aecf4c06fcb49cb9db434b310","source":"layout"},{"digest":"sha256:968f44be336b66c551002edce629a3757e66c97b4def84316a24e953dc57bfca","source":"layout"}],"rejected":[],"run":"01a2180e-07f9-7357-a9ad-aa5568001a0c","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'5a6207186a1843d1e33c40dbafc98683645c08fe7fa3147ff2c7079f6521bb7d', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'ready', 1795699903001, 8, '{"deciding":31,"fetching":5,"pinning":1,"queued":30,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:42.993Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:42.993Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:42.993Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:31:43.001Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:1c7de84d29ad8d100de23ec9370d9b73d7e9e07a3ba8317b4fef0110f6783a9b","source":"layout"},{"digest":"sha256:7188027cad3a1eed73c2177d6a0c90c95f8b2d067a81c78d9b25392fa292037a","source":"layout"},{"digest":"sha256:d5755626d610753dcb8c745d2f74841b2bd04d165d1e049de696c75405d25e60","source":"layout"}],"rejected":[],"run":"01a2180e-09ed-74aa-99c2-b2c2f2bfa209","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'feb4ba9c01af5209ed4cc4c3ecd4c3d0b0a23c2457802e43886fc2df9bb516d8', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39', 'ready', 1795699903007, 9, '{"deciding":52,"fetching":5,"pinning":7,"queued":30,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:42.999Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:42.999Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:42.999Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:31:43.007Z","overrides":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:49a46d320e240045197d4cdfdcb60431e4653f57737436544339dbf2d8e7699c","source":"layout"},{"digest":"sha256:a1a4f27b17574faec983a80da1787c935c9c72f7f27f12a6114c70d625d1654a","source":"layout"},{"digest":"sha256:b04386e87a50886e84600dfa3ec618b10b2685610f867b084cc64c47f2d2211e","source":"layout"}],"rejected":[],"run":"01a2180e-09ed-74aa-99c2-b2c3fe464273","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'31ac1b3ed6adad177b6255176aaf72c4ad20ad5aad19de78ea96617be280724a', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903396, 10, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:42.999Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:42.999Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:42.999Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:31:43.396Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:49a46d320e240045197d4cdfdcb60431e4653f57737436544339dbf2d8e7699c","source":"layout"},{"digest":"sha256:a1a4f27b17574faec983a80da1787c935c9c72f7f27f12a6114c70d625d1654a","source":"layout"},{"digest":"sha256:b04386e87a50886e84600dfa3ec618b10b2685610f867b084cc64c47f2d2211e","source":"layout"}],"rejected":[],"run":"01a2180e-0ba6-75d8-92e0-9b657a5df96b","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'344637d59261ac74de1469394ce088226d92d632f9d8f3bcbc6b6bfe57f8f4a8', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903414, 11, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dea1f792b8f476fb128fc120f205b93c576d9b15a60a63e183da54ce6765aafa"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:43.414Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0b0c2ca547804bf4ee745539ffc602ab00496f835e945ba3cd2c664ef007c683","source":"layout"},{"digest":"sha256:18a5ebf9f8599f6e683a8580ff76537b0e947da5fb9330104f46a1885e84eb2a","source":"layout"},{"digest":"sha256:522696e4fddf8ef7c2475002e9d6be446c70da5ef1b1769c830e48c391e4981e","source":"layout"},{"digest":"sha256:54ec7f2bd74207ced4c13eecbdacd3f81909517f76c302206446f6d1901574de","source":"layout"}],"rejected":[],"run":"01a2180e-0bbf-754d-a5eb-1323c5285eb0","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'8ecbf7365e8e69d0c6c34dbec2d29d9afadf32b96624f6bb142185e6177211d8', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903432, 12, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:43.432Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:cb521b0c70a1fed4f51d9a52d75178e8272bc15f6dc6a42a93a1a5b809689360","source":"layout"},{"digest":"sha256:dc53fd736044d6ae98412461e51905cebd1ec71a07b70cb09d039ac856b5a9c6","source":"layout"},{"digest":"sha256:ec74acb34f15da6ed0b18e55af3438aa571264ceec796ed6aa039a7368d79f8a","source":"layout"}],"rejected":[],"run":"01a2180e-0bc9-7551-9d7a-366a549984a1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'8c4a285b35e745121f689f0849abe0c6aa248dc8d90c2055e1883b43dfe00fa8', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'not-ready', 1795699903441, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:31:43.441Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a2180e-0bd1-765b-9af1-0f27b96bae71","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'853d57928fe26d48fa8590d0cde7ba27113f544d13e5ea8cd7b97022527b8152', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903444, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:42.993Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:42.993Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:42.993Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:31:43.444Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:1c7de84d29ad8d100de23ec9370d9b73d7e9e07a3ba8317b4fef0110f6783a9b","source":"layout"},{"digest":"sha256:7188027cad3a1eed73c2177d6a0c90c95f8b2d067a81c78d9b25392fa292037a","source":"layout"},{"digest":"sha256:d5755626d610753dcb8c745d2f74841b2bd04d165d1e049de696c75405d25e60","source":"layout"}],"rejected":[],"run":"01a2180e-0bd5-76b5-81b9-202e894d636e","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'd016d4766a6988eaa06a76d38bc07070b1149e0972e4f35fb08e03e87f280ba7', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903453, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dea1f792b8f476fb128fc120f205b93c576d9b15a60a63e183da54ce6765aafa"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:43.453Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:31:43.414Z","decision":"sha256:344637d59261ac74de1469394ce088226d92d632f9d8f3bcbc6b6bfe57f8f4a8","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0b0c2ca547804bf4ee745539ffc602ab00496f835e945ba3cd2c664ef007c683","source":"layout"},{"digest":"sha256:18a5ebf9f8599f6e683a8580ff76537b0e947da5fb9330104f46a1885e84eb2a","source":"layout"},{"digest":"sha256:522696e4fddf8ef7c2475002e9d6be446c70da5ef1b1769c830e48c391e4981e","source":"layout"},{"digest":"sha256:54ec7f2bd74207ced4c13eecbdacd3f81909517f76c302206446f6d1901574de","source":"layout"},{"digest":"sha256:5fce767b6e3805db723723b9a2ce3aaef8afb461a60af60fc07dd3871c97f485","source":"layout"}],"rejected":[],"run":"01a2180e-0bde-7578-8896-ce6f8a46103a","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:43.414Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'54d57fec480959eb4ee1febb2fb2b7f04ed5a89b74c976e2d2ddcd720c96a5d4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903464, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:41.318Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:43.464Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:19683ccac69f39ec92abd65abce3de90f53b93d919bd21737595e4627c8eee29"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:ce2a30d4c6e4847fa0b12b0a24b43f5e73ed951c3d14962b79efb861c162867b"}],"id":"sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98","permits":{"environment":"production","expires":"2026-12-03T13:31:41.613Z","gate":"https://gate.example.com","nonce":"01a2180e-04ad-7100-b684-43f039b17518","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAXkdPq6XuFXFVjzjSoNjvfd3Ls/Pt0m1keGQjK9cgotY=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:cb9484c442c04e76bc406048918cd6f96ef0f2d5a013dbe1189dd7dd41724d79"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:31:43.432Z","decision":"sha256:8ecbf7365e8e69d0c6c34dbec2d29d9afadf32b96624f6bb142185e6177211d8","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:944b36fd3a664db8161c286e074fdecef14ae6082d2cce207233078652b429e3","source":"layout"},{"digest":"sha256:cb521b0c70a1fed4f51d9a52d75178e8272bc15f6dc6a42a93a1a5b809689360","source":"layout"},{"digest":"sha256:cd4e9b0ab158569d655a0069b0ea6fe14b85470d2bdb2aacebfddf29a849503a","source":"layout"},{"digest":"sha256:dc53fd736044d6ae98412461e51905cebd1ec71a07b70cb09d039ac856b5a9c6","source":"layout"},{"digest":"sha256:ec74acb34f15da6ed0b18e55af3438aa571264ceec796ed6aa039a7368d79f8a","source":"layout"}],"rejected":[],"run":"01a2180e-0bea-71be-94e6-06317475e4a6","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpiJwlxV/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:43.432Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'f209464d81a6f926824ec6ca7a6e80d225025813d1076ef5fa379db0ce3ade50', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699903839, 17, '{"deciding":23,"fetching":19,"pinning":1,"queued":12,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dea1f792b8f476fb128fc120f205b93c576d9b15a60a63e183da54ce6765aafa"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:43.839Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0b0c2ca547804bf4ee745539ffc602ab00496f835e945ba3cd2c664ef007c683","source":"layout"},{"digest":"sha256:18a5ebf9f8599f6e683a8580ff76537b0e947da5fb9330104f46a1885e84eb2a","source":"layout"},{"digest":"sha256:225d8c78a652f095ca2060c56408e936f49df79f2d3b0c148e6668e9b12bfcb1","source":"layout"},{"digest":"sha256:3f1a18a5c2b30272d18aa38c95613120bb5f1a286e46957da5d31ba8c5c11410","source":"layout"},{"digest":"sha256:522696e4fddf8ef7c2475002e9d6be446c70da5ef1b1769c830e48c391e4981e","source":"layout"},{"digest":"sha256:54ec7f2bd74207ced4c13eecbdacd3f81909517f76c302206446f6d1901574de","source":"layout"},{"digest":"sha256:5fcc0549ade5f6f713966af4d8ed30ee813172354d9346279094cb1b56188506","source":"layout"},{"digest":"sha256:5fce767b6e3805db723723b9a2ce3aaef8afb461a60af60fc07dd3871c97f485","source":"layout"}],"rejected":[],"run":"01a2180e-0d38-75d1-a385-a62d35fe46dc","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'2fd999152551944d43404363e8cb0069d2eba2eb4881d6be00dc71bfa5f84b11', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899', 'ready', 1795699904027, 18, '{"deciding":26,"fetching":20,"pinning":8,"queued":25,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dea1f792b8f476fb128fc120f205b93c576d9b15a60a63e183da54ce6765aafa"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:40.228Z","invocationId":"1","startedOn":"2026-11-26T13:31:40.228Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:40.228Z","digest":"sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:40.228Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:40.748Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4db7eeaca802d1ab08017a75ef7fa5bd160f5d75638e61491f97686e23d65951"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpiJwlxV/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:44.027Z","overrides":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:31:43.839Z","decision":"sha256:f209464d81a6f926824ec6ca7a6e80d225025813d1076ef5fa379db0ce3ade50","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0b0c2ca547804bf4ee745539ffc602ab00496f835e945ba3cd2c664ef007c683","source":"layout"},{"digest":"sha256:18a5ebf9f8599f6e683a8580ff76537b0e947da5fb9330104f46a1885e84eb2a","source":"layout"},{"digest":"sha256:225d8c78a652f095ca2060c56408e936f49df79f2d3b0c148e6668e9b12bfcb1","source":"layout"},{"digest":"sha256:3f1a18a5c2b30272d18aa38c95613120bb5f1a286e46957da5d31ba8c5c11410","source":"layout"},{"digest":"sha256:522696e4fddf8ef7c2475002e9d6be446c70da5ef1b1769c830e48c391e4981e","source":"layout"},{"digest":"sha256:54ec7f2bd74207ced4c13eecbdacd3f81909517f76c302206446f6d1901574de","source":"layout"},{"digest":"sha256:5fcc0549ade5f6f713966af4d8ed30ee813172354d9346279094cb1b56188506","source":"layout"},{"digest":"sha256:5fce767b6e3805db723723b9a2ce3aaef8afb461a60af60fc07dd3871c97f485","source":"layout"}],"rejected":[],"run":"01a2180e-0ddf-756e-8d3f-3527d5da71fb","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpiJwlxV/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:40.228Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:40.228Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:43.839Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:40.228Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 'default');
INSERT INTO decision_bundle VALUES (1, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 'default');
INSERT INTO decision_bundle VALUES (1, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 'default');
INSERT INTO decision_bundle VALUES (1, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 'default');
INSERT INTO decision_bundle VALUES (2, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 'default');
INSERT INTO decision_bundle VALUES (2, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 'default');
INSERT INTO decision_bundle VALUES (2, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 'default');
INSERT INTO decision_bundle VALUES (2, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 'default');
INSERT INTO decision_bundle VALUES (3, x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', 'default');
INSERT INTO decision_bundle VALUES (3, x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', 'default');
INSERT INTO decision_bundle VALUES (3, x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', 'default');
INSERT INTO decision_bundle VALUES (4, x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', 'default');
INSERT INTO decision_bundle VALUES (4, x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', 'default');
INSERT INTO decision_bundle VALUES (4, x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', 'default');
INSERT INTO decision_bundle VALUES (5, x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', 'default');
INSERT INTO decision_bundle VALUES (5, x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', 'default');
INSERT INTO decision_bundle VALUES (5, x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', 'default');
INSERT INTO decision_bundle VALUES (8, x'9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9', 'default');
INSERT INTO decision_bundle VALUES (8, x'9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5', 'default');
INSERT INTO decision_bundle VALUES (8, x'f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181', 'default');
INSERT INTO decision_bundle VALUES (9, x'3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633', 'default');
INSERT INTO decision_bundle VALUES (9, x'6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72', 'default');
INSERT INTO decision_bundle VALUES (9, x'72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3', 'default');
INSERT INTO decision_bundle VALUES (10, x'3d6a540fca5c4290c88c52f23a5ae6bf8625922331cba5a1dffccab90e14d633', 'default');
INSERT INTO decision_bundle VALUES (10, x'6acc13877a2b649c288eca277b65af1430e17768b401e185449529aa6b66ba72', 'default');
INSERT INTO decision_bundle VALUES (10, x'72ba7c4e9c8a99f3228c36f04981e948e5b359f397f59f02f5df1f440445c0d3', 'default');
INSERT INTO decision_bundle VALUES (11, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 'default');
INSERT INTO decision_bundle VALUES (11, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 'default');
INSERT INTO decision_bundle VALUES (11, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 'default');
INSERT INTO decision_bundle VALUES (11, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 'default');
INSERT INTO decision_bundle VALUES (12, x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', 'default');
INSERT INTO decision_bundle VALUES (12, x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', 'default');
INSERT INTO decision_bundle VALUES (12, x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', 'default');
INSERT INTO decision_bundle VALUES (14, x'9a49b2ab53e5ccc63d2279741b79f1f33863fd113188e2c0ae0809f23778c6a9', 'default');
INSERT INTO decision_bundle VALUES (14, x'9b539e656318b21b9cba87ef8a295d3fd92b9f33bfc2c5c4e246b63dd46f0db5', 'default');
INSERT INTO decision_bundle VALUES (14, x'f7014b29f9126553140cde96ea812c74614057447d8c39a90ccbfa0305579181', 'default');
INSERT INTO decision_bundle VALUES (15, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 'default');
INSERT INTO decision_bundle VALUES (15, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 'default');
INSERT INTO decision_bundle VALUES (15, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 'default');
INSERT INTO decision_bundle VALUES (15, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 'default');
INSERT INTO decision_bundle VALUES (16, x'93c1e294cef3de90ac2fa5fb4f37f3c733576b71c31cc26012bbc3dd700792f0', 'default');
INSERT INTO decision_bundle VALUES (16, x'ba30abdb9431210fc1d57b3a5a00d7e8fcbff95464c55e11c2dd2f77b6374f3b', 'default');
INSERT INTO decision_bundle VALUES (16, x'fcb10a3c1be662923dcf2471e4d2419f47a8cfd652ac89d710b3fc6f2e428816', 'default');
INSERT INTO decision_bundle VALUES (17, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 'default');
INSERT INTO decision_bundle VALUES (17, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 'default');
INSERT INTO decision_bundle VALUES (17, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 'default');
INSERT INTO decision_bundle VALUES (17, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 'default');
INSERT INTO decision_bundle VALUES (18, x'6eafeab382f1aa479f76e9780cbb6d68c552ff9d43a66401cdeed2115b3f861a', 'default');
INSERT INTO decision_bundle VALUES (18, x'792230c88dcb25e22d585f81d79c5777bfde2498d6895dd0fd842a54c866a1dd', 'default');
INSERT INTO decision_bundle VALUES (18, x'c7e0ed4f581db90473cbd21515104ba54732b801b3c8cbaa53f80b59525525e4', 'default');
INSERT INTO decision_bundle VALUES (18, x'e0b6a568abbec6467267fb47146f786b05aa3fbf7eeebd83986f5b03d2cf940c', 'default');
CREATE TABLE publication (
    id           INTEGER PRIMARY KEY,
    decision     INTEGER NOT NULL UNIQUE REFERENCES decision (id),
    project      TEXT    NOT NULL,
    subject      BLOB    NOT NULL CHECK (length(subject) = 32),
    environment  TEXT    NOT NULL,
    waivers      TEXT    NOT NULL,
    vsa_digest   BLOB    NOT NULL CHECK (length(vsa_digest) = 32),
    vsa          BLOB    NOT NULL,
    publish_to   TEXT,
    tries        INTEGER NOT NULL DEFAULT 0,
    last_tried_at INTEGER,
    last_error   TEXT,
    referrer     BLOB    CHECK (length(referrer) = 32),
    published_at INTEGER,
    CHECK ((referrer IS NULL) = (published_at IS NULL))
) STRICT;
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'50a85c6949c367be1d9ed6857b20f9f1715214856f6b900e32c542b973a1de6c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZWFmZWFiMzgyZjFhYTQ3OWY3NmU5NzgwY2JiNmQ2OGM1NTJmZjlkNDNhNjY0MDFjZGVlZDIxMTViM2Y4NjFhIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3OTIyMzBjODhkY2IyNWUyMmQ1ODVmODFkNzljNTc3N2JmZGUyNDk4ZDY4OTVkZDBmZDg0MmE1NGM4NjZhMWRkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3ZTBlZDRmNTgxZGI5MDQ3M2NiZDIxNTE1MTA0YmE1NDczMmI4MDFiM2M4Y2JhYTUzZjgwYjU5NTI1NTI1ZTQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMGI2YTU2OGFiYmVjNjQ2NzI2N2ZiNDcxNDZmNzg2YjA1YWEzZmJmN2VlZWJkODM5ODZmNWIwM2QyY2Y5NDBjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQwLjc2NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmYwYmI3YmI2N2Y2YjkyYjRiNjJkYTI1OTAwNTUxZTJkNjg0NmE2ZTJmMTk5N2QzMmRhYjljZWNiYjE3NGY1ZDQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2JjZjEyZDVkN2JkOWI4Y2QiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NDAuMjI4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"dB1JjkKE3BCC/DvBUHa9PqB+K55BhCe4tP/fqOBHDfWzQqJWMxnuxyg6Qq2RgQOjBQ2N5F0ubR+Y6XdgPW2YCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699900934, NULL, x'5fce767b6e3805db723723b9a2ce3aaef8afb461a60af60fc07dd3871c97f485', 1795699900934);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'06954e6db28f51da0cd998ac669593a2a44196bc0416cce195d3ac08b60aa3e7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZWFmZWFiMzgyZjFhYTQ3OWY3NmU5NzgwY2JiNmQ2OGM1NTJmZjlkNDNhNjY0MDFjZGVlZDIxMTViM2Y4NjFhIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3OTIyMzBjODhkY2IyNWUyMmQ1ODVmODFkNzljNTc3N2JmZGUyNDk4ZDY4OTVkZDBmZDg0MmE1NGM4NjZhMWRkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3ZTBlZDRmNTgxZGI5MDQ3M2NiZDIxNTE1MTA0YmE1NDczMmI4MDFiM2M4Y2JhYTUzZjgwYjU5NTI1NTI1ZTQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMGI2YTU2OGFiYmVjNjQ2NzI2N2ZiNDcxNDZmNzg2YjA1YWEzZmJmN2VlZWJkODM5ODZmNWIwM2QyY2Y5NDBjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQxLjA1NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjhkNWZiMTFkMWY2NThhNDJkNjEwYmFhM2Y3MDM3ZDQ1YzBkMjFiZjRmY2ZjNjIzMzcyMWYzYWViYTdkYmVhNTMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2JjZjEyZDVkN2JkOWI4Y2QiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NDAuMjI4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"toUp5tJfsSFBs7Am97sdejJT1HVty6pPjCmAMT40THeeZgbRNdGBlXOBtjLU+Jguigpw/Sx0Lo956FJ7kod3Bw=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699901111, NULL, x'5fcc0549ade5f6f713966af4d8ed30ee813172354d9346279094cb1b56188506', 1795699901111);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'e230ef60f8acf281034bd99a1e3afc7ecf1bda2bbf115ad3341e03856888e004', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5M2MxZTI5NGNlZjNkZTkwYWMyZmE1ZmI0ZjM3ZjNjNzMzNTc2YjcxYzMxY2MyNjAxMmJiYzNkZDcwMDc5MmYwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmEzMGFiZGI5NDMxMjEwZmMxZDU3YjNhNWEwMGQ3ZThmY2JmZjk1NDY0YzU1ZTExYzJkZDJmNzdiNjM3NGYzYiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZjYjEwYTNjMWJlNjYyOTIzZGNmMjQ3MWU0ZDI0MTlmNDdhOGNmZDY1MmFjODlkNzEwYjNmYzZmMmU0Mjg4MTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQxLjMyMVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjdjOGM4N2JhYjRlOGVhMDE1NzE5ZmY2ODEzOTBmM2QyYzEzNTM4ZmRjMzEzNzBlZmRkMTBkYmNlOGIwMjliMDYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2JjZjEyZDVkN2JkOWI4Y2QiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NDAuMjI4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"vsVsGzLk0pKMP7DsGjZ8lNKhfVoXyMvDC8dYbUSJ1Wd8WSk0XF4y/O1rHD0LatMrVvSOQ1DMmBVXMP2MUbE0Cg=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699901370, NULL, x'944b36fd3a664db8161c286e074fdecef14ae6082d2cce207233078652b429e3', 1795699901370);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'99507dc9c881ea3edd774b9b3e1eb39549893e2c18573ebd0d54c0578917590a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5M2MxZTI5NGNlZjNkZTkwYWMyZmE1ZmI0ZjM3ZjNjNzMzNTc2YjcxYzMxY2MyNjAxMmJiYzNkZDcwMDc5MmYwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmEzMGFiZGI5NDMxMjEwZmMxZDU3YjNhNWEwMGQ3ZThmY2JmZjk1NDY0YzU1ZTExYzJkZDJmNzdiNjM3NGYzYiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZjYjEwYTNjMWJlNjYyOTIzZGNmMjQ3MWU0ZDI0MTlmNDdhOGNmZDY1MmFjODlkNzEwYjNmYzZmMmU0Mjg4MTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQxLjQ3NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjUxNWQyZGRkNGRmODBjYmY4Yjg3YWE4ZTczNGVmMTJlMjZlYmVkMjY4OWFhNGI4YmQxZjRjYmNkNjVkN2E2YWIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2JjZjEyZDVkN2JkOWI4Y2QiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGlKd2x4Vi9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"wDNni4fBaXbNnMczzejaVNtXN/hrBT1DU570gTpYo95L5yxfd55lsNcheoRnaLpVHXGCEQbfETG+teTQ2MR+BA=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699901506, NULL, x'cd4e9b0ab158569d655a0069b0ea6fe14b85470d2bdb2aacebfddf29a849503a', 1795699901506);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98"]', x'12aeb92564f514776e07efc65b38500957b50494d3a9a1519d8a9ca0fb81f925', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5M2MxZTI5NGNlZjNkZTkwYWMyZmE1ZmI0ZjM3ZjNjNzMzNTc2YjcxYzMxY2MyNjAxMmJiYzNkZDcwMDc5MmYwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmEzMGFiZGI5NDMxMjEwZmMxZDU3YjNhNWEwMGQ3ZThmY2JmZjk1NDY0YzU1ZTExYzJkZDJmNzdiNjM3NGYzYiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZjYjEwYTNjMWJlNjYyOTIzZGNmMjQ3MWU0ZDI0MTlmNDdhOGNmZDY1MmFjODlkNzEwYjNmYzZmMmU0Mjg4MTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQyLjA2N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmE1NDM1MTljOGU0NDc5YmNmMjU4NzkwNTFhYjU2N2I0YmFmMDAzY2M4NzIyOWNmYjBlZDRhNjA5OTY4MDc2MjgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2JjZjEyZDVkN2JkOWI4Y2QiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NDAuMjI4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6MDAxN2RlY2ViNTQ3OTJhNGRmNGMyZGQwNjQ0M2ZkZTZmY2Y3ZmQ5NTU1MmFhZTRhM2VmZGQzMGNlNDAxZWU5OCIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"TVbXy3Z4tjBCPFn467l0wBfnDXecVdYofKTDLwWSxnXF55EQZowOdxWxcG0wCDhndPn8gdmXPXLCYXyiWtlsDw=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699902114, NULL, x'b8666ae1647f12b00ab6f9c70cd5708a40b1dc1afcdf81fd0275147b04c502fe', 1795699902114);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'1f62f6215a672eeb85142789be327adb7970a96fd7147eba221ec4ca83befdd0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQyLjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS9jb3JyZWxhdGlvbi1pZCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS9kZWNpc2lvbiI6InNoYTI1NjphZmIwNTI4NjFiODhkMzM3YzE0NGRkZmY4OTk5MTEwYjZlZWI0N2E3MWIwYTQ1MTg3YzE0ZTA3NDY4ZDdkZTE0IiwidXJuOmNvdW50ZXJzaWduOnZzYS9lbnZpcm9ubWVudCI6InN0YWdpbmciLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1pbmRleCI6OSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"LZ2nFhakdT1B/N+MN3w/QgiGtkYwrMNpRf/SPcg2MPDsG/GgD8NdyhMCMfBZCc714CG1OZ4ggyH6YyMo5btDDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699902318, NULL, x'498ca263e57bcc9e8372d0e5f94947a14185112aecf4c06fcb49cb9db434b310', 1795699902318);
INSERT INTO publication VALUES (7, 8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'503c204327096d2cb3c14e970f69f1c2c30cbcd55e85193da5d8831422dbe0eb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTQ5YjJhYjUzZTVjY2M2M2QyMjc5NzQxYjc5ZjFmMzM4NjNmZDExMzE4OGUyYzBhZTA4MDlmMjM3NzhjNmE5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOWI1MzllNjU2MzE4YjIxYjljYmE4N2VmOGEyOTVkM2ZkOTJiOWYzM2JmYzJjNWM0ZTI0NmI2M2RkNDZmMGRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY3MDE0YjI5ZjkxMjY1NTMxNDBjZGU5NmVhODEyYzc0NjE0MDU3NDQ3ZDhjMzlhOTBjY2JmYTAzMDU1NzkxODEifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjAwMVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjVhNjIwNzE4NmExODQzZDFlMzNjNDBkYmFmYzk4NjgzNjQ1YzA4ZmU3ZmEzMTQ3ZmYyYzcwNzlmNjUyMWJiN2QiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"JIKK09Lu+qO4Boo7hgCtpPBDuc4q/tldihOxgV3Ps6aQsKvO9YA9OY6JYXwdp0OjfDLvDchZ/Ebn8EqLybGUAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903070, NULL, x'dfe09971fe7c5948a585723bacbaa828b15e97dfcec6e4d236f01e2cbd7a9140', 1795699903070);
INSERT INTO publication VALUES (8, 9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'7819c797172c8c7e0735d23dd842897d2971b5e3976f7be8512438303489b2aa', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzZDZhNTQwZmNhNWM0MjkwYzg4YzUyZjIzYTVhZTZiZjg2MjU5MjIzMzFjYmE1YTFkZmZjY2FiOTBlMTRkNjMzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjZhY2MxMzg3N2EyYjY0OWMyODhlY2EyNzdiNjVhZjE0MzBlMTc3NjhiNDAxZTE4NTQ0OTUyOWFhNmI2NmJhNzIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MmJhN2M0ZTljOGE5OWYzMjI4YzM2ZjA0OTgxZTk0OGU1YjM1OWYzOTdmNTlmMDJmNWRmMWY0NDA0NDVjMGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFlZjZkZDRjNGE0M2Y5OGMyY2IzN2U4ZTk4NzIxMTU3ZjY4NjI1ZmViMGRlYTE3ZDYyOGMyMzY5ZmI0ZGZkMzkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjAwN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmZlYjRiYTljMDFhZjUyMDllZDRjYzRjM2VjZDRjM2QwYjBhMjNjMjQ1NzgwMmU0Mzg4NmZjMmRmOWJiNTE2ZDgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"J04sU7WkwgHAAk6YFvOCghhTfbVO2dteJxhdkJ3uPZAI30yxxqu+i+PTJxqFl641a0ZjGdt3YbT/tzdNNQxDCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903094, NULL, x'539510cdb6fd0722dbaf4e8e64cf76c18babbcde62405fdd4e6dcd9e51054222', 1795699903094);
INSERT INTO publication VALUES (9, 10, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'4088c3b0f05f75b98b4caebe18577706dc5e6a8f6fd6261819af6ae624b088c8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzZDZhNTQwZmNhNWM0MjkwYzg4YzUyZjIzYTVhZTZiZjg2MjU5MjIzMzFjYmE1YTFkZmZjY2FiOTBlMTRkNjMzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjZhY2MxMzg3N2EyYjY0OWMyODhlY2EyNzdiNjVhZjE0MzBlMTc3NjhiNDAxZTE4NTQ0OTUyOWFhNmI2NmJhNzIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MmJhN2M0ZTljOGE5OWYzMjI4YzM2ZjA0OTgxZTk0OGU1YjM1OWYzOTdmNTlmMDJmNWRmMWY0NDA0NDVjMGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjM5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjMxYWMxYjNlZDZhZGFkMTc3YjYyNTUxNzZhYWY3MmM0YWQyMGFkNWFhZDE5ZGU3OGVhOTY2MTdiZTI4MDcyNGEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"uGNdOBRmS0xQYa1iu6LtUYsp2Ex+Ba8e7flKTztx/suFsCZkzkeW9Qo95TR2Im7gzSS50L2OnGWN1/09HA2cBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903538, NULL, x'a8d1de28949619fcf9c8bfb4af3d4f40e0c040523b76570cb02c122e090e93c2', 1795699903538);
INSERT INTO publication VALUES (10, 11, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'32a7944804481738b5ebb57c23db17208c38c79ad237311c2370a1b5bb71e12d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZWFmZWFiMzgyZjFhYTQ3OWY3NmU5NzgwY2JiNmQ2OGM1NTJmZjlkNDNhNjY0MDFjZGVlZDIxMTViM2Y4NjFhIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3OTIyMzBjODhkY2IyNWUyMmQ1ODVmODFkNzljNTc3N2JmZGUyNDk4ZDY4OTVkZDBmZDg0MmE1NGM4NjZhMWRkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3ZTBlZDRmNTgxZGI5MDQ3M2NiZDIxNTE1MTA0YmE1NDczMmI4MDFiM2M4Y2JhYTUzZjgwYjU5NTI1NTI1ZTQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMGI2YTU2OGFiYmVjNjQ2NzI2N2ZiNDcxNDZmNzg2YjA1YWEzZmJmN2VlZWJkODM5ODZmNWIwM2QyY2Y5NDBjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjQxNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjM0NDYzN2Q1OTI2MWFjNzRkZTE0NjkzOTRjZTA4ODIyNmQ5MmQ2MzJmOWQ4ZjNiY2JjNmI2YmZlNTdmOGY0YTgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"/2BkdhEFC+FySrWAEq+z5zvVZe5aNFQ9cuDhXQ4ZV/5a7JzZtZhVzVJXD8MGMLv1DCAFM8fXMzQF28hoITEAAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903550, NULL, x'225d8c78a652f095ca2060c56408e936f49df79f2d3b0c148e6668e9b12bfcb1', 1795699903550);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'141c18a9233a48d2533618a08d34232e3003333c7a14c6758bcb07f80d6bceb4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5M2MxZTI5NGNlZjNkZTkwYWMyZmE1ZmI0ZjM3ZjNjNzMzNTc2YjcxYzMxY2MyNjAxMmJiYzNkZDcwMDc5MmYwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmEzMGFiZGI5NDMxMjEwZmMxZDU3YjNhNWEwMGQ3ZThmY2JmZjk1NDY0YzU1ZTExYzJkZDJmNzdiNjM3NGYzYiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZjYjEwYTNjMWJlNjYyOTIzZGNmMjQ3MWU0ZDI0MTlmNDdhOGNmZDY1MmFjODlkNzEwYjNmYzZmMmU0Mjg4MTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjQzMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjhlY2JmNzM2NWU4ZTY5ZDBjNmMzNGRiZWMyZDI5ZDlhZmFkZjMyYjk2NjI0ZjZiYjE0MjE4NWU2MTc3MjExZDgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"KV/kiihCT/hzUt6kzpqhvBehqMSYE1tGqJp3xpmt+xX4dLv6MbTMgsg6/gSCAU76gqiDDCOteL0tvps41snWBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903582, NULL, x'97d9a761cc1d1fdcac1f71cf808ae2719edbb979b26180f7738e9484460882a9', 1795699903582);
INSERT INTO publication VALUES (12, 13, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'24dfb615a83ddeedb2e2e6ab5b3b08ec9dc78118028f0289b8ae3f99bc60b9d5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjQ0MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjhjNGEyODViMzVlNzQ1MTIxZjY4OWYwODQ5YWJlMGM2YWEyNDhkYzhkOTBjMjA1NWUxODgzYjQzZGZlMDBmYTgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"tMrO13sT2FVCfPrv8ko7CVYmuIGl4e6InuKqoQEJnEB5TGs9QJfMFaA8oRx1JM5Mb2+cJXVS13z4uCciZF2SAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903618, NULL, x'bfb6c55b2be9ecd9528b0337dc3ac01cd43aef02da0900d5a26ed8f3ca8749b3', 1795699903618);
INSERT INTO publication VALUES (13, 14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'71943acd7b68858b2b5c01c7885ad4c1f609d2c2efe41062d06910d109547b08', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTQ5YjJhYjUzZTVjY2M2M2QyMjc5NzQxYjc5ZjFmMzM4NjNmZDExMzE4OGUyYzBhZTA4MDlmMjM3NzhjNmE5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOWI1MzllNjU2MzE4YjIxYjljYmE4N2VmOGEyOTVkM2ZkOTJiOWYzM2JmYzJjNWM0ZTI0NmI2M2RkNDZmMGRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY3MDE0YjI5ZjkxMjY1NTMxNDBjZGU5NmVhODEyYzc0NjE0MDU3NDQ3ZDhjMzlhOTBjY2JmYTAzMDU1NzkxODEifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjQ0NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojg1M2Q1NzkyOGZlMjZkNDhmYTg1OTBkMGNkZTdiYTI3MTEzZjU0NGQxM2U1ZWE4Y2Q3Yjk3MDIyNTI3YjgxNTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Gt/tw/YhkFWt/Bvh7p3mOiP0ljVrwJQGvqZIrEFIMbUBHinS1erea7lu3FtGmTDeJm7r4yEG0Clkzxjh0mn2Ag=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903646, NULL, x'02f0d4730ea9819b149f1054c27576428e011d2b41006ba438e4d9a2f586c95f', 1795699903646);
INSERT INTO publication VALUES (14, 15, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'5d4614510d76b4345cde37ab1659304c6f98aad9295f6ea2acfc148f38d34dd5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZWFmZWFiMzgyZjFhYTQ3OWY3NmU5NzgwY2JiNmQ2OGM1NTJmZjlkNDNhNjY0MDFjZGVlZDIxMTViM2Y4NjFhIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3OTIyMzBjODhkY2IyNWUyMmQ1ODVmODFkNzljNTc3N2JmZGUyNDk4ZDY4OTVkZDBmZDg0MmE1NGM4NjZhMWRkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3ZTBlZDRmNTgxZGI5MDQ3M2NiZDIxNTE1MTA0YmE1NDczMmI4MDFiM2M4Y2JhYTUzZjgwYjU5NTI1NTI1ZTQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMGI2YTU2OGFiYmVjNjQ2NzI2N2ZiNDcxNDZmNzg2YjA1YWEzZmJmN2VlZWJkODM5ODZmNWIwM2QyY2Y5NDBjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjQ1M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQwMTZkNDc2NmE2OTg4ZWFhMDZhNzZkMzhiYzA3MDcwYjExNDllMDk3MmU0ZjM1ZmIwOGUwM2U4N2YyODBiYTciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"3UUo9btz1gFs7fzPBUJK3u1FX1jQzQZHHlCkv22XHydXMl93xhP1D+vzSRqJp3y0aHWHglZnbGIDc+eKvOdkBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903674, NULL, x'3f1a18a5c2b30272d18aa38c95613120bb5f1a286e46957da5d31ba8c5c11410', 1795699903674);
INSERT INTO publication VALUES (15, 16, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98"]', x'725be3fcd775c994780bc335841b0c9e36061f04a0f95afbebe1df4c4f31ad95', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5M2MxZTI5NGNlZjNkZTkwYWMyZmE1ZmI0ZjM3ZjNjNzMzNTc2YjcxYzMxY2MyNjAxMmJiYzNkZDcwMDc5MmYwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmEzMGFiZGI5NDMxMjEwZmMxZDU3YjNhNWEwMGQ3ZThmY2JmZjk1NDY0YzU1ZTExYzJkZDJmNzdiNjM3NGYzYiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZjYjEwYTNjMWJlNjYyOTIzZGNmMjQ3MWU0ZDI0MTlmNDdhOGNmZDY1MmFjODlkNzEwYjNmYzZmMmU0Mjg4MTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjQ2NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjU0ZDU3ZmVjNDgwOTU5ZWI0ZWUxZmViYjJmYjJiN2YwNGVkNWE4OWI3NGM5NzZlMmQyZGRjZDcyMGM5NmE1ZDQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjAwMTdkZWNlYjU0NzkyYTRkZjRjMmRkMDY0NDNmZGU2ZmNmN2ZkOTU1NTJhYWU0YTNlZmRkMzBjZTQwMWVlOTgiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ZY/N9YamKpyzlpp2z1lExedds+URpl2iGOa8NsoH3VWbpjspHYzpZtg8ZR037/1CeYu+sV9vwk1u1pJ47eQeCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpiJwlxV/layout', 1, 1795699903710, NULL, x'5f32729130833a68af7d52a5d7b030fa9bde52b67224eef01ba29df2837b0272', 1795699903710);
INSERT INTO publication VALUES (16, 17, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'e717965ea3f198085bf8fe5451acb5e03ac06e54bab36c205ee1d22e12bdd17c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZWFmZWFiMzgyZjFhYTQ3OWY3NmU5NzgwY2JiNmQ2OGM1NTJmZjlkNDNhNjY0MDFjZGVlZDIxMTViM2Y4NjFhIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3OTIyMzBjODhkY2IyNWUyMmQ1ODVmODFkNzljNTc3N2JmZGUyNDk4ZDY4OTVkZDBmZDg0MmE1NGM4NjZhMWRkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3ZTBlZDRmNTgxZGI5MDQ3M2NiZDIxNTE1MTA0YmE1NDczMmI4MDFiM2M4Y2JhYTUzZjgwYjU5NTI1NTI1ZTQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMGI2YTU2OGFiYmVjNjQ2NzI2N2ZiNDcxNDZmNzg2YjA1YWEzZmJmN2VlZWJkODM5ODZmNWIwM2QyY2Y5NDBjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQzLjgzOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmYyMDk0NjRkODFhNmY5MjY4MjRlYzZjYTdhNmU4MGQyMjUwMjU4MTNkMTA3NmVmNWZhMzc5ZGIwY2UzYWRlNTAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"C0/QB4ZU1aCPt1urxaJEBBKGS+RAffERCOdWAN9WDSdX9uRPrgnbgv1ATTLF+GDSV8IaRGlYfF88mk2LX2m7DQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (17, 18, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'8dcaccb3e873dc423507056be27791570643986801fb561681251c34174b316a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"U3f3N/9gP9WQnJuwMUIjuJNIS/OKoC1tQLoqU3LhSO8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZWFmZWFiMzgyZjFhYTQ3OWY3NmU5NzgwY2JiNmQ2OGM1NTJmZjlkNDNhNjY0MDFjZGVlZDIxMTViM2Y4NjFhIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3OTIyMzBjODhkY2IyNWUyMmQ1ODVmODFkNzljNTc3N2JmZGUyNDk4ZDY4OTVkZDBmZDg0MmE1NGM4NjZhMWRkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3ZTBlZDRmNTgxZGI5MDQ3M2NiZDIxNTE1MTA0YmE1NDczMmI4MDFiM2M4Y2JhYTUzZjgwYjU5NTI1NTI1ZTQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMGI2YTU2OGFiYmVjNjQ2NzI2N2ZiNDcxNDZmNzg2YjA1YWEzZmJmN2VlZWJkODM5ODZmNWIwM2QyY2Y5NDBjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjMDA2NTFhNjkzMmM5YzdiZjM4ZmQ0YmQzNGRjODVlZTQ0NTRmMDk5Yjk2ZjJhZjRlYmFhYWEyMDE4NGQ4OTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBpSndseFYvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjQ0LjAyN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjJmZDk5OTE1MjU1MTk0NGQ0MzQwNDM2M2U4Y2IwMDY5ZDJlYmEyZWI0ODgxZDZiZTAwZGM3MWJmYTVmODRiMTEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9iY2YxMmQ1ZDdiZDliOGNkIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjQwLjIyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1waUp3bHhWL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6UCV4pibtF7LUcVr1E/4RjrK5tCEbuhEsOx/35if3akvypI6R0ZvZLqH5N2df/6tqiVqciWzlznrGvcNl3UUCg=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
CREATE TABLE override_request (
    id           INTEGER PRIMARY KEY,
    digest       BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    project      TEXT    NOT NULL,
    subject      BLOB    NOT NULL CHECK (length(subject) = 32),
    environment  TEXT    NOT NULL,
    rule         TEXT    NOT NULL,
    bundle       BLOB    NOT NULL REFERENCES bundle (digest),
    expires_at   INTEGER NOT NULL,
    requested_at INTEGER NOT NULL
) STRICT;
INSERT INTO override_request VALUES (1, x'0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'254f73d03ee1ebcd16da2b5b7405cb34b15b34d8e047032d65d5a76a5aece365', 1796304701613, 1795699901613);
CREATE TABLE override_signature (
    id               INTEGER PRIMARY KEY,
    override_request INTEGER NOT NULL REFERENCES override_request (id),
    project          TEXT    NOT NULL,
    kind             TEXT    NOT NULL CHECK (kind IN ('approval', 'revocation')),
    bundle           BLOB    NOT NULL REFERENCES bundle (digest),
    signer           TEXT    NOT NULL,
    signed_at        INTEGER NOT NULL,
    UNIQUE (override_request, kind, bundle)
) STRICT;
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'd567af4c0544fd5320ebee4c76f9bdca73c2f78b192b10a689502bfe2abde28e', 'key sha256:19683ccac69f39ec92abd65abce3de90f53b93d919bd21737595e4627c8eee29', 1795699901730);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'93b3e75ecd2249ecadaf054460f54708700c3ab702f136e6f45e2df597fd0440', 'key sha256:ce2a30d4c6e4847fa0b12b0a24b43f5e73ed951c3d14962b79efb861c162867b', 1795699901915);
CREATE TABLE queue (
    run         INTEGER PRIMARY KEY REFERENCES run (id),
    project     TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 32),
    environment TEXT    NOT NULL,
    body_digest BLOB    NOT NULL CHECK (length(body_digest) = 32),
    -- The order of the queue: by when an answer should be there.
    due_at      INTEGER NOT NULL,
    -- Who holds it; absent when nobody does.
    holder      BLOB    CHECK (length(holder) = 16),
    -- From then on somebody else may claim it.
    claim_from  INTEGER NOT NULL,
    -- Claims so far: what the holder's writes carry.
    fence       INTEGER NOT NULL DEFAULT 0,
    -- Holders whose time ran out.
    lost        INTEGER NOT NULL DEFAULT 0,
    -- Until then it waits for approvals that were asked for; absent when it does not.
    patience    INTEGER
) STRICT;
CREATE TABLE joined (
    project         TEXT    NOT NULL,
    idempotency_key TEXT    NOT NULL,
    run             INTEGER NOT NULL REFERENCES run (id),
    body_digest     BLOB    NOT NULL CHECK (length(body_digest) = 32),
    PRIMARY KEY (project, idempotency_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE due (
    project      TEXT    NOT NULL,
    subject      BLOB    NOT NULL CHECK (length(subject) = 32),
    environment  TEXT    NOT NULL,
    because      TEXT    NOT NULL CHECK (because IN ('changed', 'lapsed')),
    subject_name TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (project, subject, environment, because)
) STRICT, WITHOUT ROWID;
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpiJwlxV/layout', 1795786300228, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpiJwlxV/layout', 1795786300228, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpiJwlxV/layout', 1795786300228, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'changed', 'oci:/tmp/.tmpiJwlxV/layout', 1795699901730, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpiJwlxV/layout', 1795786300228, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpiJwlxV/layout', 1795786300228, 0);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpiJwlxV/layout', 1795786300228, 0);
CREATE TABLE log_head (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    -- How many leaves there are.
    size         INTEGER NOT NULL CHECK (size >= 0),
    -- The hashes of the perfect subtrees, the largest first: one for each bit of the size.
    edge         BLOB    NOT NULL CHECK (length(edge) % 32 = 0),
    -- Decisions with ids above the first and up to the second are from before the log, and not in it yet.
    backlog_from INTEGER NOT NULL,
    backlog_to   INTEGER NOT NULL,
    -- 1 from when a backup was restored until the log goes on under another origin.
    restored     INTEGER NOT NULL DEFAULT 0 CHECK (restored IN (0, 1))
) STRICT;
INSERT INTO log_head VALUES (1, 23, x'9ad9b5ffa40cbc099793df6c93d54b7c523b63f18161b869b91b823f5c1aa0616ace83ebf93402f165b088400aca5a1cad72386f3957959a27356dcc5c99bd6bb17121cc2f2d2c8ecec05c17367fd500d43fc3d7ac3cc66d3ef67cfccee73c639c742b9183bec3cd650a63a5614476da27f687fd9c26774d296a93c7fa09e3eb', 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'bfca15a7ccd6bb956e0489c45f0bcdb038d5405663394de549797226a832277c', 1795699900586, x'1745c2c7e6e7b2ec9c7872700e7322fb813f0429edfc762c0909962ecfaa152a', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'f0bb7bb67f6b92b4b62da25900551e2d6846a6e2f1997d32dab9cecbb174f5d4', 1795699900766, x'57c0c61f4d65d083340297ef67ae22d31f1ba5b6168d452224f787d56e6f0cf9', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'8d5fb11d1f658a42d610baa3f7037d45c0d21bf4fcfc6233721f3aeba7dbea53', 1795699901054, x'f1611bb6444b3fd7ba3107791725e9696b79e8e3cb7daa30d85c50fb0cd3084f', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06', 1795699901321, x'87e0dead92ecdf8d9a202a3d9a46572e567c3d99ee245816146767da6a114321', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'515d2ddd4df80cbf8b87aa8e734ef12e26ebed2689aa4b8bd1f4cbcd65d7a6ab', 1795699901475, x'167fd321d7cba638d7dfb05814e0c5959c4121eb62ea782e5837084a0edf9e67', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98', 1795699901613, x'8220e3ee87585c57e128410f6c6dd272c5f2c8b3d63478bd2e20c6694dd00af0', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'd567af4c0544fd5320ebee4c76f9bdca73c2f78b192b10a689502bfe2abde28e', 1795699901730, x'6179faf1858342991eaee5cb4c30024d0b5bb98381a658c25eec318edd007638', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'93b3e75ecd2249ecadaf054460f54708700c3ab702f136e6f45e2df597fd0440', 1795699901915, x'042fcd8e2394fa9425f15c972ad1ec1d5f129447f035c399c7ded471f038dd00', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'a543519c8e4479bcf25879051ab567b4baf003cc87229cfb0ed4a60996807628', 1795699902067, x'776a132ddd65b7b80a683936cba76b75839011d59f48ea51179ae87eca6bbbc1', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'afb052861b88d337c144ddff8999110b6eeb47a71b0a45187c14e07468d7de14', 1795699902300, x'5b3ac4d8a6be694a0e4296147207b37072b73fbe486e9ed9301306e197cbdbf1', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'9f5e1eca69bb664cae4cee3d6fffa3f8c5d5ac14388cf736c08883bf1e05c510', 1795699902499, x'c880f94dc6bd31b27488a755978ae0022c068db868622a00cbfc5c88569c2bf0', 7);
INSERT INTO log_entry VALUES (11, 'decision', x'5a6207186a1843d1e33c40dbafc98683645c08fe7fa3147ff2c7079f6521bb7d', 1795699903001, x'0101aaf828ef785f0c786a7834c2b6a84947277d8f60118e8ababde3f7d8d954', 8);
INSERT INTO log_entry VALUES (12, 'decision', x'feb4ba9c01af5209ed4cc4c3ecd4c3d0b0a23c2457802e43886fc2df9bb516d8', 1795699903007, x'2d2af3cc039f4567f682a8bb6f2016e7a7455a814353b60837e349b4bf79d1a0', 9);
INSERT INTO log_entry VALUES (13, 'activation', x'dcc0190d45098a981129e141e2745ce5c3eaa4d6e7d045ae47032135d24f24bd', 1795699903486, x'63b4bae049a03b63cf4b53838be534be55ff68cab173d959597cfd512c44745f', NULL);
INSERT INTO log_entry VALUES (14, 'decision', x'31ac1b3ed6adad177b6255176aaf72c4ad20ad5aad19de78ea96617be280724a', 1795699903396, x'63f0f664dc027eba237c4d98469ed139b1c32f084cccd7e7e7db2f71d42be5b3', 10);
INSERT INTO log_entry VALUES (15, 'decision', x'344637d59261ac74de1469394ce088226d92d632f9d8f3bcbc6b6bfe57f8f4a8', 1795699903414, x'e5137ae52003f6f132c52cb8967223a2a0d233c93b27d7e6cdb73a93f87242a2', 11);
INSERT INTO log_entry VALUES (16, 'decision', x'8ecbf7365e8e69d0c6c34dbec2d29d9afadf32b96624f6bb142185e6177211d8', 1795699903432, x'c3f1f236c1654ad53e55d098cb9a3ccab30db1a6868f2de196f7c432b8d4d4da', 12);
INSERT INTO log_entry VALUES (17, 'decision', x'8c4a285b35e745121f689f0849abe0c6aa248dc8d90c2055e1883b43dfe00fa8', 1795699903441, x'34287a9eef24a0f5ea4a4a394313981c6f8b295ca4e8fdbde54afd0a2555bf5d', 13);
INSERT INTO log_entry VALUES (18, 'decision', x'853d57928fe26d48fa8590d0cde7ba27113f544d13e5ea8cd7b97022527b8152', 1795699903444, x'b635e758aa99261b2d0e252ea427d92fae878780a36aab17ff9882e2086dd75f', 14);
INSERT INTO log_entry VALUES (19, 'decision', x'd016d4766a6988eaa06a76d38bc07070b1149e0972e4f35fb08e03e87f280ba7', 1795699903453, x'cd8f1fd6fa16b3f3c0c6f5bc51ba9a51624941fa4a9b5aeec82842fb955d993c', 15);
INSERT INTO log_entry VALUES (20, 'decision', x'54d57fec480959eb4ee1febb2fb2b7f04ed5a89b74c976e2d2ddcd720c96a5d4', 1795699903464, x'8c43b512e29f48a3f80e85f1beb92e3a585ffa59d6b69b25603e193654bc57ae', 16);
INSERT INTO log_entry VALUES (21, 'decision', x'f209464d81a6f926824ec6ca7a6e80d225025813d1076ef5fa379db0ce3ade50', 1795699903839, x'c911032c9032ba4a3a305655b8ad6aae536980e2a4b617d06b8e2ad647008873', 17);
INSERT INTO log_entry VALUES (22, 'decision', x'2fd999152551944d43404363e8cb0069d2eba2eb4881d6be00dc71bfa5f84b11', 1795699904027, x'9c742b9183bec3cd650a63a5614476da27f687fd9c26774d296a93c7fa09e3eb', 18);
CREATE TABLE log_node (
    level    INTEGER NOT NULL CHECK (level > 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_origin (
    number   INTEGER PRIMARY KEY CHECK (number > 0),
    origin   TEXT    NOT NULL,
    -- The public key (SPKI).
    key      BLOB    NOT NULL,
    because  TEXT    NOT NULL CHECK (because IN ('first', 'restored', 'rotated')),
    -- How many leaves there were when it began.
    size     INTEGER NOT NULL CHECK (size >= 0),
    began_at INTEGER NOT NULL,
    -- The last checkpoint that is known from before, as it was signed.
    last     TEXT,
    -- Where the key changed: a checkpoint that both keys signed.
    bridge   TEXT
) STRICT;
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/bcf12d5d7bd9b8cd', x'302a300506032b65700321004f0237bd2b26b77775580773f5e86362ccbdc3bc92f57e399df046c42b8bd511', 'first', 1, 1795699900878, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/bcf12d5d7bd9b8cd', 13, 'https://gate.example.com/log/bcf12d5d7bd9b8cd
13
g44XSMBFjWV3zL7RGYw2HxG3Bvh0n9NWQ17Ra3tTmwE=

— https://gate.example.com/log/bcf12d5d7bd9b8cd IKIypLXiD6i7+PiWKxiVisV2IWVWqcCP8tGiyb2tWNV1lyn+8rQdXP1Xd2LMkBLUpbQ6DsJ3ja8oDs4rZpXBZNFpwgE=
', 1795699903159);
CREATE TABLE log_cosignature (
    origin  TEXT    NOT NULL,
    size    INTEGER NOT NULL,
    -- The witness's key, as it is configured.
    witness TEXT    NOT NULL,
    line    TEXT    NOT NULL,
    PRIMARY KEY (origin, size, witness)
) STRICT, WITHOUT ROWID;
CREATE TABLE release (
    id              INTEGER PRIMARY KEY,
    uuid            BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    project         TEXT    NOT NULL,
    environment     TEXT    NOT NULL,
    correlation_id  TEXT,
    idempotency_key TEXT,
    body_digest     BLOB    NOT NULL CHECK (length(body_digest) = 32),
    requested_at    INTEGER NOT NULL
) STRICT;
INSERT INTO release VALUES (1, x'01a2180e09ed74aa99c2b2c4450f1d23', 'default', 'staging', NULL, NULL, x'f01ba35b2f20fba7f107ea6325e9a4a45a3221dc28fdbb94623af215c0da55e3', 1795699902957);
CREATE TABLE release_part (
    release INTEGER NOT NULL REFERENCES release (id),
    place   INTEGER NOT NULL CHECK (place > 0),
    attempt INTEGER NOT NULL CHECK (attempt > 0),
    project TEXT    NOT NULL,
    run     INTEGER NOT NULL REFERENCES run (id),
    PRIMARY KEY (release, place, attempt)
) STRICT, WITHOUT ROWID;
INSERT INTO release_part VALUES (1, 1, 1, 'default', 8);
INSERT INTO release_part VALUES (1, 2, 1, 'default', 9);
CREATE TABLE index_part (
    project     TEXT NOT NULL,
    part        BLOB NOT NULL CHECK (length(part) = 32),
    subject     BLOB NOT NULL CHECK (length(subject) = 32),
    environment TEXT NOT NULL,
    PRIMARY KEY (project, part, subject, environment)
) STRICT, WITHOUT ROWID;
CREATE TABLE notice (
    id            INTEGER PRIMARY KEY,
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    webhook       TEXT    NOT NULL,
    project       TEXT    NOT NULL,
    subject       BLOB    NOT NULL CHECK (length(subject) = 32),
    environment   TEXT    NOT NULL,
    decision      BLOB    NOT NULL CHECK (length(decision) = 32),
    verdict       TEXT    NOT NULL CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    body          BLOB    NOT NULL,
    made_at       INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0,
    -- From then on somebody may send it; while somebody does, when that is taken to have failed.
    next_at       INTEGER NOT NULL,
    last_tried_at INTEGER,
    last_error    TEXT,
    state         TEXT    NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'given-up')),
    ended_at      INTEGER,
    CHECK ((state = 'pending') = (ended_at IS NULL))
) STRICT;
INSERT INTO notice VALUES (1, x'01a2180e01df7389a170f508675c0815', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'f0bb7bb67f6b92b4b62da25900551e2d6846a6e2f1997d32dab9cecbb174f5d4', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:40.766Z","id":"sha256:f0bb7bb67f6b92b4b62da25900551e2d6846a6e2f1997d32dab9cecbb174f5d4","run":"01a2180e-012c-76e8-810c-4c6f2f929da9","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-01df-7389-a170-f508675c0815","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:40.774Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699900774, 0, 1795699900774, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (2, x'01a2180e0292761690e0d975a9bae135', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'8d5fb11d1f658a42d610baa3f7037d45c0d21bf4fcfc6233721f3aeba7dbea53', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:41.054Z","id":"sha256:8d5fb11d1f658a42d610baa3f7037d45c0d21bf4fcfc6233721f3aeba7dbea53","run":"01a2180e-0261-72fb-a39b-10b8fb7f5c5f","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0292-7616-90e0-d975a9bae135","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:41.074Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699901074, 0, 1795699901074, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (3, x'01a2180e03a375dcb140823a4da3aa01', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:41.321Z","id":"sha256:7c8c87bab4e8ea015719ff681390f3d2c13538fdc31370efdd10dbce8b029b06","run":"01a2180e-036d-769b-b7e6-99173cbe09e4","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-03a3-75dc-b140-823a4da3aa01","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:41.346Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699901346, 0, 1795699901346, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (4, x'01a2180e043177a9bb68c5b44d6d8a9d', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'515d2ddd4df80cbf8b87aa8e734ef12e26ebed2689aa4b8bd1f4cbcd65d7a6ab', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:41.475Z","id":"sha256:515d2ddd4df80cbf8b87aa8e734ef12e26ebed2689aa4b8bd1f4cbcd65d7a6ab","run":"01a2180e-0401-722a-9272-aadd7cf1ea4f","valid_until":null},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpiJwlxV/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a2180e-0431-77a9-bb68-c5b44d6d8a9d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:41.488Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699901488, 0, 1795699901488, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (5, x'01a2180e068377e69b9161209ebf795f', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'a543519c8e4479bcf25879051ab567b4baf003cc87229cfb0ed4a60996807628', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:42.067Z","id":"sha256:a543519c8e4479bcf25879051ab567b4baf003cc87229cfb0ed4a60996807628","run":"01a2180e-0642-7699-8f84-d7b9af465535","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpiJwlxV/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0683-77e6-9b91-61209ebf795f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:42.082Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699902082, 0, 1795699902082, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (6, x'01a2180e075f71ac964c516186a6a015', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'afb052861b88d337c144ddff8999110b6eeb47a71b0a45187c14e07468d7de14', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:42.3Z","id":"sha256:afb052861b88d337c144ddff8999110b6eeb47a71b0a45187c14e07468d7de14","run":"01a2180e-0751-731b-99df-066ef117a4f4","valid_until":null},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a2180e-075f-71ac-964c-516186a6a015","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:31:42.303Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699902303, 0, 1795699902303, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (7, x'01a2180e082c70e1b5876d888dfb4f97', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'9f5e1eca69bb664cae4cee3d6fffa3f8c5d5ac14388cf736c08883bf1e05c510', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:42.499Z","id":"sha256:9f5e1eca69bb664cae4cee3d6fffa3f8c5d5ac14388cf736c08883bf1e05c510","run":"01a2180e-07f9-7357-a9ad-aa5568001a0c","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpiJwlxV/layout","detail":"expected bytes with digest sha256:8947377986cfa898528fa14c55fbfda27f99642cea20c803693837e8a5215c16, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"unknown"},"datacontenttype":"application/json","id":"01a2180e-082c-70e1-b587-6d888dfb4f97","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:31:42.508Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699902508, 0, 1795699902508, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (8, x'01a2180e0a37731f8d4577ba1b9d2f74', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'5a6207186a1843d1e33c40dbafc98683645c08fe7fa3147ff2c7079f6521bb7d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.001Z","id":"sha256:5a6207186a1843d1e33c40dbafc98683645c08fe7fa3147ff2c7079f6521bb7d","run":"01a2180e-09ed-74aa-99c2-b2c2f2bfa209","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0a37-731f-8d45-77ba1b9d2f74","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:31:43.03Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903030, 0, 1795699903030, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (9, x'01a2180e0a53711a9f2d32ef3241b64b', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'feb4ba9c01af5209ed4cc4c3ecd4c3d0b0a23c2457802e43886fc2df9bb516d8', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.007Z","id":"sha256:feb4ba9c01af5209ed4cc4c3ecd4c3d0b0a23c2457802e43886fc2df9bb516d8","run":"01a2180e-09ed-74aa-99c2-b2c3fe464273","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:aef6dd4c4a43f98c2cb37e8e98721157f68625feb0dea17d628c2369fb4dfd39","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0a53-711a-9f2d-32ef3241b64b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:31:43.058Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903058, 0, 1795699903058, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (10, x'01a2180e0bb5725e9fb1267e882ab4cf', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'31ac1b3ed6adad177b6255176aaf72c4ad20ad5aad19de78ea96617be280724a', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.396Z","id":"sha256:31ac1b3ed6adad177b6255176aaf72c4ad20ad5aad19de78ea96617be280724a","run":"01a2180e-0ba6-75d8-92e0-9b657a5df96b","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0bb5-725e-9fb1-267e882ab4cf","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:31:43.412Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903412, 0, 1795699903412, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (11, x'01a2180e0bc777278c09f9192a484ef3', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'344637d59261ac74de1469394ce088226d92d632f9d8f3bcbc6b6bfe57f8f4a8', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.414Z","id":"sha256:344637d59261ac74de1469394ce088226d92d632f9d8f3bcbc6b6bfe57f8f4a8","run":"01a2180e-0bbf-754d-a5eb-1323c5285eb0","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0bc7-7727-8c09-f9192a484ef3","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:43.43Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903430, 0, 1795699903430, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (12, x'01a2180e0bd070f6aac4c6734fa3118e', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'8ecbf7365e8e69d0c6c34dbec2d29d9afadf32b96624f6bb142185e6177211d8', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.432Z","id":"sha256:8ecbf7365e8e69d0c6c34dbec2d29d9afadf32b96624f6bb142185e6177211d8","run":"01a2180e-0bc9-7551-9d7a-366a549984a1","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0bd0-70f6-aac4-c6734fa3118e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:43.439Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903439, 0, 1795699903439, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (13, x'01a2180e0bd473f582ee641c6d563630', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'8c4a285b35e745121f689f0849abe0c6aa248dc8d90c2055e1883b43dfe00fa8', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.441Z","id":"sha256:8c4a285b35e745121f689f0849abe0c6aa248dc8d90c2055e1883b43dfe00fa8","run":"01a2180e-0bd1-765b-9af1-0f27b96bae71","valid_until":null},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpiJwlxV/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a2180e-0bd4-73f5-82ee-641c6d563630","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:31:43.443Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903443, 0, 1795699903443, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (14, x'01a2180e0bdc713b9c51d266dfdc3810', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'853d57928fe26d48fa8590d0cde7ba27113f544d13e5ea8cd7b97022527b8152', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.444Z","id":"sha256:853d57928fe26d48fa8590d0cde7ba27113f544d13e5ea8cd7b97022527b8152","run":"01a2180e-0bd5-76b5-81b9-202e894d636e","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0bdc-713b-9c51-d266dfdc3810","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:31:43.452Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903452, 0, 1795699903452, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (15, x'01a2180e0be771449e719cbe998b3a0e', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'd016d4766a6988eaa06a76d38bc07070b1149e0972e4f35fb08e03e87f280ba7', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.453Z","id":"sha256:d016d4766a6988eaa06a76d38bc07070b1149e0972e4f35fb08e03e87f280ba7","run":"01a2180e-0bde-7578-8896-ce6f8a46103a","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0be7-7144-9e71-9cbe998b3a0e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:43.462Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903462, 0, 1795699903462, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (16, x'01a2180e0bf4771193e52944157d11c1', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'54d57fec480959eb4ee1febb2fb2b7f04ed5a89b74c976e2d2ddcd720c96a5d4', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.464Z","id":"sha256:54d57fec480959eb4ee1febb2fb2b7f04ed5a89b74c976e2d2ddcd720c96a5d4","run":"01a2180e-0bea-71be-94e6-06317475e4a6","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpiJwlxV/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:0017deceb54792a4df4c2dd06443fde6fcf7fd95552aae4a3efdd30ce401ee98"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0bf4-7711-93e5-2944157d11c1","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:43.475Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903475, 0, 1795699903475, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (17, x'01a2180e0d7171ae90ec8add7cf16ab5', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'f209464d81a6f926824ec6ca7a6e80d225025813d1076ef5fa379db0ce3ade50', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:43.839Z","id":"sha256:f209464d81a6f926824ec6ca7a6e80d225025813d1076ef5fa379db0ce3ade50","run":"01a2180e-0d38-75d1-a385-a62d35fe46dc","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0d71-71ae-90ec-8add7cf16ab5","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:43.856Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699903856, 0, 1795699903856, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (18, x'01a2180e0e34778fb1fa46a965d887a2', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'2fd999152551944d43404363e8cb0069d2eba2eb4881d6be00dc71bfa5f84b11', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:44.027Z","id":"sha256:2fd999152551944d43404363e8cb0069d2eba2eb4881d6be00dc71bfa5f84b11","run":"01a2180e-0ddf-756e-8d3f-3527d5da71fb","valid_until":"2026-11-27T13:31:40.228Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4c00651a6932c9c7bf38fd4bd34dc85ee4454f099b96f2af4ebaaaa20184d899","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpiJwlxV/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-0e34-778f-b1fa-46a965d887a2","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:44.051Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699904051, 0, 1795699904051, NULL, NULL, 'pending', NULL);
CREATE INDEX activation_newest ON activation (project, id);
CREATE UNIQUE INDEX run_idempotency ON run (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX run_newest ON run (project, id);
CREATE INDEX run_subject ON run (project, subject, id);
CREATE INDEX run_unfinished ON run (id) WHERE state IN ('pending', 'initializing', 'running', 'verifying');
CREATE INDEX decision_standing ON decision (project, subject, environment, pack, id, verdict);
CREATE INDEX decision_newest ON decision (project, id);
CREATE INDEX publication_pending ON publication (tries, id) WHERE published_at IS NULL AND publish_to IS NOT NULL;
CREATE INDEX publication_said ON publication (project, subject, environment, id) WHERE publish_to IS NOT NULL;
CREATE INDEX override_scope ON override_request (project, subject, environment, id);
CREATE INDEX override_newest ON override_request (project, id);
CREATE INDEX queue_due ON queue (due_at, run);
CREATE INDEX queue_subject ON queue (project, subject, environment, run);
CREATE INDEX due_at ON due (at);
CREATE INDEX log_entry_other ON log_entry (digest) WHERE decision IS NULL;
CREATE UNIQUE INDEX release_idempotency ON release (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX release_newest ON release (project, id);
CREATE INDEX release_part_run ON release_part (run);
CREATE INDEX notice_due ON notice (next_at, id) WHERE state = 'pending';
CREATE INDEX notice_order ON notice (webhook, project, subject, id) WHERE state = 'pending';
CREATE INDEX notice_newest ON notice (project, id);
CREATE INDEX notice_ended ON notice (ended_at) WHERE state <> 'pending';
CREATE INDEX notice_given_up ON notice (id) WHERE state = 'given-up';
