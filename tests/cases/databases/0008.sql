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
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 13:32:05', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1236060);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 13:32:05', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1050133);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-26 13:32:05', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 637943);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-26 13:32:05', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 818407);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-26 13:32:05', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 1898586);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-26 13:32:05', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 5421807);
INSERT INTO _sqlx_migrations VALUES (7, 'revocations', '2026-11-26 13:32:05', 1, x'82ee85bd70f0a2ce63925b3d067e347b99800a2c0803441097e5c4c3a2566c230ca9498f33c324f4b02ad2464e00f998', 632532);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-26 13:32:05', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 679777);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Fm7J/BOjVniQLcapVSPTT7ZvRLOnxgI6sBQesywNoYA="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"j03MtcqDjNhPij/WG4xH6tecUKEwU2/QEEz7ODLiLn9wUIMTvKk0H4vCdUjaNn/nRNOVJa6Rk741muOkM+k5AA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCDBZPntZib0eeXOC59Vf4EpRGURrej9/PWxBJu8ta3TgIgBSvGgJ2xhEDny3HdubzmpUtnb13zSVj1N4QQXfOD6ZU="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIEbN0MDcJL04P2Jxnr731vFzWAONhxqwP8R9sVAeSrfFAiAYypWJKXW2SFhMCRlXnVl96EHXUp2pOcr1K2F19zXJDA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMjowNC45MTJaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIBqhQSGnetwgtI1LLQqL7dMvjQRyeIvSGCGG+eyBdy5RAiAh3JQkLFW+pVgUSrbT6p7p2yQHw8tRwQE4/O6uU1Lmxg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDH2egPYoaoYaFAwFSVyazaMSbTXtRsi3nLCsdU4HQeNAIhAPk4OOrs8xsL54BK2tkt2XM9VBDK3t/KD6F6bTbpOt+o"}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCSvbR1OhhoPAqzTm9zCm8ZnAZPINXTwEwlcluSZ5PZLAIge8ZRm53QGz7t7Er4iqV7T/tnrqLR5sQym/OTS97cHI0="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMjowNC45MTJaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIAata5Ejj85IgcDqbJbGVpKS1TbxL78CjutSXlNaSEOSAiEAhutElqTsNSDo2cXRXjM7mh3zLmWF4VfppsujbroG47g="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'470f150ff9627dede63b245ce2c835b586e7ce295e5b680f4436c1fd1e1dd37c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"sfmajElA/o6zm3R/T7DxJ0aSrDQMWxyzHyBOmYAic18="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MzI6MDYuODAzWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxODBlLTY3MTMtNzRhZi05MjE5LWMzMTk3NmYwM2Q5NyIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQUpJNVdWK0I1YkFLV2tobTJOS2tDdFJmdjk2SmNQYVp0UVBaYWFnd1V6MzA9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"vaonlNwC/ZkKPDKptqmqiwipBABYvHARu2dhHXRdoOa2e/IsoAbgeSVmO6fiGHkZgOSXvm0zOUy0WKdCXh9jDQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'93d4ea051e8bb377758b4dc8979b9a3fa59144053448f6ec55965ed621dcfca9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"aGQIceOHi3CzhA1sALZN7h33A8CxaUc3m1CBslpHZ9g="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNGJhOWNmNTU3NTAwYTU2OGY0NjJjMjI5YjA3NjQzZDhjNjk2NGM5NWY5MGFmZThlMDUzNjJmYzMxMWE1ODFlMCJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"vLYPKbsLFT1X/HfMiZ3hrtP29jyra9adgQBmhD/oLSxcd8367eUzgobUyTU0dY83a1SEyQQwzN83NnIe0EDPBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'0a1be47e32aeae2037d47dc3bbee338d1d997b4b8f4150b0b6da3465cc68edb8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"zDt897FDPEvrmYdVzjfk4uBot8aecIEld40gIx3Wda4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNGJhOWNmNTU3NTAwYTU2OGY0NjJjMjI5YjA3NjQzZDhjNjk2NGM5NWY5MGFmZThlMDUzNjJmYzMxMWE1ODFlMCJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCID3rlL2a/MTf0mpf8AYyDHafUtOTnhtnLaf6V3bjc5hIAiBUmilE7ITp2apr0V92KXcIraAhthaIWhkllrot9vbTGQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'abf607832176abb110ece42a72afdb108452d9cdc03ee8436fb38e07c7e8e2bd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"sfmajElA/o6zm3R/T7DxJ0aSrDQMWxyzHyBOmYAic18="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MzI6MDcuNzg3WiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxODBlLTZhZWItNzBmYi1iZjUwLTU5MjgyMWJjZWM5NCIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZmFsbHMgYWdhaW4iLCJyZXF1ZXN0ZXJfa2V5IjoiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Db3dCUVlESzJWd0F5RUFKSTVXVitCNWJBS1draG0yTktrQ3RSZnY5NkpjUGFadFFQWmFhZ3dVejMwPVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIiwidGlja2V0IjpudWxsfSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJzdWJqZWN0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"5JkI2XN2q8FWrLcB5bdwj+hUeYZQzmJ0lQWFEhLZ25J/36VS1vEKJnxKXRWRc9ceKec3RcImZW/gYJiOqr0YCw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'bb09a46d41c6814ee97b964dc47942d02677548ed12baf03128d5047ff86445c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"aGQIceOHi3CzhA1sALZN7h33A8CxaUc3m1CBslpHZ9g="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImM2YzY2ZjU0MWRlODk3NTUzMjJiNWFmOGFlZDE3NzEwODNmMTEyYmE5MzQ0ZjMzYzU5NDM2ZmRhNTU4YTg3Y2EifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MC8B4qjcl486e3wcgsBhenH7AloIaed/EHWB58GmnHMUKF4Rhgn137T1tSbjL+iCiCWgu9PLgvU/0lYOvzYgCw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGP0duGdYSs9nC1Q/l+NVXPNFyjUVvNhMp/SFJPXUcjoAiBBX7XUuhL6uwZGOCOKTDXESaAinW0s3a0YwNneSFpCXQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMjowNC45MTJaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCICw/k4phvJGwylkDz3yeAkRe+eE0/jwqDGNdiUMHR3/GAiBZ1YYrgAEWS4fQ8TeiOru1kVxjkZODlR9j0OKo1buT7g=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'd66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIA15diTiMm23dfnpslWlskv8qF6yhw8jVnNink4lJGUwAiBMH4z12MSBhzonMHfOOogzlH34PsVaTcvCWEcTWGDVaQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMjowNC45MTJaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC4W7bWtA01ofj2RuS0E7lVL5gIpiWLC5EcKiRpzNCh5wIhALuS0QnLH3UaRxlnwTSO+8tGnpwU/7fqCRjgEJMBqAnf"}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDCl2xd0nOzQ8YtRII6FBNQXRXd58hWuIGx+EVa7oPWUAIgRh34ILpswoPN+JACxjnehyn6WRNDdDCv3Z4DdaKFKMM="}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'd4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCR5hF7symGtKlD3YoGOkQ3WFGiiMrkT3OO3SVuUFkinQIgfXS2+++vpUaFZ0R+p+FynasG7LpgpRbk7Ycq+8I8Na4="}]}}' AS BLOB));
INSERT INTO bundle VALUES (19, x'0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCiCK8GOfAUN2kuif76d98m5MLI87GSdGelpjP127SGCwIgEqRF2hBkc0TpPBhO1HFR25RGdNqcvFi0JcIpdO1BMeg="}]}}' AS BLOB));
INSERT INTO bundle VALUES (20, x'493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMjowNC45MTJaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDKTmR2pdIEGDrm3jW72yYWq/+7E7bsROFJXhV98xJgYwIhAPz2g3vLBYPVn5JoJ02ELd9ZcJulsZGJeyPri763qpCn"}]}}' AS BLOB));
INSERT INTO bundle VALUES (21, x'a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"UgMbF1piaaImC3CRSqFHD37m+zFgENMeOp9obNnxsuk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzI6MDQuOTEyWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDphQOqjjeLaK8DgZbTPaPiMRoDZqOOallEGcfQjmwpBAIgFchhrH8sDh3vV0FjGLnRrCG1roGevcwrmppvUepmykY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (22, x'685626ac49955f844fd8d9993db662bf2c91290e6407e18ac4b4633e267d5fb4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"aGQIceOHi3CzhA1sALZN7h33A8CxaUc3m1CBslpHZ9g="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjE4MGUtNmVlNS03NGMxLWFkOWMtZjMzNDgzZDY4NTU4IiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBsZWFrZWQiLCJyZXZva2VzIjp7ImRpZ2VzdCI6InNoYTI1NjpiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn19LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOnJldm9jYXRpb24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoicmV2b2tlZCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"uGu+kkxIUAU92q57YvwPQu6v1rhpqU+/E6ovYc/moCP1s/ez0wX3q1zNlqPtx1JCVkkLGVzjHz8idT/8cWREDg=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'standard', 1);
INSERT INTO pack VALUES (2, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'standard', 1000);
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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-68640871.pub', x'40acfad32dbff057b3679bcae707f25963016de6240c5aaf757d7ee803783937', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAbSOVrtJz8Dakg9cODzdTc9Xzs379tLPOI2WPK5tYcoQ=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-cc3b7cf7.pub', x'e5a70ce95502786bf5d7675866e3aa6105cbc87813424a2679adf23460d5bf6e', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEO2sDirwckqkbg4hmHtwSCH3xyLAr
WU4dDTEmEwfl+rkQlEj2BMhTWAkYWbC2uh2dvsoss/+snrNRo0epM2/VMw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-52031b17.pub', x'917a7b1bd126f2c5feec46407a9956f3fccb32e213a200aa526fb8af5c202c8b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOOuEUhAhVkRv/FK76jKRRr+nvfkv
QDaY3sDjauRP3loWOyWHUMt5O4IMjClEE9Ni6v4v91pgfOdRtn9IK2qK4g==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-b1f99a8c.pub', x'08bba8eaa411a55ceaa816f5db9f431f60d5dba304a1f09a4c3edbf74dd238c8', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJI5WV+B5bAKWkhm2NKkCtRfv96JcPaZtQPZaagwUz30=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-166ec9fc.pub', x'2c45c1a43c8557cfccfbf3e3dbc65bc880e272fcad20ec98caa0a6bccab4dd4e', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAWJ7xfMbEkmM0C9f17Z2NxBdjKwrpyIkmuQXTcmnohQk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-52031b17.pub', x'917a7b1bd126f2c5feec46407a9956f3fccb32e213a200aa526fb8af5c202c8b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOOuEUhAhVkRv/FK76jKRRr+nvfkv
QDaY3sDjauRP3loWOyWHUMt5O4IMjClEE9Ni6v4v91pgfOdRtn9IK2qK4g==
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'e8e701576dc79ebb6639bf495db9a93d396e4ff828da47809bb7c7789d4987b5', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-52031b17.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-52031b17.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-166ec9fc.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-68640871.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-cc3b7cf7.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-b1f99a8c.pub"]

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
fix = "build it on a builder of data.pack.builders, and there: countersign provenance {subject} --key KEY; or add the builder to the pack"

[rules."provenance.source"]
title = "Built from a source we expect"
owner = "platform-security"
severity = "required"
fix = "build it from a repository of data.pack.sources, and there: countersign provenance {subject} --key KEY; or add the repository to the pack"

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
fix = "countersign smoke {subject} --name NAME --key KEY -- CMD"

[rules."smoke.fresh"]
title = "The smoke test is recent"
owner = "release-engineering"
severity = "required"
loosenable = true                 # a pack that extends this one may ask less of it
fix = "countersign smoke {subject} --name NAME --key KEY -- CMD"
overridable-by = "security"

[rules."review.approved"]
title = "Reviewed by a second person"
owner = "platform-security"
severity = "required"
environments = ["production"]
overridable-by = "security"
loosenable = true                 # a pack that extends this one may ask less of it
fix = ''whoever reviewed it states "result": "APPROVED" in review.json: countersign attest {subject} --type urn:countersign:review/v1 --predicate review.json --key KEY''

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
INSERT INTO pack_file VALUES (28, 1, 'rules/smoke/fresh.rego', x'4517e6dd7188e3d697006c5792aba2b4e95fa840d841e47c4ed828644d7e843d', CAST('# The latest result of every smoke test is recent enough.
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
	names := concat(", ", {sprintf("`%v`", [evidence.check_of(e)]) | some e in latest; evidence.ns_of(e) == oldest})
	text := sprintf("smoke test %v of %v, %v h ago", [names, time.format(oldest), age])
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (29, 1, 'rules/smoke/fresh_test.rego', x'2243d754fa7621d2a0424e13c16f423c6d712bf9083bbeb58d74ecfa4d380da5', CAST('package countersign.rules.smoke.fresh_test

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
	fresh.found == "smoke test `smoke` of 2026-01-01T05:00:00Z, 31 h ago" with input as asked([run("smoke", "2026-01-01T05:00:00Z")])
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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-68640871.pub', x'40acfad32dbff057b3679bcae707f25963016de6240c5aaf757d7ee803783937', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAbSOVrtJz8Dakg9cODzdTc9Xzs379tLPOI2WPK5tYcoQ=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-cc3b7cf7.pub', x'e5a70ce95502786bf5d7675866e3aa6105cbc87813424a2679adf23460d5bf6e', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEO2sDirwckqkbg4hmHtwSCH3xyLAr
WU4dDTEmEwfl+rkQlEj2BMhTWAkYWbC2uh2dvsoss/+snrNRo0epM2/VMw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-52031b17.pub', x'917a7b1bd126f2c5feec46407a9956f3fccb32e213a200aa526fb8af5c202c8b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOOuEUhAhVkRv/FK76jKRRr+nvfkv
QDaY3sDjauRP3loWOyWHUMt5O4IMjClEE9Ni6v4v91pgfOdRtn9IK2qK4g==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-b1f99a8c.pub', x'08bba8eaa411a55ceaa816f5db9f431f60d5dba304a1f09a4c3edbf74dd238c8', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJI5WV+B5bAKWkhm2NKkCtRfv96JcPaZtQPZaagwUz30=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-166ec9fc.pub', x'2c45c1a43c8557cfccfbf3e3dbc65bc880e272fcad20ec98caa0a6bccab4dd4e', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAWJ7xfMbEkmM0C9f17Z2NxBdjKwrpyIkmuQXTcmnohQk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-52031b17.pub', x'917a7b1bd126f2c5feec46407a9956f3fccb32e213a200aa526fb8af5c202c8b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOOuEUhAhVkRv/FK76jKRRr+nvfkv
QDaY3sDjauRP3loWOyWHUMt5O4IMjClEE9Ni6v4v91pgfOdRtn9IK2qK4g==
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'531e98161969d155c42591ede3c95d28e3d82fb209ff48292145119a8e9743a8', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-52031b17.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-52031b17.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-166ec9fc.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-68640871.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-cc3b7cf7.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-b1f99a8c.pub"]

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
fix = "build it on a builder of data.pack.builders, and there: countersign provenance {subject} --key KEY; or add the builder to the pack"

[rules."provenance.source"]
title = "Built from a source we expect"
owner = "platform-security"
severity = "required"
fix = "build it from a repository of data.pack.sources, and there: countersign provenance {subject} --key KEY; or add the repository to the pack"

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
fix = "countersign smoke {subject} --name NAME --key KEY -- CMD"

[rules."smoke.fresh"]
title = "The smoke test is recent"
owner = "release-engineering"
severity = "required"
loosenable = true                 # a pack that extends this one may ask less of it
fix = "countersign smoke {subject} --name NAME --key KEY -- CMD"
overridable-by = "security"

[rules."review.approved"]
title = "Reviewed by a second person"
owner = "platform-security"
severity = "required"
environments = ["production"]
overridable-by = "security"
loosenable = true                 # a pack that extends this one may ask less of it
fix = ''whoever reviewed it states "result": "APPROVED" in review.json: countersign attest {subject} --type urn:countersign:review/v1 --predicate review.json --key KEY''

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
INSERT INTO pack_file VALUES (59, 2, 'rules/smoke/fresh.rego', x'4517e6dd7188e3d697006c5792aba2b4e95fa840d841e47c4ed828644d7e843d', CAST('# The latest result of every smoke test is recent enough.
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
	names := concat(", ", {sprintf("`%v`", [evidence.check_of(e)]) | some e in latest; evidence.ns_of(e) == oldest})
	text := sprintf("smoke test %v of %v, %v h ago", [names, time.format(oldest), age])
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (60, 2, 'rules/smoke/fresh_test.rego', x'2243d754fa7621d2a0424e13c16f423c6d712bf9083bbeb58d74ecfa4d380da5', CAST('package countersign.rules.smoke.fresh_test

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
	fresh.found == "smoke test `smoke` of 2026-01-01T05:00:00Z, 31 h ago" with input as asked([run("smoke", "2026-01-01T05:00:00Z")])
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
INSERT INTO activation VALUES (1, 'default', 1, 1795699925621, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795699929558, NULL, NULL, NULL, NULL);
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
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 1795699925830);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 1795699925830);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 1795699925830);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 1795699925830);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'ca9971364b347c805673a6c327e7e35459944b502099ba05e3090b6a0024290a', 1795699926104);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 1795699926349);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 1795699926349);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 1795699926349);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'112dde6098b3a102f58f99afdd260c18d037d9b11d3d034792aba3ba94e6beaa', 1795699926594);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'70681f3a4bd28ff7f720d1cc513752c6e9f8d3358d4e5d50b228716bc0477a79', 1795699927274);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'669c4a50823d919dba17614073068f040e8ea899f905e78095093d947b25987b', 1795699927639);
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9', 1795699928229);
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04', 1795699928229);
INSERT INTO sighting VALUES (14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'd66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6', 1795699928229);
INSERT INTO sighting VALUES (15, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977', 1795699928242);
INSERT INTO sighting VALUES (16, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab', 1795699928242);
INSERT INTO sighting VALUES (17, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'd4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8', 1795699928242);
INSERT INTO sighting VALUES (18, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753', 1795699928589);
INSERT INTO sighting VALUES (19, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb', 1795699928589);
INSERT INTO sighting VALUES (20, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa', 1795699928589);
INSERT INTO sighting VALUES (21, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'37d9ecdfc3db636c3a5b806cf67073322fca52046db223af4d4e4d179f6eae52', 1795699928837);
INSERT INTO sighting VALUES (22, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'8c77124d95e5dcc2305ce12c4c9044af40dee27941d45cc5e25402727a7ab9cd', 1795699928909);
INSERT INTO sighting VALUES (23, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'17f2a3fd89b6d9c7ce910da6b414f6a0b9bb7768d89f8e93625d9536820bc6bf', 1795699929956);
INSERT INTO sighting VALUES (24, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'88e4c4ceadd3a968f9883f04e4b326f100846dc608c22981ddadda7b61e118df', 1795699929956);
INSERT INTO sighting VALUES (25, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'fa1f040790710e42fb047f7caa6715a45ce252807c190ce083deb90a4fb7dd3b', 1795699929956);
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
INSERT INTO run VALUES (1, x'01a2180e632f748c8c8d43b83990cd60', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'0f197298ed8fb8331b90690d7c44b4fb3bbc39357a45201bba53277d1975d02f', 1795699925807, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (2, x'01a2180e6440765e8464ce798a6df9aa', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'ffd32fe019de3dbe524a7b57de3c4e2ff5a43373cb8d2191ec815b4a924097a6', 1795699926080, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (3, x'01a2180e653277efb2cc00d13be9c5fb', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'eef1a4d8b9d93cf80e4b7309b7776647a8583f36f90667b887883bd569534dda', 1795699926322, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (4, x'01a2180e661072f6b9e3608f39f9c9f5', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'646ff646189a640ff27347cbe9f5fb7533e094484f49efce9e589a9d40cfe193', 1795699926544, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (5, x'01a2180e68d47412b8b91300440e1dd8', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'646ff646189a640ff27347cbe9f5fb7533e094484f49efce9e589a9d40cfe193', 1795699927252, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (6, x'01a2180e698f768fb264723d1741a0e2', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'2148fd3b141b10d1df82ded38849a9f7032e9d6895ed4cb554c4dd9f853bd7f2', 1795699927439, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (7, x'01a2180e6a3f73f596e41b78579b7ef9', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'2148fd3b141b10d1df82ded38849a9f7032e9d6895ed4cb554c4dd9f853bd7f2', 1795699927615, 7, 'failed', 1, NULL);
INSERT INTO run VALUES (8, x'01a2180e6c877032a3b2c5714417b412', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'70d4c7fa1fd064dd1adef737cbf5797c0fcbbaa5b8f86325245f3aec71329306', 1795699928199, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (9, x'01a2180e6c877032a3b2c57282e57727', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'ecc518c472f7a5ce0ea5a0bfd82422c30c94946553a463518ad0e09c7a7831e6', 1795699928199, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (10, x'01a2180e6dd27381bcc9569ba3c07665', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'26cc98c13c88fd9065169362cd5943004f590176f7b4f5154512d6e958e638c6', 1795699928530, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (11, x'01a2180e6ef272a3851ddbcc5f41e159', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'646ff646189a640ff27347cbe9f5fb7533e094484f49efce9e589a9d40cfe193', 1795699928818, 7, 'ready', 1, '["changed",0]');
INSERT INTO run VALUES (12, x'01a2180e6ef375c59293a18fb2f38301', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'26cc98c13c88fd9065169362cd5943004f590176f7b4f5154512d6e958e638c6', 1795699928818, 7, 'not-ready', 1, '["changed",0]');
INSERT INTO run VALUES (13, x'01a2180e711876268971161300f0009c', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929361, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (14, x'01a2180e7137747a9630ec4b8d2e8c44', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929396, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (15, x'01a2180e7157726d975950017d27e5ca', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929424, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (16, x'01a2180e7169756ebe08e11803d9c427', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929448, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (17, x'01a2180e717e72c89f8bbb9329f5a0e1', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929466, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (18, x'01a2180e7187711f9c2358cbb1c17aa0', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929473, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (19, x'01a2180e719b75e3a3c0881c5fe1a614', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929492, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (20, x'01a2180e71b570cd9c79b6765e8aff6d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 1795699929518, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (21, x'01a2180e733370369c6e958018765bde', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGa4NSA/layout', 'staging', NULL, NULL, x'0f197298ed8fb8331b90690d7c44b4fb3bbc39357a45201bba53277d1975d02f', 1795699929907, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (22, x'01a2180e741373fc9f9602428f777bef', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGa4NSA/layout', 'production', NULL, NULL, x'ffd32fe019de3dbe524a7b57de3c4e2ff5a43373cb8d2191ec815b4a924097a6', 1795699930131, 7, 'ready', 1, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795699925807, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795699925817, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795699925822, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795699925828, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795699925828, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795699925840, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795699925854, '{"kind":"decided","decision":"sha256:b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795699926080, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795699926090, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795699926096, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795699926104, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795699926104, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795699926107, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795699926117, '{"kind":"decided","decision":"sha256:64fd03fb7cfdbc04a9aed5ee35a7c2b1b53a17c8609d6ae7cfa86d01ac046fac","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795699926322, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795699926344, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795699926345, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795699926349, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795699926349, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795699926355, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795699926383, '{"kind":"decided","decision":"sha256:7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795699926544, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795699926571, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795699926579, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795699926591, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795699926591, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795699926604, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795699926625, '{"kind":"decided","decision":"sha256:6438fba7f81233a45e1b5266ab63682afa9cdc7fb3976d1ea205c18d596b5e02","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795699927252, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795699927267, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795699927269, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795699927274, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795699927274, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795699927280, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795699927298, '{"kind":"decided","decision":"sha256:8083e502f3b4acb4f5584dc4e516347f612932122d66cebf55cc435fc1f458eb","verdict":"ready","flipped_from":"not-ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795699927439, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795699927451, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795699927458, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795699927461, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795699927461, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795699927462, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795699927466, '{"kind":"decided","decision":"sha256:de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795699927615, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795699927631, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795699927634, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795699927639, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795699927639, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795699927643, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795699927649, '{"kind":"failed","decision":"sha256:f3427de516f5c9546bdd465350fd17d3903ebc8a54e034a6a598cb2d2d269f53","what":"layout /tmp/.tmpGa4NSA/layout: expected bytes with digest sha256:cbe3500d4edbf1d5b537718f93b699f28ee67f977b61010b408ce0404f10ad67, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpGa4NSA/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:cbe3500d4edbf1d5b537718f93b699f28ee67f977b61010b408ce0404f10ad67, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795699928199, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795699928214, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795699928216, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795699928228, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795699928228, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795699928242, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795699928272, '{"kind":"decided","decision":"sha256:ceb697579dc7f587bb0f89e42134c006a34082bda7a884bd65b6a5b0415dd5ee","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795699928199, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795699928215, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795699928222, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795699928241, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795699928241, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795699928247, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795699928278, '{"kind":"decided","decision":"sha256:67b75b952afd44154221d1189f445c0ac69ebc95357f24a8dc69e7c774f69159","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795699928530, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795699928578, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795699928582, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795699928589, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795699928589, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (10, 6, 'default', 1795699928596, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (10, 7, 'default', 1795699928622, '{"kind":"decided","decision":"sha256:bbe64edfe56239eb789dd3ff1f1c3650265eaf1d7b0e82bd6e00aa967ace0603","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795699928818, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795699928897, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795699928899, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795699928908, '{"kind":"running","found":6,"fetched":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795699928908, '{"kind":"verifying","done":0,"total":6}');
INSERT INTO run_event VALUES (11, 6, 'default', 1795699928912, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 7, 'default', 1795699928921, '{"kind":"decided","decision":"sha256:280dac16809096fdf56e6b74dc2c4a32f5f651550e9f42b1249f379f9f96caa1","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795699928818, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795699928826, '{"kind":"initializing","what":"policy standard version 1 (sha256:29c9f663ad96)"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795699928830, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795699928837, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795699928837, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (12, 6, 'default', 1795699928852, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (12, 7, 'default', 1795699928864, '{"kind":"decided","decision":"sha256:312b10e53134a95e3f5eddb0ad44ae7366d535f8005e7b07a679691e02334ccb","verdict":"not-ready","flipped_from":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795699929361, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795699929389, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795699929389, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795699929389, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795699929389, '{"kind":"decided","decision":"sha256:be7bfd03827244a29b2b8434c1974057f036bec246ca2bcf4e1c627a8f02e202","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795699929396, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795699929422, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795699929422, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795699929422, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795699929422, '{"kind":"decided","decision":"sha256:09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795699929424, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795699929446, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795699929446, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795699929446, '{"kind":"verifying","done":7,"total":7}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795699929446, '{"kind":"decided","decision":"sha256:c1f1a255dacdc7f10c91f0ed25cd9dcef88887a318a8454fe6d1158a2bdf168a","verdict":"not-ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795699929448, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795699929464, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795699929464, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795699929464, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795699929464, '{"kind":"decided","decision":"sha256:ea6b140289feb97264cb6510aed19721a9494ff0184dcedca847cf1f762df8c7","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795699929466, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795699929472, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795699929472, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795699929472, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795699929472, '{"kind":"decided","decision":"sha256:eb5f9fce6471944620811dce1d5ac74ec66edf8576b715a85de09ea23a07e9bd","verdict":"not-ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795699929473, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795699929490, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795699929490, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795699929490, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795699929490, '{"kind":"decided","decision":"sha256:6ec2d2c09b5220a4a584b113ef0199d8fcf6e58f404debcf6c15795155d464d9","verdict":"ready"}');
INSERT INTO run_event VALUES (19, 1, 'default', 1795699929492, '{"kind":"requested"}');
INSERT INTO run_event VALUES (19, 2, 'default', 1795699929512, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (19, 3, 'default', 1795699929512, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (19, 4, 'default', 1795699929512, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (19, 5, 'default', 1795699929512, '{"kind":"decided","decision":"sha256:9c9328085b58e6c27f437b8851e4d7e220c3d22cab747d2c07b019935bb37692","verdict":"ready"}');
INSERT INTO run_event VALUES (20, 1, 'default', 1795699929518, '{"kind":"requested"}');
INSERT INTO run_event VALUES (20, 2, 'default', 1795699929542, '{"kind":"initializing","what":"pack sha256:e8de27fdccb8"}');
INSERT INTO run_event VALUES (20, 3, 'default', 1795699929542, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (20, 4, 'default', 1795699929542, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (20, 5, 'default', 1795699929542, '{"kind":"decided","decision":"sha256:4804308a9ae9e0d10be0388d77b062d3842a2172698abd261be88ffca59a8839","verdict":"ready"}');
INSERT INTO run_event VALUES (21, 1, 'default', 1795699929907, '{"kind":"requested"}');
INSERT INTO run_event VALUES (21, 2, 'default', 1795699929923, '{"kind":"initializing","what":"policy standard version 1000 (sha256:e8de27fdccb8)"}');
INSERT INTO run_event VALUES (21, 3, 'default', 1795699929926, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (21, 4, 'default', 1795699929956, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (21, 5, 'default', 1795699929956, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (21, 6, 'default', 1795699929971, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (21, 7, 'default', 1795699929987, '{"kind":"decided","decision":"sha256:beb2a7f8059d0e9eb153a0308cdef3014d349e70aeab612cda59b304d62cd86b","verdict":"ready"}');
INSERT INTO run_event VALUES (22, 1, 'default', 1795699930131, '{"kind":"requested"}');
INSERT INTO run_event VALUES (22, 2, 'default', 1795699930153, '{"kind":"initializing","what":"policy standard version 1000 (sha256:e8de27fdccb8)"}');
INSERT INTO run_event VALUES (22, 3, 'default', 1795699930159, '{"kind":"collecting","from":"oci:/tmp/.tmpGa4NSA/layout"}');
INSERT INTO run_event VALUES (22, 4, 'default', 1795699930171, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (22, 5, 'default', 1795699930171, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (22, 6, 'default', 1795699930173, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (22, 7, 'default', 1795699930185, '{"kind":"decided","decision":"sha256:74ef8a911969f16d88da786942e3ad4b36bb0ea619b8db4687d39e10b2a95df8","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699925840, 1, '{"deciding":87,"fetching":6,"pinning":5,"queued":10,"verifying":12}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:166ec9fc13a35678902dc6a95523d34fb66f44b3a7c6023ab0141eb32c0da180"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:32:05.84Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:7a2641955e45035413878093e29d386f44140fdb2fd42d3598661257c0e8fa18","source":"layout"},{"digest":"sha256:91f65a1e52a2ce6c34889d4773bdcbf5eb3d9f2e7727545515db96c1c5d204c7","source":"layout"},{"digest":"sha256:cebe0d6db40f61797ddb0ed0e985b7db030b59eb498cc37aa7db176245a0ca6d","source":"layout"},{"digest":"sha256:f218211787028a2af3931960da90430b54823cd86e95cefff7cb0c105fe66473","source":"layout"}],"rejected":[],"run":"01a2180e-632f-748c-8c8d-43b83990cd60","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'64fd03fb7cfdbc04a9aed5ee35a7c2b1b53a17c8609d6ae7cfa86d01ac046fac', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699926107, 2, '{"deciding":12,"fetching":8,"pinning":6,"queued":10,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:166ec9fc13a35678902dc6a95523d34fb66f44b3a7c6023ab0141eb32c0da180"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:32:06.107Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:32:05.84Z","decision":"sha256:b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0fdbb9ebab37b285a2d156861b639f68bd155dafa41f1b307d7899812863a25c","source":"layout"},{"digest":"sha256:7a2641955e45035413878093e29d386f44140fdb2fd42d3598661257c0e8fa18","source":"layout"},{"digest":"sha256:91f65a1e52a2ce6c34889d4773bdcbf5eb3d9f2e7727545515db96c1c5d204c7","source":"layout"},{"digest":"sha256:cebe0d6db40f61797ddb0ed0e985b7db030b59eb498cc37aa7db176245a0ca6d","source":"layout"},{"digest":"sha256:f218211787028a2af3931960da90430b54823cd86e95cefff7cb0c105fe66473","source":"layout"}],"rejected":[],"run":"01a2180e-6440-765e-8464-ce798a6df9aa","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:05.84Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699926355, 3, '{"deciding":29,"fetching":4,"pinning":1,"queued":22,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:32:06.355Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:71d8e7e79ba74b2e88ae11e2b9cbaaf96e074e8b2423db20201fa608ec0d303d","source":"layout"},{"digest":"sha256:c611f39dbba8abbf25b533d2a1261d425f0fadc1d510b2905a9fe8f3c803f1ac","source":"layout"},{"digest":"sha256:ca6d39098171119922931f803730685e88c61845a21a0fe8e7ae9c312d997d5b","source":"layout"}],"rejected":[],"run":"01a2180e-6532-77ef-b2cc-00d13be9c5fb","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'6438fba7f81233a45e1b5266ab63682afa9cdc7fb3976d1ea205c18d596b5e02', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'not-ready', 1795699926604, 4, '{"deciding":26,"fetching":12,"pinning":8,"queued":27,"verifying":13}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:32:06.604Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:32:06.355Z","decision":"sha256:7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:71d8e7e79ba74b2e88ae11e2b9cbaaf96e074e8b2423db20201fa608ec0d303d","source":"layout"},{"digest":"sha256:c611f39dbba8abbf25b533d2a1261d425f0fadc1d510b2905a9fe8f3c803f1ac","source":"layout"},{"digest":"sha256:ca6d39098171119922931f803730685e88c61845a21a0fe8e7ae9c312d997d5b","source":"layout"},{"digest":"sha256:e378445352859a06c2795d82b38b86464339384aca186cd3440336732b10db42","source":"layout"}],"rejected":[],"run":"01a2180e-6610-72f6-b9e3-608f39f9c9f5","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:06.355Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'8083e502f3b4acb4f5584dc4e516347f612932122d66cebf55cc435fc1f458eb', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699927280, 5, '{"deciding":20,"fetching":5,"pinning":2,"queued":15,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:32:07.28Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:cc3b7cf7b1433c4beb998755ce37e4e2e068b7c69e708125778d20231dd675ae"}],"filed_at":"2026-11-26T13:32:06.804Z","id":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0","permits":{"environment":"production","expires":"2026-12-03T13:32:06.803Z","gate":"https://gate.example.com","nonce":"01a2180e-6713-74af-9219-c31976f03d97","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJI5WV+B5bAKWkhm2NKkCtRfv96JcPaZtQPZaagwUz30=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1f99a8c4940fe8eb39b747f4fb0f1274692ac340c5b1cb31f204e998022735f"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:32:06.355Z","decision":"sha256:7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:66274b204867e60a9014aafafdbccb28954a5f3127aa825011502d5ac27d9ede","source":"layout"},{"digest":"sha256:71d8e7e79ba74b2e88ae11e2b9cbaaf96e074e8b2423db20201fa608ec0d303d","source":"layout"},{"digest":"sha256:c611f39dbba8abbf25b533d2a1261d425f0fadc1d510b2905a9fe8f3c803f1ac","source":"layout"},{"digest":"sha256:ca6d39098171119922931f803730685e88c61845a21a0fe8e7ae9c312d997d5b","source":"layout"},{"digest":"sha256:e378445352859a06c2795d82b38b86464339384aca186cd3440336732b10db42","source":"layout"}],"rejected":[],"run":"01a2180e-68d4-7412-b8b9-1300440e1dd8","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:06.355Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'not-ready', 1795699927462, 6, '{"deciding":6,"fetching":3,"pinning":7,"queued":12,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:32:07.462Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a2180e-698f-768f-b264-723d1741a0e2","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'f3427de516f5c9546bdd465350fd17d3903ebc8a54e034a6a598cb2d2d269f53', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'unknown', 1795699927643, 7, '{"deciding":7,"fetching":5,"pinning":3,"queued":16,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpGa4NSA/layout","detail":"expected bytes with digest sha256:cbe3500d4edbf1d5b537718f93b699f28ee67f977b61010b408ce0404f10ad67, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T13:32:07.643Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:c861695cc43d215f75770caba112dc6dca4fcadcf906182048ad520dacc87976","source":"layout"},{"digest":"sha256:fb0bbd4f10956d65d5a1716237821bfbeb93881cf38bde54df0ed0426383feac","source":"layout"}],"rejected":[],"run":"01a2180e-6a3f-73f5-96e4-1b78579b7ef9","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'ceb697579dc7f587bb0f89e42134c006a34082bda7a884bd65b6a5b0415dd5ee', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699928242, 8, '{"deciding":31,"fetching":12,"pinning":2,"queued":15,"verifying":14}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.229Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.229Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:d66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.229Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:32:08.242Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:1920399bd850eca59a45ef24119ca0c9099518e6ca73742b5d0957fcea36cf62","source":"layout"},{"digest":"sha256:1ca8e75466183f6408c02989cd8c781eecfb572e250f9b83fda9ceeb44514cb2","source":"layout"},{"digest":"sha256:d0be8246aaa39ae80002baa358b9d217fbeef8fc1198cf2c1b53be88e3f2368a","source":"layout"}],"rejected":[],"run":"01a2180e-6c87-7032-a3b2-c5714417b412","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'67b75b952afd44154221d1189f445c0ac69ebc95357f24a8dc69e7c774f69159', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699928247, 9, '{"deciding":32,"fetching":19,"pinning":7,"queued":16,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.242Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.242Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:d4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.242Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:32:08.247Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:46c3d4d4bed44613e08fbd083f8bf88ab2b3c26a3c9533db1c0690cde5bf87f0","source":"layout"},{"digest":"sha256:5b1283ba394a7f32be811c02e02fadbb3a080c22ef0cd8dfcb42afdb764554cf","source":"layout"},{"digest":"sha256:a0cd738f0ea8b7294d8fb976ef87e9ff54c7114d328e4ba0e19a9b0273a30424","source":"layout"}],"rejected":[],"run":"01a2180e-6c87-7032-a3b2-c57282e57727","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'bbe64edfe56239eb789dd3ff1f1c3650265eaf1d7b0e82bd6e00aa967ace0603', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699928596, 10, '{"deciding":28,"fetching":7,"pinning":4,"queued":48,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T13:32:08.596Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:489aa401e1d42007801aec0c8ad3f81bfc382ae0f8f57a5c4c0207c9d9a6e8e0","source":"layout"},{"digest":"sha256:81decf9696849bd6339c6db29c7aad6ecb903042c7018dd1afa0494c15175ba4","source":"layout"},{"digest":"sha256:9346f5cf5ddb3d55879b0eb3b69cc751e3cf0b1b2921a4f12850b34c2f7ed752","source":"layout"}],"rejected":[],"run":"01a2180e-6dd2-7381-bcc9-569ba3c07665","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'312b10e53134a95e3f5eddb0ad44ae7366d535f8005e7b07a679691e02334ccb', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'not-ready', 1795699928852, 12, '{"deciding":19,"fetching":7,"pinning":4,"queued":8,"verifying":15}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T13:32:08.852Z","overrides":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:489aa401e1d42007801aec0c8ad3f81bfc382ae0f8f57a5c4c0207c9d9a6e8e0","source":"layout"},{"digest":"sha256:6d5935ba1445a40d4c82588ef66661daf4fd11553a8744759f8a89fb6ac2a5de","source":"layout"},{"digest":"sha256:81decf9696849bd6339c6db29c7aad6ecb903042c7018dd1afa0494c15175ba4","source":"layout"},{"digest":"sha256:9346f5cf5ddb3d55879b0eb3b69cc751e3cf0b1b2921a4f12850b34c2f7ed752","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-26T13:32:08.814Z","by":"key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8","id":"sha256:d887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a2180e-6ef3-75c5-9293-a18fb2f38301","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:d887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T13:32:08.814Z by key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'280dac16809096fdf56e6b74dc2c4a32f5f651550e9f42b1249f379f9f96caa1', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40', 'ready', 1795699928912, 11, '{"deciding":11,"fetching":9,"pinning":2,"queued":79,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:32:08.912Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:cc3b7cf7b1433c4beb998755ce37e4e2e068b7c69e708125778d20231dd675ae"}],"filed_at":"2026-11-26T13:32:06.804Z","id":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0","permits":{"environment":"production","expires":"2026-12-03T13:32:06.803Z","gate":"https://gate.example.com","nonce":"01a2180e-6713-74af-9219-c31976f03d97","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJI5WV+B5bAKWkhm2NKkCtRfv96JcPaZtQPZaagwUz30=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1f99a8c4940fe8eb39b747f4fb0f1274692ac340c5b1cb31f204e998022735f"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:32:06.355Z","decision":"sha256:7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:2871c50b0b05295f29a91359cfa00e26cf7ef70960bb5ac94fc57589b3f5a671","source":"layout"},{"digest":"sha256:66274b204867e60a9014aafafdbccb28954a5f3127aa825011502d5ac27d9ede","source":"layout"},{"digest":"sha256:71d8e7e79ba74b2e88ae11e2b9cbaaf96e074e8b2423db20201fa608ec0d303d","source":"layout"},{"digest":"sha256:c611f39dbba8abbf25b533d2a1261d425f0fadc1d510b2905a9fe8f3c803f1ac","source":"layout"},{"digest":"sha256:ca6d39098171119922931f803730685e88c61845a21a0fe8e7ae9c312d997d5b","source":"layout"},{"digest":"sha256:e378445352859a06c2795d82b38b86464339384aca186cd3440336732b10db42","source":"layout"}],"rejected":[],"run":"01a2180e-6ef2-72a3-851d-dbcc5f41e159","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:06.355Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'be7bfd03827244a29b2b8434c1974057f036bec246ca2bcf4e1c627a8f02e202', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929361, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.242Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.242Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:d4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.242Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:32:09.361Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:46c3d4d4bed44613e08fbd083f8bf88ab2b3c26a3c9533db1c0690cde5bf87f0","source":"layout"},{"digest":"sha256:5b1283ba394a7f32be811c02e02fadbb3a080c22ef0cd8dfcb42afdb764554cf","source":"layout"},{"digest":"sha256:a0cd738f0ea8b7294d8fb976ef87e9ff54c7114d328e4ba0e19a9b0273a30424","source":"layout"}],"rejected":[],"run":"01a2180e-7118-7626-8971-161300f0009c","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929396, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:166ec9fc13a35678902dc6a95523d34fb66f44b3a7c6023ab0141eb32c0da180"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:32:09.396Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:7a2641955e45035413878093e29d386f44140fdb2fd42d3598661257c0e8fa18","source":"layout"},{"digest":"sha256:91f65a1e52a2ce6c34889d4773bdcbf5eb3d9f2e7727545515db96c1c5d204c7","source":"layout"},{"digest":"sha256:cebe0d6db40f61797ddb0ed0e985b7db030b59eb498cc37aa7db176245a0ca6d","source":"layout"},{"digest":"sha256:f218211787028a2af3931960da90430b54823cd86e95cefff7cb0c105fe66473","source":"layout"}],"rejected":[],"run":"01a2180e-7137-747a-9630-ec4b8d2e8c44","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'c1f1a255dacdc7f10c91f0ed25cd9dcef88887a318a8454fe6d1158a2bdf168a', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'not-ready', 1795699929424, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T13:32:09.424Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:489aa401e1d42007801aec0c8ad3f81bfc382ae0f8f57a5c4c0207c9d9a6e8e0","source":"layout"},{"digest":"sha256:6d5935ba1445a40d4c82588ef66661daf4fd11553a8744759f8a89fb6ac2a5de","source":"layout"},{"digest":"sha256:81decf9696849bd6339c6db29c7aad6ecb903042c7018dd1afa0494c15175ba4","source":"layout"},{"digest":"sha256:9346f5cf5ddb3d55879b0eb3b69cc751e3cf0b1b2921a4f12850b34c2f7ed752","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-26T13:32:08.814Z","by":"key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8","id":"sha256:d887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a2180e-7157-726d-9759-50017d27e5ca","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:d887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T13:32:08.814Z by key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'ea6b140289feb97264cb6510aed19721a9494ff0184dcedca847cf1f762df8c7', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929448, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:32:09.448Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:71d8e7e79ba74b2e88ae11e2b9cbaaf96e074e8b2423db20201fa608ec0d303d","source":"layout"},{"digest":"sha256:c611f39dbba8abbf25b533d2a1261d425f0fadc1d510b2905a9fe8f3c803f1ac","source":"layout"},{"digest":"sha256:ca6d39098171119922931f803730685e88c61845a21a0fe8e7ae9c312d997d5b","source":"layout"}],"rejected":[],"run":"01a2180e-7169-756e-be08-e11803d9c427","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'eb5f9fce6471944620811dce1d5ac74ec66edf8576b715a85de09ea23a07e9bd', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'not-ready', 1795699929466, 17, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:32:09.466Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a2180e-717e-72c8-9f8b-bb9329f5a0e1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'6ec2d2c09b5220a4a584b113ef0199d8fcf6e58f404debcf6c15795155d464d9', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929473, 18, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:08.229Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:08.229Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:d66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:08.229Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:32:09.473Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:1920399bd850eca59a45ef24119ca0c9099518e6ca73742b5d0957fcea36cf62","source":"layout"},{"digest":"sha256:1ca8e75466183f6408c02989cd8c781eecfb572e250f9b83fda9ceeb44514cb2","source":"layout"},{"digest":"sha256:d0be8246aaa39ae80002baa358b9d217fbeef8fc1198cf2c1b53be88e3f2368a","source":"layout"}],"rejected":[],"run":"01a2180e-7187-711f-9c23-58cbb1c17aa0","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (19, x'9c9328085b58e6c27f437b8851e4d7e220c3d22cab747d2c07b019935bb37692', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929492, 19, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:166ec9fc13a35678902dc6a95523d34fb66f44b3a7c6023ab0141eb32c0da180"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:32:09.492Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:32:09.396Z","decision":"sha256:09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0fdbb9ebab37b285a2d156861b639f68bd155dafa41f1b307d7899812863a25c","source":"layout"},{"digest":"sha256:7a2641955e45035413878093e29d386f44140fdb2fd42d3598661257c0e8fa18","source":"layout"},{"digest":"sha256:91f65a1e52a2ce6c34889d4773bdcbf5eb3d9f2e7727545515db96c1c5d204c7","source":"layout"},{"digest":"sha256:cebe0d6db40f61797ddb0ed0e985b7db030b59eb498cc37aa7db176245a0ca6d","source":"layout"},{"digest":"sha256:f218211787028a2af3931960da90430b54823cd86e95cefff7cb0c105fe66473","source":"layout"}],"rejected":[],"run":"01a2180e-719b-75e3-a3c0-881c5fe1a614","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:09.396Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (20, x'4804308a9ae9e0d10be0388d77b062d3842a2172698abd261be88ffca59a8839', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929518, 20, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:06.349Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:32:09.518Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:cc3b7cf7b1433c4beb998755ce37e4e2e068b7c69e708125778d20231dd675ae"}],"filed_at":"2026-11-26T13:32:06.804Z","id":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0","permits":{"environment":"production","expires":"2026-12-03T13:32:06.803Z","gate":"https://gate.example.com","nonce":"01a2180e-6713-74af-9219-c31976f03d97","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJI5WV+B5bAKWkhm2NKkCtRfv96JcPaZtQPZaagwUz30=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1f99a8c4940fe8eb39b747f4fb0f1274692ac340c5b1cb31f204e998022735f"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:32:09.448Z","decision":"sha256:ea6b140289feb97264cb6510aed19721a9494ff0184dcedca847cf1f762df8c7","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:2871c50b0b05295f29a91359cfa00e26cf7ef70960bb5ac94fc57589b3f5a671","source":"layout"},{"digest":"sha256:66274b204867e60a9014aafafdbccb28954a5f3127aa825011502d5ac27d9ede","source":"layout"},{"digest":"sha256:71d8e7e79ba74b2e88ae11e2b9cbaaf96e074e8b2423db20201fa608ec0d303d","source":"layout"},{"digest":"sha256:c611f39dbba8abbf25b533d2a1261d425f0fadc1d510b2905a9fe8f3c803f1ac","source":"layout"},{"digest":"sha256:ca6d39098171119922931f803730685e88c61845a21a0fe8e7ae9c312d997d5b","source":"layout"},{"digest":"sha256:e378445352859a06c2795d82b38b86464339384aca186cd3440336732b10db42","source":"layout"}],"rejected":[],"run":"01a2180e-71b5-70cd-9c79-b6765e8aff6d","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:09.448Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (21, x'beb2a7f8059d0e9eb153a0308cdef3014d349e70aeab612cda59b304d62cd86b', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699929971, 21, '{"deciding":18,"fetching":30,"pinning":3,"queued":16,"verifying":15}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:166ec9fc13a35678902dc6a95523d34fb66f44b3a7c6023ab0141eb32c0da180"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:32:09.971Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0f12856341a6dcdde6c7df6b21e93e01e42dbbd9a8ae9649a1407152113bd16f","source":"layout"},{"digest":"sha256:0fdbb9ebab37b285a2d156861b639f68bd155dafa41f1b307d7899812863a25c","source":"layout"},{"digest":"sha256:76bb246ace5829ce3927fb017d41f7f95925da8414d0eb3caea752ae13dcd344","source":"layout"},{"digest":"sha256:7a2641955e45035413878093e29d386f44140fdb2fd42d3598661257c0e8fa18","source":"layout"},{"digest":"sha256:91f65a1e52a2ce6c34889d4773bdcbf5eb3d9f2e7727545515db96c1c5d204c7","source":"layout"},{"digest":"sha256:a4c8387d27aa7646ab4ac11fb943e929f45719304abd3627741eed6a4ae9b4ea","source":"layout"},{"digest":"sha256:cebe0d6db40f61797ddb0ed0e985b7db030b59eb498cc37aa7db176245a0ca6d","source":"layout"},{"digest":"sha256:f218211787028a2af3931960da90430b54823cd86e95cefff7cb0c105fe66473","source":"layout"}],"rejected":[],"run":"01a2180e-7333-7036-9c6e-958018765bde","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (22, x'74ef8a911969f16d88da786942e3ad4b36bb0ea619b8db4687d39e10b2a95df8', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a', 'ready', 1795699930173, 22, '{"deciding":23,"fetching":12,"pinning":6,"queued":22,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:166ec9fc13a35678902dc6a95523d34fb66f44b3a7c6023ab0141eb32c0da180"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:32:04.912Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:32:04.912Z","digest":"sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:32:05.83Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:52031b175a6269a2260b70914aa1470f7ee6fb316010d31e3a9f686cd9f1b2e9"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:32:04.912Z","invocationId":"1","startedOn":"2026-11-26T13:32:04.912Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGa4NSA/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:32:10.173Z","overrides":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:32:09.971Z","decision":"sha256:beb2a7f8059d0e9eb153a0308cdef3014d349e70aeab612cda59b304d62cd86b","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0f12856341a6dcdde6c7df6b21e93e01e42dbbd9a8ae9649a1407152113bd16f","source":"layout"},{"digest":"sha256:0fdbb9ebab37b285a2d156861b639f68bd155dafa41f1b307d7899812863a25c","source":"layout"},{"digest":"sha256:76bb246ace5829ce3927fb017d41f7f95925da8414d0eb3caea752ae13dcd344","source":"layout"},{"digest":"sha256:7a2641955e45035413878093e29d386f44140fdb2fd42d3598661257c0e8fa18","source":"layout"},{"digest":"sha256:91f65a1e52a2ce6c34889d4773bdcbf5eb3d9f2e7727545515db96c1c5d204c7","source":"layout"},{"digest":"sha256:a4c8387d27aa7646ab4ac11fb943e929f45719304abd3627741eed6a4ae9b4ea","source":"layout"},{"digest":"sha256:cebe0d6db40f61797ddb0ed0e985b7db030b59eb498cc37aa7db176245a0ca6d","source":"layout"},{"digest":"sha256:f218211787028a2af3931960da90430b54823cd86e95cefff7cb0c105fe66473","source":"layout"}],"rejected":[],"run":"01a2180e-7413-73fc-9f96-02428f777bef","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGa4NSA/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:32:04.912Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T13:32:04.912Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:32:09.971Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:32:04.912Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 'default');
INSERT INTO decision_bundle VALUES (1, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 'default');
INSERT INTO decision_bundle VALUES (1, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 'default');
INSERT INTO decision_bundle VALUES (1, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 'default');
INSERT INTO decision_bundle VALUES (2, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 'default');
INSERT INTO decision_bundle VALUES (2, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 'default');
INSERT INTO decision_bundle VALUES (2, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 'default');
INSERT INTO decision_bundle VALUES (2, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 'default');
INSERT INTO decision_bundle VALUES (3, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 'default');
INSERT INTO decision_bundle VALUES (3, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 'default');
INSERT INTO decision_bundle VALUES (3, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 'default');
INSERT INTO decision_bundle VALUES (4, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 'default');
INSERT INTO decision_bundle VALUES (4, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 'default');
INSERT INTO decision_bundle VALUES (4, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 'default');
INSERT INTO decision_bundle VALUES (5, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 'default');
INSERT INTO decision_bundle VALUES (5, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 'default');
INSERT INTO decision_bundle VALUES (5, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 'default');
INSERT INTO decision_bundle VALUES (8, x'6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9', 'default');
INSERT INTO decision_bundle VALUES (8, x'7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04', 'default');
INSERT INTO decision_bundle VALUES (8, x'd66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6', 'default');
INSERT INTO decision_bundle VALUES (9, x'a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977', 'default');
INSERT INTO decision_bundle VALUES (9, x'b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab', 'default');
INSERT INTO decision_bundle VALUES (9, x'd4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8', 'default');
INSERT INTO decision_bundle VALUES (10, x'0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753', 'default');
INSERT INTO decision_bundle VALUES (10, x'493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb', 'default');
INSERT INTO decision_bundle VALUES (10, x'a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa', 'default');
INSERT INTO decision_bundle VALUES (11, x'0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753', 'default');
INSERT INTO decision_bundle VALUES (11, x'493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb', 'default');
INSERT INTO decision_bundle VALUES (11, x'a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa', 'default');
INSERT INTO decision_bundle VALUES (12, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 'default');
INSERT INTO decision_bundle VALUES (12, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 'default');
INSERT INTO decision_bundle VALUES (12, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 'default');
INSERT INTO decision_bundle VALUES (13, x'a891776892d73a79fd4cbf68e30f98ed3f193612c302a82c2bf44ce112214977', 'default');
INSERT INTO decision_bundle VALUES (13, x'b459a427cb9adaab01f0f80dc5f9bbf2bd114c3a54ab4eccc01ca5e672b539ab', 'default');
INSERT INTO decision_bundle VALUES (13, x'd4dab2c1fa703a57b07929d2c988c8319d21bedcab4a6143acd012ce911b9bc8', 'default');
INSERT INTO decision_bundle VALUES (14, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 'default');
INSERT INTO decision_bundle VALUES (14, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 'default');
INSERT INTO decision_bundle VALUES (14, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 'default');
INSERT INTO decision_bundle VALUES (14, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 'default');
INSERT INTO decision_bundle VALUES (15, x'0423cb2e0e5cd26e422f2f4dc11c8dedf92228530b16ced7f6c66f690cd56753', 'default');
INSERT INTO decision_bundle VALUES (15, x'493bb643468ab8441f2e5de3d3a3566e7a0bdee8be27ac25270053347aa7bccb', 'default');
INSERT INTO decision_bundle VALUES (15, x'a50b177ca5786830eefbcd00d130aa50e0b9f283c5bb83089d6c6af35f4d58fa', 'default');
INSERT INTO decision_bundle VALUES (16, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 'default');
INSERT INTO decision_bundle VALUES (16, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 'default');
INSERT INTO decision_bundle VALUES (16, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 'default');
INSERT INTO decision_bundle VALUES (18, x'6669a8ea2e8babc0a9f98cf2c837bc58087eb96787d08a09ece6422405225cf9', 'default');
INSERT INTO decision_bundle VALUES (18, x'7d6e799eb44758ee60a7951218e3174202097f50236bc6661f39305b48a0be04', 'default');
INSERT INTO decision_bundle VALUES (18, x'd66b583c525f44ce10ae6d04e85d154c54bf78b34d4ffa19af7f258ac3eb42d6', 'default');
INSERT INTO decision_bundle VALUES (19, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 'default');
INSERT INTO decision_bundle VALUES (19, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 'default');
INSERT INTO decision_bundle VALUES (19, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 'default');
INSERT INTO decision_bundle VALUES (19, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 'default');
INSERT INTO decision_bundle VALUES (20, x'64f973a1c37aa20e9b930efbfd18ca7462343624c7dc0aa07ce447c68b1f322a', 'default');
INSERT INTO decision_bundle VALUES (20, x'e65abbadde4a20733efeae951921d43fd8cf81288542e458e4f3480fd29302cf', 'default');
INSERT INTO decision_bundle VALUES (20, x'eff0423b58bcfb9e6716fa89fd9d58334754a1a533bd4679825cc2cc4c417005', 'default');
INSERT INTO decision_bundle VALUES (21, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 'default');
INSERT INTO decision_bundle VALUES (21, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 'default');
INSERT INTO decision_bundle VALUES (21, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 'default');
INSERT INTO decision_bundle VALUES (21, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 'default');
INSERT INTO decision_bundle VALUES (22, x'5e85cf0decab40627de1046e1de9f27b229dea54608ff5849dc714835455b00b', 'default');
INSERT INTO decision_bundle VALUES (22, x'9a6fb3367e07f9ab30ea628916b1db14342a876ffa7db4dd6318adfdee063722', 'default');
INSERT INTO decision_bundle VALUES (22, x'a78f49f3fe1845149e875afe6b48629e03ed26245c9fda1075a571991983952f', 'default');
INSERT INTO decision_bundle VALUES (22, x'ccaf37b284c726fbbb23a0b21614b90e602b162215c5e624187dbed9596e7592', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'ca9971364b347c805673a6c327e7e35459944b502099ba05e3090b6a0024290a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1ZTg1Y2YwZGVjYWI0MDYyN2RlMTA0NmUxZGU5ZjI3YjIyOWRlYTU0NjA4ZmY1ODQ5ZGM3MTQ4MzU0NTViMDBiIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTZmYjMzNjdlMDdmOWFiMzBlYTYyODkxNmIxZGIxNDM0MmE4NzZmZmE3ZGI0ZGQ2MzE4YWRmZGVlMDYzNzIyIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTc4ZjQ5ZjNmZTE4NDUxNDllODc1YWZlNmI0ODYyOWUwM2VkMjYyNDVjOWZkYTEwNzVhNTcxOTkxOTgzOTUyZiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImNjYWYzN2IyODRjNzI2ZmJiYjIzYTBiMjE2MTRiOTBlNjAyYjE2MjIxNWM1ZTYyNDE4N2RiZWQ5NTk2ZTc1OTIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA1Ljg0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6YjNjNDVlNzMyOTI3MTgwNDJlMjQwMjlhNmJkMDc4ZDY3NmE1Yjk4NzJmZmM2NmM5NWEzZjIwZDMxNjM0NzViZSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjEsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvNGZmZTk0NjI3MDczZjkzNSIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzozMjowNC45MTJaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"GjVJpM7q1TgGc+WbAzBwBLY5ktyWRnps+4y/Ld3twmqci6Mad5sn4eDFXKenQ0LbZQjyQMI0f0B5ma6ZL7KWCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699925954, NULL, x'0fdbb9ebab37b285a2d156861b639f68bd155dafa41f1b307d7899812863a25c', 1795699925954);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'17f2a3fd89b6d9c7ce910da6b414f6a0b9bb7768d89f8e93625d9536820bc6bf', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1ZTg1Y2YwZGVjYWI0MDYyN2RlMTA0NmUxZGU5ZjI3YjIyOWRlYTU0NjA4ZmY1ODQ5ZGM3MTQ4MzU0NTViMDBiIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTZmYjMzNjdlMDdmOWFiMzBlYTYyODkxNmIxZGIxNDM0MmE4NzZmZmE3ZGI0ZGQ2MzE4YWRmZGVlMDYzNzIyIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTc4ZjQ5ZjNmZTE4NDUxNDllODc1YWZlNmI0ODYyOWUwM2VkMjYyNDVjOWZkYTEwNzVhNTcxOTkxOTgzOTUyZiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImNjYWYzN2IyODRjNzI2ZmJiYjIzYTBiMjE2MTRiOTBlNjAyYjE2MjIxNWM1ZTYyNDE4N2RiZWQ5NTk2ZTc1OTIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA2LjEwN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjY0ZmQwM2ZiN2NmZGJjMDRhOWFlZDVlZTM1YTdjMmIxYjUzYTE3Yzg2MDlkNmFlN2NmYTg2ZDAxYWMwNDZmYWMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzRmZmU5NDYyNzA3M2Y5MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzI6MDQuOTEyWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QKKv4Yty7UUep5FgM2I6IARwGF8hhVj3MmAwk5ZAoivZwcoSKDbKacQ9FM6Ejo33ynWkHTFZeGKz7v/9UIo6Cg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699926150, NULL, x'76bb246ace5829ce3927fb017d41f7f95925da8414d0eb3caea752ae13dcd344', 1795699926150);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'112dde6098b3a102f58f99afdd260c18d037d9b11d3d034792aba3ba94e6beaa', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NGY5NzNhMWMzN2FhMjBlOWI5MzBlZmJmZDE4Y2E3NDYyMzQzNjI0YzdkYzBhYTA3Y2U0NDdjNjhiMWYzMjJhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZTY1YWJiYWRkZTRhMjA3MzNlZmVhZTk1MTkyMWQ0M2ZkOGNmODEyODg1NDJlNDU4ZTRmMzQ4MGZkMjkzMDJjZiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVmZjA0MjNiNThiY2ZiOWU2NzE2ZmE4OWZkOWQ1ODMzNDc1NGExYTUzM2JkNDY3OTgyNWNjMmNjNGM0MTcwMDUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA2LjM1NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjdiNzAzNjFlNjEyOGQxZDcxN2QzMTdjMGYzNWRhZjk2NzA0NTA5NGJlNWMxN2U3ZDQ4NmY5MDE1YjI3YmZmYWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzRmZmU5NDYyNzA3M2Y5MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzI6MDQuOTEyWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"iti/5twP5VTSi27E2X8gj3RKHhoLwf59ZAUs8a6hJ3h5GMpHqxw9sfCtodKgwhmdAJLWnkMV1Fm90qBn0xZ3AQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699926415, NULL, x'e378445352859a06c2795d82b38b86464339384aca186cd3440336732b10db42', 1795699926415);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'70681f3a4bd28ff7f720d1cc513752c6e9f8d3358d4e5d50b228716bc0477a79', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NGY5NzNhMWMzN2FhMjBlOWI5MzBlZmJmZDE4Y2E3NDYyMzQzNjI0YzdkYzBhYTA3Y2U0NDdjNjhiMWYzMjJhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZTY1YWJiYWRkZTRhMjA3MzNlZmVhZTk1MTkyMWQ0M2ZkOGNmODEyODg1NDJlNDU4ZTRmMzQ4MGZkMjkzMDJjZiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVmZjA0MjNiNThiY2ZiOWU2NzE2ZmE4OWZkOWQ1ODMzNDc1NGExYTUzM2JkNDY3OTgyNWNjMmNjNGM0MTcwMDUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA2LjYwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjY0MzhmYmE3ZjgxMjMzYTQ1ZTFiNTI2NmFiNjM2ODJhZmE5Y2RjN2ZiMzk3NmQxZWEyMDVjMThkNTk2YjVlMDIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzRmZmU5NDYyNzA3M2Y5MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"UTT1aets32aztPhIhbW7IPPooYUTjXU1x904v8BcF2nx1crjC3+FdLNZxxk2NCxQ+u9SpIeQ70aF4Y5nhy/sCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699926650, NULL, x'66274b204867e60a9014aafafdbccb28954a5f3127aa825011502d5ac27d9ede', 1795699926650);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"]', x'8c77124d95e5dcc2305ce12c4c9044af40dee27941d45cc5e25402727a7ab9cd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NGY5NzNhMWMzN2FhMjBlOWI5MzBlZmJmZDE4Y2E3NDYyMzQzNjI0YzdkYzBhYTA3Y2U0NDdjNjhiMWYzMjJhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZTY1YWJiYWRkZTRhMjA3MzNlZmVhZTk1MTkyMWQ0M2ZkOGNmODEyODg1NDJlNDU4ZTRmMzQ4MGZkMjkzMDJjZiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVmZjA0MjNiNThiY2ZiOWU2NzE2ZmE4OWZkOWQ1ODMzNDc1NGExYTUzM2JkNDY3OTgyNWNjMmNjNGM0MTcwMDUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA3LjI4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6ODA4M2U1MDJmM2I0YWNiNGY1NTg0ZGM0ZTUxNjM0N2Y2MTI5MzIxMjJkNjZjZWJmNTVjYzQzNWZjMWY0NThlYiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjgsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvNGZmZTk0NjI3MDczZjkzNSIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzozMjowNC45MTJaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbeyJvdmVycmlkZSI6InNoYTI1Njo0YmE5Y2Y1NTc1MDBhNTY4ZjQ2MmMyMjliMDc2NDNkOGM2OTY0Yzk1ZjkwYWZlOGUwNTM2MmZjMzExYTU4MWUwIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCJ9XSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"IFdf461gT0+lqTKFKXHyEmWisuzFya7DlgD6qQYkTIGqINGhahZCrZIL/zur+FjJ/K9muoddW9FgbTKifCW1Bw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699927334, NULL, x'2871c50b0b05295f29a91359cfa00e26cf7ef70960bb5ac94fc57589b3f5a671', 1795699927334);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'669c4a50823d919dba17614073068f040e8ea899f905e78095093d947b25987b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA3LjQ2MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmRlMTk0MTJjOWY1YTYzODg4ZDgxOWY0OGE5MDg4M2NkZWM2NjUwYzE0OGNmYzg1YWNmZTk0YjQ5NTlhN2U5OTciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzRmZmU5NDYyNzA3M2Y5MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdhNE5TQS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"AJ7xUzwSeld8NXD6TBoLGEi0Wwo2H/nmK14DqG0K4IAdP+sQ+IXixz5BTYPezMwB04u53uPX7+joXhGPu1OUDQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699927486, NULL, x'fb0bbd4f10956d65d5a1716237821bfbeb93881cf38bde54df0ed0426383feac', 1795699927486);
INSERT INTO publication VALUES (7, 8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'4596560e4a16a921b6d66861d855dd01a40644ebd0b0084cf514eb2dc8e5d00c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NjY5YThlYTJlOGJhYmMwYTlmOThjZjJjODM3YmM1ODA4N2ViOTY3ODdkMDhhMDllY2U2NDIyNDA1MjI1Y2Y5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2Q2ZTc5OWViNDQ3NThlZTYwYTc5NTEyMThlMzE3NDIwMjA5N2Y1MDIzNmJjNjY2MWYzOTMwNWI0OGEwYmUwNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkNjZiNTgzYzUyNWY0NGNlMTBhZTZkMDRlODVkMTU0YzU0YmY3OGIzNGQ0ZmZhMTlhZjdmMjU4YWMzZWI0MmQ2In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA4LjI0MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmNlYjY5NzU3OWRjN2Y1ODdiYjBmODllNDIxMzRjMDA2YTM0MDgyYmRhN2E4ODRiZDY1YjZhNWIwNDE1ZGQ1ZWUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"BDGXBYUfmD2Ya5gZp0lpPBcEDSz/BX5+VjXKg5GdKxUAYKlsfmcgerRSrDfSuiTr5RcsmeiriqLavxkEQMnfDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699928294, NULL, x'1a42021f8ed6502fcf338806c276a8e994cbf3535ba705b22c7ba1c56ed30c73', 1795699928294);
INSERT INTO publication VALUES (8, 9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'a17f1b4f54e04fe9f1aa9b946cad0e8275d509aa828fa8494eb1acb0b4f72a06', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhODkxNzc2ODkyZDczYTc5ZmQ0Y2JmNjhlMzBmOThlZDNmMTkzNjEyYzMwMmE4MmMyYmY0NGNlMTEyMjE0OTc3In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImI0NTlhNDI3Y2I5YWRhYWIwMWYwZjgwZGM1ZjliYmYyYmQxMTRjM2E1NGFiNGVjY2MwMWNhNWU2NzJiNTM5YWIifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkNGRhYjJjMWZhNzAzYTU3YjA3OTI5ZDJjOTg4YzgzMTlkMjFiZWRjYWI0YTYxNDNhY2QwMTJjZTkxMWI5YmM4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA4LjI0N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjY3Yjc1Yjk1MmFmZDQ0MTU0MjIxZDExODlmNDQ1YzBhYzY5ZWJjOTUzNTdmMjRhOGRjNjllN2M3NzRmNjkxNTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"sVDOe31xcDqVl6uFAulQEQYOyX+3/QPHv1MvtxnpuBW6kqlAkW2kykhG2FqqgF619PeJlCUlWAHsjLIpBSY8BA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699928310, NULL, x'cfc8d8d0bb1d1185194b49485ca1e4c99212b71d4e074cb42e1d304b5b61061a', 1795699928310);
INSERT INTO publication VALUES (9, 10, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'37d9ecdfc3db636c3a5b806cf67073322fca52046db223af4d4e4d179f6eae52', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwNDIzY2IyZTBlNWNkMjZlNDIyZjJmNGRjMTFjOGRlZGY5MjIyODUzMGIxNmNlZDdmNmM2NmY2OTBjZDU2NzUzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDkzYmI2NDM0NjhhYjg0NDFmMmU1ZGUzZDNhMzU2NmU3YTBiZGVlOGJlMjdhYzI1MjcwMDUzMzQ3YWE3YmNjYiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhNTBiMTc3Y2E1Nzg2ODMwZWVmYmNkMDBkMTMwYWE1MGUwYjlmMjgzYzViYjgzMDg5ZDZjNmFmMzVmNGQ1OGZhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA4LjU5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmJiZTY0ZWRmZTU2MjM5ZWI3ODlkZDNmZjFmMWMzNjUwMjY1ZWFmMWQ3YjBlODJiZDZlMDBhYTk2N2FjZTA2MDMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Nu2GAwZVriZv0zY3app/5gVFPwOBBdTqPyIg7dtp9W4UCReykCbGF9KIowCcZT3p7Z5YwITJIR1h7sv8lLNhBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699928651, NULL, x'6d5935ba1445a40d4c82588ef66661daf4fd11553a8744759f8a89fb6ac2a5de', 1795699928651);
INSERT INTO publication VALUES (10, 11, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'46f80500422b45238809ecccfbcad13c12d7a6a18c04e02a3df1ce20f5430786', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwNDIzY2IyZTBlNWNkMjZlNDIyZjJmNGRjMTFjOGRlZGY5MjIyODUzMGIxNmNlZDdmNmM2NmY2OTBjZDU2NzUzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDkzYmI2NDM0NjhhYjg0NDFmMmU1ZGUzZDNhMzU2NmU3YTBiZGVlOGJlMjdhYzI1MjcwMDUzMzQ3YWE3YmNjYiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhNTBiMTc3Y2E1Nzg2ODMwZWVmYmNkMDBkMTMwYWE1MGUwYjlmMjgzYzViYjgzMDg5ZDZjNmFmMzVmNGQ1OGZhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA4Ljg1MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjMxMmIxMGU1MzEzNGE5NWUzZjVlZGRiMGFkNDRhZTczNjZkNTM1ZjgwMDVlN2IwN2E2Nzk2OTFlMDIzMzRjY2IiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xml1mPCx0IK86xWJCnKAGmkO93X6Aq/XRkidHF1TzEGlnuNPOk67B/taQTVmAxe1e0Zp8jpnFggEdQOlWR4pAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699928894, NULL, x'6a13ecf62612454c8f5bef03e688570d95e13d47769fdab4adbbfa7479db3f56', 1795699928894);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"]', x'13e456d3d21c6de76bdba28046d6804029826130f914e61cd2729a2b5dd31178', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NGY5NzNhMWMzN2FhMjBlOWI5MzBlZmJmZDE4Y2E3NDYyMzQzNjI0YzdkYzBhYTA3Y2U0NDdjNjhiMWYzMjJhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZTY1YWJiYWRkZTRhMjA3MzNlZmVhZTk1MTkyMWQ0M2ZkOGNmODEyODg1NDJlNDU4ZTRmMzQ4MGZkMjkzMDJjZiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVmZjA0MjNiNThiY2ZiOWU2NzE2ZmE4OWZkOWQ1ODMzNDc1NGExYTUzM2JkNDY3OTgyNWNjMmNjNGM0MTcwMDUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI5YzlmNjYzYWQ5NjZlZTY4NmQzNWYyMmNlNzYzYzc3NjA1YjM4MDIxZGYzM2QyNGM1ZWQ2ZDJiMTZiMmJiNDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA4LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjI4MGRhYzE2ODA5MDk2ZmRmNTZlNmI3NGRjMmM0YTMyZjVmNjUxNTUwZTlmNDJiMTI0OWYzNzlmOWY5NmNhYTEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjRiYTljZjU1NzUwMGE1NjhmNDYyYzIyOWIwNzY0M2Q4YzY5NjRjOTVmOTBhZmU4ZTA1MzYyZmMzMTFhNTgxZTAiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"1pZ2fy0MUIzx8T9ZeaaXbJ40/OQV6vZPy3m6QOi9A6VDo6uxYRBXIC2LfpJRWXvZZTdk5m9k5qXl95R9Jh2ZDg=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (12, 13, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'45ddb117417ff278e0751988c8cfa244bb9fddc7f4ab13481b9f3f09b00716b1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhODkxNzc2ODkyZDczYTc5ZmQ0Y2JmNjhlMzBmOThlZDNmMTkzNjEyYzMwMmE4MmMyYmY0NGNlMTEyMjE0OTc3In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImI0NTlhNDI3Y2I5YWRhYWIwMWYwZjgwZGM1ZjliYmYyYmQxMTRjM2E1NGFiNGVjY2MwMWNhNWU2NzJiNTM5YWIifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkNGRhYjJjMWZhNzAzYTU3YjA3OTI5ZDJjOTg4YzgzMTlkMjFiZWRjYWI0YTYxNDNhY2QwMTJjZTkxMWI5YmM4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjM2MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmJlN2JmZDAzODI3MjQ0YTI5YjJiODQzNGMxOTc0MDU3ZjAzNmJlYzI0NmNhMmJjZjRlMWM2MjdhOGYwMmUyMDIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"PlfoR9172L4D9ImLoQQKCA7L4L0XTIwctj1BbfXs9y+xs10WlQ8t78UMpnzmy5Wl0SAZV04wZodJRAvjpA8eBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929594, NULL, x'db1f72d64f7ca33ac734cbc272aadc05464ffb614312b710a5d95f06af07ad92', 1795699929594);
INSERT INTO publication VALUES (13, 14, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'fa1f040790710e42fb047f7caa6715a45ce252807c190ce083deb90a4fb7dd3b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1ZTg1Y2YwZGVjYWI0MDYyN2RlMTA0NmUxZGU5ZjI3YjIyOWRlYTU0NjA4ZmY1ODQ5ZGM3MTQ4MzU0NTViMDBiIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTZmYjMzNjdlMDdmOWFiMzBlYTYyODkxNmIxZGIxNDM0MmE4NzZmZmE3ZGI0ZGQ2MzE4YWRmZGVlMDYzNzIyIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTc4ZjQ5ZjNmZTE4NDUxNDllODc1YWZlNmI0ODYyOWUwM2VkMjYyNDVjOWZkYTEwNzVhNTcxOTkxOTgzOTUyZiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImNjYWYzN2IyODRjNzI2ZmJiYjIzYTBiMjE2MTRiOTBlNjAyYjE2MjIxNWM1ZTYyNDE4N2RiZWQ5NTk2ZTc1OTIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjM5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjA5NDU5ZGYzOTMzMGYzOGI3OTQ0MTU5ZDhhZTYxYzQ4MGUwZDAyNzdkNjE5MGQ3ZGFkZWEyNjJkYTc0Nzc1MWUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"w4+UIS69zggtLxv/VOIGuyXTZBMcwZ8gAILmiBx+uXe+XGIITITW8vJ1Cd3etJcGD1qRon6Zf2vJ2oAv2HfiBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929622, NULL, x'a4c8387d27aa7646ab4ac11fb943e929f45719304abd3627741eed6a4ae9b4ea', 1795699929622);
INSERT INTO publication VALUES (14, 15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'37fc1a8dbd7d85ce9ec3982e5e01cb252a4286b60d27540075935166fe654f4c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwNDIzY2IyZTBlNWNkMjZlNDIyZjJmNGRjMTFjOGRlZGY5MjIyODUzMGIxNmNlZDdmNmM2NmY2OTBjZDU2NzUzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDkzYmI2NDM0NjhhYjg0NDFmMmU1ZGUzZDNhMzU2NmU3YTBiZGVlOGJlMjdhYzI1MjcwMDUzMzQ3YWE3YmNjYiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhNTBiMTc3Y2E1Nzg2ODMwZWVmYmNkMDBkMTMwYWE1MGUwYjlmMjgzYzViYjgzMDg5ZDZjNmFmMzVmNGQ1OGZhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjQyNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmMxZjFhMjU1ZGFjZGM3ZjEwYzkxZjBlZDI1Y2Q5ZGNlZjg4ODg3YTMxOGE4NDU0ZmU2ZDExNThhMmJkZjE2OGEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ITPvR1LEyy57ErPCPSinLj73MdOWA+iNMf/FTKEU89NQf60u03wW0iV9vKRQXqe2oInw1U0hFThHcb3DLDrrBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929651, NULL, x'961b08c5a7678f5ac70a02e7c8b525394dff7212a62c314f719ce2296c5e6c9a', 1795699929651);
INSERT INTO publication VALUES (15, 16, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'384bc8049ce23757174c5bac40328c8bcc218862ae2026f38c69dae25a03b601', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NGY5NzNhMWMzN2FhMjBlOWI5MzBlZmJmZDE4Y2E3NDYyMzQzNjI0YzdkYzBhYTA3Y2U0NDdjNjhiMWYzMjJhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZTY1YWJiYWRkZTRhMjA3MzNlZmVhZTk1MTkyMWQ0M2ZkOGNmODEyODg1NDJlNDU4ZTRmMzQ4MGZkMjkzMDJjZiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVmZjA0MjNiNThiY2ZiOWU2NzE2ZmE4OWZkOWQ1ODMzNDc1NGExYTUzM2JkNDY3OTgyNWNjMmNjNGM0MTcwMDUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjQ0OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmVhNmIxNDAyODlmZWI5NzI2NGNiNjUxMGFlZDE5NzIxYTk0OTRmZjAxODRkY2VkY2E4NDdjZjFmNzYyZGY4YzciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"jKWwyVuW/W5gC7aHmyagNtPHMWKK0rn1BQQtGLqg4oE01Dty3GniHwtRrgK6BFa4GzxbBk7bmuO3bUaZx06LCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929682, NULL, x'3c1d1d576ff3e6506e8569c6db000450331273d98235256321bbb04892ef81ed', 1795699929682);
INSERT INTO publication VALUES (16, 17, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'ec6de31fc7a55462b2c6748daebee3e14481261608ef8675059d532b9555a53b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjQ2NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmViNWY5ZmNlNjQ3MTk0NDYyMDgxMWRjZTFkNWFjNzRlYzY2ZWRmODU3NmI3MTVhODVkZTA5ZWEyM2EwN2U5YmQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"NurSXyuTGYzy74rUiU82j1p72r7hvyuMN2lE++QiBd5nFjZF8vCOUouoiVJrU/srAuEJs7dfIsUdXdZpkhZ0CA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929714, NULL, x'd96a053d40294902588d4172c1abd9185529e22353611ae3606ea19f0648ec4f', 1795699929714);
INSERT INTO publication VALUES (17, 18, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'd7ff2ee5fbea453bcc2d7a7d6e352821045a757a25df790dba9fb3e5620882c2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NjY5YThlYTJlOGJhYmMwYTlmOThjZjJjODM3YmM1ODA4N2ViOTY3ODdkMDhhMDllY2U2NDIyNDA1MjI1Y2Y5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2Q2ZTc5OWViNDQ3NThlZTYwYTc5NTEyMThlMzE3NDIwMjA5N2Y1MDIzNmJjNjY2MWYzOTMwNWI0OGEwYmUwNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkNjZiNTgzYzUyNWY0NGNlMTBhZTZkMDRlODVkMTU0YzU0YmY3OGIzNGQ0ZmZhMTlhZjdmMjU4YWMzZWI0MmQ2In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjQ3M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjZlYzJkMmMwOWI1MjIwYTRhNTg0YjExM2VmMDE5OWQ4ZmNmNmU1OGY0MDRkZWJjZjZjMTU3OTUxNTVkNDY0ZDkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QmO4kLDlEeQ5eviiLJum+G2/Sp79cCO6C/GyMG3hCzBSFkT2fzoM5giUSHDmO4FBaAm1CZAK0JGKmV/Y5Af0AA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929742, NULL, x'1c64d2af5ccc02a4d223577aae698de123f0415c372fcbddb41da1cecc1ae197', 1795699929742);
INSERT INTO publication VALUES (18, 19, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'88e4c4ceadd3a968f9883f04e4b326f100846dc608c22981ddadda7b61e118df', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1ZTg1Y2YwZGVjYWI0MDYyN2RlMTA0NmUxZGU5ZjI3YjIyOWRlYTU0NjA4ZmY1ODQ5ZGM3MTQ4MzU0NTViMDBiIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTZmYjMzNjdlMDdmOWFiMzBlYTYyODkxNmIxZGIxNDM0MmE4NzZmZmE3ZGI0ZGQ2MzE4YWRmZGVlMDYzNzIyIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTc4ZjQ5ZjNmZTE4NDUxNDllODc1YWZlNmI0ODYyOWUwM2VkMjYyNDVjOWZkYTEwNzVhNTcxOTkxOTgzOTUyZiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImNjYWYzN2IyODRjNzI2ZmJiYjIzYTBiMjE2MTRiOTBlNjAyYjE2MjIxNWM1ZTYyNDE4N2RiZWQ5NTk2ZTc1OTIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjQ5MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjljOTMyODA4NWI1OGU2YzI3ZjQzN2I4ODUxZTRkN2UyMjBjM2QyMmNhYjc0N2QyYzA3YjAxOTkzNWJiMzc2OTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"19ulSGs1tBEytB4OHTp4FLn8zjwz5BJprE12Ch7vqTTjJisZEUUwcOpLVZ3SxE1JiLgoqIqWuqi9o66qxk0HAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929770, NULL, x'0f12856341a6dcdde6c7df6b21e93e01e42dbbd9a8ae9649a1407152113bd16f', 1795699929770);
INSERT INTO publication VALUES (19, 20, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"]', x'8a68de0f333862fe8b3bae02b311a629fe0fb08f92d92e9116f94146df2094fb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2NGY5NzNhMWMzN2FhMjBlOWI5MzBlZmJmZDE4Y2E3NDYyMzQzNjI0YzdkYzBhYTA3Y2U0NDdjNjhiMWYzMjJhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZTY1YWJiYWRkZTRhMjA3MzNlZmVhZTk1MTkyMWQ0M2ZkOGNmODEyODg1NDJlNDU4ZTRmMzQ4MGZkMjkzMDJjZiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVmZjA0MjNiNThiY2ZiOWU2NzE2ZmE4OWZkOWQ1ODMzNDc1NGExYTUzM2JkNDY3OTgyNWNjMmNjNGM0MTcwMDUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5LjUxOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjQ4MDQzMDhhOWFlOWUwZDEwYmUwMzg4ZDc3YjA2MmQzODQyYTIxNzI2OThhYmQyNjFiZTg4ZmZjYTU5YTg4MzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjRiYTljZjU1NzUwMGE1NjhmNDYyYzIyOWIwNzY0M2Q4YzY5NjRjOTVmOTBhZmU4ZTA1MzYyZmMzMTFhNTgxZTAiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"e8R2a9ny3hkA9wc21XDSBZf4NP99P+Ma6CbtDVJ4BWFPTZK+KW7KszOpCb9XZRy0Dm/49lGE4WPRua5+P3SNBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGa4NSA/layout', 1, 1795699929798, NULL, x'f4e04f58ee14b9e221e32f61f2b48894e40a026eebebef695d625b60e35b0e69', 1795699929798);
INSERT INTO publication VALUES (20, 21, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'34adea9474ba8d717ed11e031febe992c6fcafbeae463f42181ee8763517ae09', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1ZTg1Y2YwZGVjYWI0MDYyN2RlMTA0NmUxZGU5ZjI3YjIyOWRlYTU0NjA4ZmY1ODQ5ZGM3MTQ4MzU0NTViMDBiIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTZmYjMzNjdlMDdmOWFiMzBlYTYyODkxNmIxZGIxNDM0MmE4NzZmZmE3ZGI0ZGQ2MzE4YWRmZGVlMDYzNzIyIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTc4ZjQ5ZjNmZTE4NDUxNDllODc1YWZlNmI0ODYyOWUwM2VkMjYyNDVjOWZkYTEwNzVhNTcxOTkxOTgzOTUyZiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImNjYWYzN2IyODRjNzI2ZmJiYjIzYTBiMjE2MTRiOTBlNjAyYjE2MjIxNWM1ZTYyNDE4N2RiZWQ5NTk2ZTc1OTIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjA5Ljk3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmJlYjJhN2Y4MDU5ZDBlOWViMTUzYTAzMDhjZGVmMzAxNGQzNDllNzBhZWFiNjEyY2RhNTliMzA0ZDYyY2Q4NmIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"GSFgdceT1JMRLOmo6V6ZWWgVL2uNy5N7eKPNe83sIEugurN+uDxbop3d4QCZ9kg4GO66ijk5hD/b/Rr36JoqBw=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (21, 22, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'886179c15b92881776d7a15b63d5675c107a43ae4d6f2cae12c114d43152bce1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ncr7eo2NIC5e7okipni+dnUQuY+nBNfe1Da5BkNr/kY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1ZTg1Y2YwZGVjYWI0MDYyN2RlMTA0NmUxZGU5ZjI3YjIyOWRlYTU0NjA4ZmY1ODQ5ZGM3MTQ4MzU0NTViMDBiIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5YTZmYjMzNjdlMDdmOWFiMzBlYTYyODkxNmIxZGIxNDM0MmE4NzZmZmE3ZGI0ZGQ2MzE4YWRmZGVlMDYzNzIyIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTc4ZjQ5ZjNmZTE4NDUxNDllODc1YWZlNmI0ODYyOWUwM2VkMjYyNDVjOWZkYTEwNzVhNTcxOTkxOTgzOTUyZiJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImNjYWYzN2IyODRjNzI2ZmJiYjIzYTBiMjE2MTRiOTBlNjAyYjE2MjIxNWM1ZTYyNDE4N2RiZWQ5NTk2ZTc1OTIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU4ZGUyN2ZkY2NiODBiYThhYWQzNjQ0OWU0MmJmOTM0ZDcwOGI1YmUxMjliNDQ0NTUzOTU5ZjZjODU1MDg1OGEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHYTROU0EvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMyOjEwLjE3M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc0ZWY4YTkxMTk2OWYxNmQ4OGRhNzg2OTQyZTNhZDRiMzZiYjBlYTYxOWI4ZGI0Njg3ZDM5ZTEwYjJhOTVkZjgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy80ZmZlOTQ2MjcwNzNmOTM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMyOjA0LjkxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR2E0TlNBL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ndvWhEvfJDKSjqFqxC0CActfsixAHDM+kj8FizDH1UAd98Q0XdPVNVYMJr5VU5/veyrjNYqNi1wd4ISE3UdICA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
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
, break_glass INTEGER NOT NULL DEFAULT 0 CHECK (break_glass IN (0, 1)), ended_at INTEGER, reviewed_at INTEGER) STRICT;
INSERT INTO override_request VALUES (1, x'4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'470f150ff9627dede63b245ce2c835b586e7ce295e5b680f4436c1fd1e1dd37c', 1796304726803, 1795699926804, 0, NULL, NULL);
INSERT INTO override_request VALUES (2, x'c6c66f541de89755322b5af8aed1771083f112ba9344f33c59436fda558a87ca', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'abf607832176abb110ece42a72afdb108452d9cdc03ee8436fb38e07c7e8e2bd', 1796304727787, 1795699927788, 0, 1795699927909, NULL);
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
, woken_at INTEGER) STRICT;
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
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpGa4NSA/layout', 1795782724912, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpGa4NSA/layout', 1795782724912, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpGa4NSA/layout', 1795782724912, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpGa4NSA/layout', 1795782724912, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpGa4NSA/layout', 1795782724912, 0);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpGa4NSA/layout', 1795782724912, 0);
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
INSERT INTO log_head VALUES (1, 30, x'de7f77c2e4f37ad819007ac9829b0db7704b04dfe140f11a9d40f210d6d1925dc3f536162357a68e151a64146fef1f6a77526aec8bf5840f27519cc3b41af40ae0f60a253760800f74563119a7c5455151650747690eae93d6e75680ddcd0a97e876c53a3c75c14a12d26a6b449b716b5bd19f6ba36544d90c0d2f98a93a1357', 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'b962038307de8ea614a60e0b1c80fcd116d3f05c3467560dd783822626c3d224', 1795699925621, x'0c2ff37bbe2f3a0c564491ebaee17c8c9350aa55cfe9651bbe285893a09a0101', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be', 1795699925840, x'415c0d7a555e8af84156f5e66239025925134951bdc8ddd42a679c095e606a83', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'64fd03fb7cfdbc04a9aed5ee35a7c2b1b53a17c8609d6ae7cfa86d01ac046fac', 1795699926107, x'cae464793177e62be3f623cd41aecda2e55a996f5aa5bfee2e0aeddaf9632b5c', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad', 1795699926355, x'6634c52fb6d3e073caa25e935bdb24f1e16c89e0f608f1bb9b6842014aea8e9e', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'6438fba7f81233a45e1b5266ab63682afa9cdc7fb3976d1ea205c18d596b5e02', 1795699926604, x'250cd3a43ac2238654e60a07b25b2e482a213aedcf5d7e6506c8639eedd2951f', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0', 1795699926804, x'90c5e3d887fe81c0611956a8bd407f6e2801c2740f67236bfb85fac3c62f26b3', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'93d4ea051e8bb377758b4dc8979b9a3fa59144053448f6ec55965ed621dcfca9', 1795699926891, x'59da34ce7820dea068e737bdc2b296cd5bbf8110f65c40161c1c1422dfa0b1f9', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'0a1be47e32aeae2037d47dc3bbee338d1d997b4b8f4150b0b6da3465cc68edb8', 1795699927093, x'ecba4d33e76de9fce1ab1fc30b326e0bbfb6492078cefb1a8a4da119855947b9', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'8083e502f3b4acb4f5584dc4e516347f612932122d66cebf55cc435fc1f458eb', 1795699927280, x'3b5a91c0e7c65c8c3e4c61a43a5479612a97c4debaa1bdb19569597d148a04d6', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997', 1795699927462, x'aa5993c8fdd21c1221462d735e89523b95e78cafb3bd29e8a0b051a470d9cb37', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'f3427de516f5c9546bdd465350fd17d3903ebc8a54e034a6a598cb2d2d269f53', 1795699927643, x'3eb3bd709988d8d1677088b457e8630d9c073473dc08c07ecdc253af66916b5f', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'c6c66f541de89755322b5af8aed1771083f112ba9344f33c59436fda558a87ca', 1795699927788, x'948f0b67575b5564a6d50e511f90fc900caeb7c5ad1329626f521fae5d9934c1', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'bb09a46d41c6814ee97b964dc47942d02677548ed12baf03128d5047ff86445c', 1795699927909, x'5797f24637b4179f61a62096884990ca866f938a9ab78978fdd0e8578b0e19fb', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'ceb697579dc7f587bb0f89e42134c006a34082bda7a884bd65b6a5b0415dd5ee', 1795699928242, x'5dfcf2fcd98dc7b3b90ef38c50e24545991ad72109f24d739f84c125711d288b', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'67b75b952afd44154221d1189f445c0ac69ebc95357f24a8dc69e7c774f69159', 1795699928247, x'875166d2866f9dc3051b3932b536aa48f10d4b0544ea476dfd1596424115b072', 9);
INSERT INTO log_entry VALUES (15, 'decision', x'bbe64edfe56239eb789dd3ff1f1c3650265eaf1d7b0e82bd6e00aa967ace0603', 1795699928596, x'175571f374bc92c6a7419628227a0e51910642562f6d99584b94952a459e0fa2', 10);
INSERT INTO log_entry VALUES (16, 'revocation', x'd887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4', 1795699928814, x'28e10588e5a31f71b1ee28c5d002bc363e5feb3c0f23cec0fac0302ae641eb79', NULL);
INSERT INTO log_entry VALUES (17, 'decision', x'312b10e53134a95e3f5eddb0ad44ae7366d535f8005e7b07a679691e02334ccb', 1795699928852, x'2263eeb69929ad823d3428c93cad435933197e558e322addd5f465bf836a6181', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'280dac16809096fdf56e6b74dc2c4a32f5f651550e9f42b1249f379f9f96caa1', 1795699928912, x'a927fcf3c33ee6d9587af1ad7a69e013d3d9b4f634a1d5aa0a2514fc3934cad4', 12);
INSERT INTO log_entry VALUES (19, 'activation', x'6acc44ff9a8a76f83c529ad9f813131252ae1bc31c70ec8d033058db98f99d62', 1795699929558, x'83e58ceda726c5d833517c3bbcb8ecdf107949d8447c2d0756593daec59fa0be', NULL);
INSERT INTO log_entry VALUES (20, 'decision', x'be7bfd03827244a29b2b8434c1974057f036bec246ca2bcf4e1c627a8f02e202', 1795699929361, x'a032c1eeee8d9dfc031df1728448699c1f2316e92b1c1d5ae69458798155b4ab', 13);
INSERT INTO log_entry VALUES (21, 'decision', x'09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e', 1795699929396, x'304f77d6e71cfe646b37018034c59fb493a034b93f011921ccaae58381159ed9', 14);
INSERT INTO log_entry VALUES (22, 'decision', x'c1f1a255dacdc7f10c91f0ed25cd9dcef88887a318a8454fe6d1158a2bdf168a', 1795699929424, x'7c33a7277ccce5c3f6e1a54d112a1cb600ed3d2cd57b086239690218fbc4bbab', 15);
INSERT INTO log_entry VALUES (23, 'decision', x'ea6b140289feb97264cb6510aed19721a9494ff0184dcedca847cf1f762df8c7', 1795699929448, x'64dee41557cae13b029f0b17d056e084c5424bc39a974ef98672f525cf9647ae', 16);
INSERT INTO log_entry VALUES (24, 'decision', x'eb5f9fce6471944620811dce1d5ac74ec66edf8576b715a85de09ea23a07e9bd', 1795699929466, x'9efacfcaebed5b183ab3b38be2d6e7d3863dd7aabf2225f7160f187c072cec06', 17);
INSERT INTO log_entry VALUES (25, 'decision', x'6ec2d2c09b5220a4a584b113ef0199d8fcf6e58f404debcf6c15795155d464d9', 1795699929473, x'17ec098f8399ddd90ff13c0f57f94a113741bdc4d9fdd9672b3134a1b63f44e5', 18);
INSERT INTO log_entry VALUES (26, 'decision', x'9c9328085b58e6c27f437b8851e4d7e220c3d22cab747d2c07b019935bb37692', 1795699929492, x'5e5862a865231f76fbf53f4987e00429475d8e46dcaa69aa12dc7189e386c3af', 19);
INSERT INTO log_entry VALUES (27, 'decision', x'4804308a9ae9e0d10be0388d77b062d3842a2172698abd261be88ffca59a8839', 1795699929518, x'625d89de981d32f81aad85f971afc5651b5ddd38aee0ee904abe2f810f96c016', 20);
INSERT INTO log_entry VALUES (28, 'decision', x'beb2a7f8059d0e9eb153a0308cdef3014d349e70aeab612cda59b304d62cd86b', 1795699929971, x'63c50e8976dec8bdc35c9b52ab115a052e54d51a7986e976a970562df4eefef8', 21);
INSERT INTO log_entry VALUES (29, 'decision', x'74ef8a911969f16d88da786942e3ad4b36bb0ea619b8db4687d39e10b2a95df8', 1795699930173, x'958703067e74296af18a9e545ff5a64ae5a1bdb17297bd9d888e36fc93887aae', 22);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/4ffe94627073f935', x'302a300506032b6570032100cd89a790174878f41ae43c907b4d50b682300b7bdfc92bc3c9485041e71de17d', 'first', 1, 1795699925922, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/4ffe94627073f935', 19, 'https://gate.example.com/log/4ffe94627073f935
19
aJX1K9zPREy+suVMli5p9f8mbE5WyyBJ/i+PkbHkZxA=

— https://gate.example.com/log/4ffe94627073f935 +QCFXgCIrA/PjZU+J9YJn0pq4oslHqKsx9eMAxjR/7/eC8BOcS7zp8a4ywrLAVsZAqiw4cHNHqZOxFK3AZ0kleoYiQc=
', 1795699929006);
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
INSERT INTO release VALUES (1, x'01a2180e6c877032a3b2c5731887a3a1', 'default', 'staging', NULL, NULL, x'd7231d355e0801c79e7698eb155de8bb73fcf96c2638b09528c785651b57d9db', 1795699928199);
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
CREATE TABLE "override_signature" (
    id               INTEGER PRIMARY KEY,
    override_request INTEGER NOT NULL REFERENCES override_request (id),
    project          TEXT    NOT NULL,
    kind             TEXT    NOT NULL CHECK (kind IN ('approval', 'refusal', 'revocation', 'review')),
    bundle           BLOB    NOT NULL REFERENCES bundle (digest),
    signer           TEXT    NOT NULL,
    signed_at        INTEGER NOT NULL,
    UNIQUE (override_request, kind, bundle)
) STRICT;
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'93d4ea051e8bb377758b4dc8979b9a3fa59144053448f6ec55965ed621dcfca9', 'key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8', 1795699926891);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'0a1be47e32aeae2037d47dc3bbee338d1d997b4b8f4150b0b6da3465cc68edb8', 'key sha256:cc3b7cf7b1433c4beb998755ce37e4e2e068b7c69e708125778d20231dd675ae', 1795699927093);
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'bb09a46d41c6814ee97b964dc47942d02677548ed12baf03128d5047ff86445c', 'key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8', 1795699927909);
CREATE TABLE "notice" (
    id            INTEGER PRIMARY KEY,
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    webhook       TEXT    NOT NULL,
    project       TEXT    NOT NULL,
    subject       BLOB    NOT NULL CHECK (length(subject) = 32),
    environment   TEXT    NOT NULL,
    decision      BLOB    CHECK (length(decision) = 32),
    verdict       TEXT    CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    body          BLOB    NOT NULL,
    made_at       INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0,
    -- From then on somebody may send it; while somebody does, when that is taken to have failed.
    next_at       INTEGER NOT NULL,
    last_tried_at INTEGER,
    last_error    TEXT,
    state         TEXT    NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'given-up')),
    ended_at      INTEGER,
    -- The id of the override that it is about.
    override_id   BLOB    CHECK (length(override_id) = 32),
    CHECK ((state = 'pending') = (ended_at IS NULL)),
    CHECK ((decision IS NULL) = (verdict IS NULL)),
    CHECK ((decision IS NULL) <> (override_id IS NULL))
) STRICT;
INSERT INTO notice VALUES (1, x'01a2180e63a77397add16c8627d05870', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:05.84Z","id":"sha256:b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be","run":"01a2180e-632f-748c-8c8d-43b83990cd60","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-63a7-7397-add1-6c8627d05870","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:32:05.854Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699925854, 0, 1795699925854, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (2, x'01a2180e646675798b7439ccfa782054', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'64fd03fb7cfdbc04a9aed5ee35a7c2b1b53a17c8609d6ae7cfa86d01ac046fac', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:06.107Z","id":"sha256:64fd03fb7cfdbc04a9aed5ee35a7c2b1b53a17c8609d6ae7cfa86d01ac046fac","run":"01a2180e-6440-765e-8464-ce798a6df9aa","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6466-7579-8b74-39ccfa782054","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:32:06.117Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699926117, 0, 1795699926117, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (3, x'01a2180e657073d9993d9fab539cd58b', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:06.355Z","id":"sha256:7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad","run":"01a2180e-6532-77ef-b2cc-00d13be9c5fb","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6570-73d9-993d-9fab539cd58b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:32:06.383Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699926383, 0, 1795699926383, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (4, x'01a2180e666273db9405382dafbdadfc', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'6438fba7f81233a45e1b5266ab63682afa9cdc7fb3976d1ea205c18d596b5e02', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:06.604Z","id":"sha256:6438fba7f81233a45e1b5266ab63682afa9cdc7fb3976d1ea205c18d596b5e02","run":"01a2180e-6610-72f6-b9e3-608f39f9c9f5","valid_until":null},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6662-73db-9405-382dafbdadfc","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:32:06.625Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699926625, 0, 1795699926625, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (5, x'01a2180e690374218f76bc5147ff2eb2', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'8083e502f3b4acb4f5584dc4e516347f612932122d66cebf55cc435fc1f458eb', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:07.28Z","id":"sha256:8083e502f3b4acb4f5584dc4e516347f612932122d66cebf55cc435fc1f458eb","run":"01a2180e-68d4-7412-b8b9-1300440e1dd8","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"production","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":{"id":"sha256:6438fba7f81233a45e1b5266ab63682afa9cdc7fb3976d1ea205c18d596b5e02","verdict":"not-ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[{"override":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T13:32:06.803Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a2180e-6903-7421-8f76-bc5147ff2eb2","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:32:07.298Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699927298, 0, 1795699927298, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (6, x'01a2180e69aa75dd8ea4074f9c920734', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:07.462Z","id":"sha256:de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997","run":"01a2180e-698f-768f-b264-723d1741a0e2","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-69aa-75dd-8ea4-074f9c920734","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:32:07.466Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699927466, 0, 1795699927466, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (7, x'01a2180e6a6173b7a797f17adfee6ece', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'f3427de516f5c9546bdd465350fd17d3903ebc8a54e034a6a598cb2d2d269f53', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:07.643Z","id":"sha256:f3427de516f5c9546bdd465350fd17d3903ebc8a54e034a6a598cb2d2d269f53","run":"01a2180e-6a3f-73f5-96e4-1b78579b7ef9","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpGa4NSA/layout","detail":"expected bytes with digest sha256:cbe3500d4edbf1d5b537718f93b699f28ee67f977b61010b408ce0404f10ad67, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":{"id":"sha256:de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"unknown","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6a61-73b7-a797-f17adfee6ece","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:32:07.649Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699927649, 0, 1795699927649, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (8, x'01a2180e6cd172ec839dd28f928e6db9', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'ceb697579dc7f587bb0f89e42134c006a34082bda7a884bd65b6a5b0415dd5ee', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:08.242Z","id":"sha256:ceb697579dc7f587bb0f89e42134c006a34082bda7a884bd65b6a5b0415dd5ee","run":"01a2180e-6c87-7032-a3b2-c5714417b412","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6cd1-72ec-839d-d28f928e6db9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:32:08.272Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699928272, 0, 1795699928272, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (9, x'01a2180e6cd77765ab598d291fbb1d79', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'67b75b952afd44154221d1189f445c0ac69ebc95357f24a8dc69e7c774f69159', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:08.247Z","id":"sha256:67b75b952afd44154221d1189f445c0ac69ebc95357f24a8dc69e7c774f69159","run":"01a2180e-6c87-7032-a3b2-c57282e57727","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6cd7-7765-ab59-8d291fbb1d79","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:32:08.278Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699928278, 0, 1795699928278, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (10, x'01a2180e6e2f77d8806a68f483a24d19', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'bbe64edfe56239eb789dd3ff1f1c3650265eaf1d7b0e82bd6e00aa967ace0603', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:08.596Z","id":"sha256:bbe64edfe56239eb789dd3ff1f1c3650265eaf1d7b0e82bd6e00aa967ace0603","run":"01a2180e-6dd2-7381-bcc9-569ba3c07665","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6e2f-77d8-806a-68f483a24d19","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T13:32:08.622Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699928622, 0, 1795699928622, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (11, x'01a2180e6f21709fb9d556f357a6ffd9', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'312b10e53134a95e3f5eddb0ad44ae7366d535f8005e7b07a679691e02334ccb', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:08.852Z","id":"sha256:312b10e53134a95e3f5eddb0ad44ae7366d535f8005e7b07a679691e02334ccb","run":"01a2180e-6ef3-75c5-9293-a18fb2f38301","valid_until":null},"environment":"staging","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":{"id":"sha256:bbe64edfe56239eb789dd3ff1f1c3650265eaf1d7b0e82bd6e00aa967ace0603","verdict":"ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:d887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T13:32:08.814Z by key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-6f21-709f-b9d5-56f357a6ffd9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T13:32:08.864Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699928864, 0, 1795699928864, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (12, x'01a2180e6f5a742a8386cf7cad3552b9', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'280dac16809096fdf56e6b74dc2c4a32f5f651550e9f42b1249f379f9f96caa1', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:08.912Z","id":"sha256:280dac16809096fdf56e6b74dc2c4a32f5f651550e9f42b1249f379f9f96caa1","run":"01a2180e-6ef2-72a3-851d-dbcc5f41e159","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:29c9f663ad966ee686d35f22ce763c77605b38021df33d24c5ed6d2b16b2bb40","pack":"standard","version":1},"previous":{"id":"sha256:8083e502f3b4acb4f5584dc4e516347f612932122d66cebf55cc435fc1f458eb","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[{"override":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T13:32:06.803Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a2180e-6f5a-742a-8386-cf7cad3552b9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:32:08.921Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699928921, 0, 1795699928921, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (13, x'01a2180e712e7637861fa72cf1963ef4', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'be7bfd03827244a29b2b8434c1974057f036bec246ca2bcf4e1c627a8f02e202', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.361Z","id":"sha256:be7bfd03827244a29b2b8434c1974057f036bec246ca2bcf4e1c627a8f02e202","run":"01a2180e-7118-7626-8971-161300f0009c","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:67b75b952afd44154221d1189f445c0ac69ebc95357f24a8dc69e7c774f69159","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-712e-7637-861f-a72cf1963ef4","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:32:09.389Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929389, 0, 1795699929389, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (14, x'01a2180e714f7660979d63b2e948f9a6', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.396Z","id":"sha256:09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e","run":"01a2180e-7137-747a-9630-ec4b8d2e8c44","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:b3c45e73292718042e24029a6bd078d676a5b9872ffc66c95a3f20d3163475be","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-714f-7660-979d-63b2e948f9a6","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:32:09.422Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929422, 0, 1795699929422, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (15, x'01a2180e716772c389f144aa2428817a', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'c1f1a255dacdc7f10c91f0ed25cd9dcef88887a318a8454fe6d1158a2bdf168a', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.424Z","id":"sha256:c1f1a255dacdc7f10c91f0ed25cd9dcef88887a318a8454fe6d1158a2bdf168a","run":"01a2180e-7157-726d-9759-50017d27e5ca","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:312b10e53134a95e3f5eddb0ad44ae7366d535f8005e7b07a679691e02334ccb","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:d887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T13:32:08.814Z by key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-7167-72c3-89f1-44aa2428817a","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T13:32:09.446Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929446, 0, 1795699929446, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (16, x'01a2180e717971cf9545f051d17a608b', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'ea6b140289feb97264cb6510aed19721a9494ff0184dcedca847cf1f762df8c7', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.448Z","id":"sha256:ea6b140289feb97264cb6510aed19721a9494ff0184dcedca847cf1f762df8c7","run":"01a2180e-7169-756e-be08-e11803d9c427","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:7b70361e6128d1d717d317c0f35daf967045094be5c17e7d486f9015b27bffad","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-7179-71cf-9545-f051d17a608b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:32:09.464Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929464, 0, 1795699929464, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (17, x'01a2180e71817678932ef0b06331965e', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'eb5f9fce6471944620811dce1d5ac74ec66edf8576b715a85de09ea23a07e9bd', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.466Z","id":"sha256:eb5f9fce6471944620811dce1d5ac74ec66edf8576b715a85de09ea23a07e9bd","run":"01a2180e-717e-72c8-9f8b-bb9329f5a0e1","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:de19412c9f5a63888d819f48a90883cdec6650c148cfc85acfe94b4959a7e997","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGa4NSA/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-7181-7678-932e-f0b06331965e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:32:09.472Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929472, 0, 1795699929472, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (18, x'01a2180e719376a6ba62ec557794f99c', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'6ec2d2c09b5220a4a584b113ef0199d8fcf6e58f404debcf6c15795155d464d9', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.473Z","id":"sha256:6ec2d2c09b5220a4a584b113ef0199d8fcf6e58f404debcf6c15795155d464d9","run":"01a2180e-7187-711f-9c23-58cbb1c17aa0","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:ceb697579dc7f587bb0f89e42134c006a34082bda7a884bd65b6a5b0415dd5ee","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-7193-76a6-ba62-ec557794f99c","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:32:09.49Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929490, 0, 1795699929490, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (19, x'01a2180e71a8756982c67b15398f8f36', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'9c9328085b58e6c27f437b8851e4d7e220c3d22cab747d2c07b019935bb37692', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.492Z","id":"sha256:9c9328085b58e6c27f437b8851e4d7e220c3d22cab747d2c07b019935bb37692","run":"01a2180e-719b-75e3-a3c0-881c5fe1a614","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:64fd03fb7cfdbc04a9aed5ee35a7c2b1b53a17c8609d6ae7cfa86d01ac046fac","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-71a8-7569-82c6-7b15398f8f36","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:32:09.512Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929512, 0, 1795699929512, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (20, x'01a2180e71cb7054969d75765383ae79', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'4804308a9ae9e0d10be0388d77b062d3842a2172698abd261be88ffca59a8839', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.518Z","id":"sha256:4804308a9ae9e0d10be0388d77b062d3842a2172698abd261be88ffca59a8839","run":"01a2180e-71b5-70cd-9c79-b6765e8aff6d","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:280dac16809096fdf56e6b74dc2c4a32f5f651550e9f42b1249f379f9f96caa1","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGa4NSA/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[{"override":"sha256:4ba9cf557500a568f462c229b07643d8c6964c95f90afe8e05362fc311a581e0","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T13:32:06.803Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a2180e-71cb-7054-969d-75765383ae79","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:32:09.542Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929542, 0, 1795699929542, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (21, x'01a2180e7384754c80ba8298d7bcd385', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'beb2a7f8059d0e9eb153a0308cdef3014d349e70aeab612cda59b304d62cd86b', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:09.971Z","id":"sha256:beb2a7f8059d0e9eb153a0308cdef3014d349e70aeab612cda59b304d62cd86b","run":"01a2180e-7333-7036-9c6e-958018765bde","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:09459df39330f38b7944159d8ae61c480e0d0277d6190d7dadea262da747751e","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-7384-754c-80ba-8298d7bcd385","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:32:09.987Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699929987, 0, 1795699929987, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (22, x'01a2180e74537432a1b9ad7e59172149', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'74ef8a911969f16d88da786942e3ad4b36bb0ea619b8db4687d39e10b2a95df8', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:32:10.173Z","id":"sha256:74ef8a911969f16d88da786942e3ad4b36bb0ea619b8db4687d39e10b2a95df8","run":"01a2180e-7413-73fc-9f96-02428f777bef","valid_until":"2026-11-27T13:32:04.912Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e8de27fdccb80ba8aad36449e42bf934d708b5be129b444553959f6c8550858a","pack":"standard","version":1000},"previous":{"id":"sha256:9c9328085b58e6c27f437b8851e4d7e220c3d22cab747d2c07b019935bb37692","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGa4NSA/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a2180e-7453-7432-a1b9-ad7e59172149","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:32:10.185Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699930185, 0, 1795699930185, NULL, NULL, 'pending', NULL, NULL);
CREATE TABLE revocation (
    id          INTEGER PRIMARY KEY,
    -- SHA-256 of the signed payload.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    project     TEXT    NOT NULL,
    -- What is revoked: its digest, or that of an identity in canonical JSON. The same in what takes it back.
    target      BLOB    NOT NULL CHECK (length(target) = 32),
    -- Which revocation is taken back; absent for a revocation.
    undoes      INTEGER REFERENCES revocation (id),
    bundle      BLOB    NOT NULL REFERENCES bundle (digest),
    signer      TEXT    NOT NULL,
    filed_at    INTEGER NOT NULL,
    -- Decisions behind this one that depend on it are still to be noted, to be made again; absent when all are.
    noted_to    INTEGER
) STRICT;
INSERT INTO revocation VALUES (1, x'd887f64f26564bac9b79fa831878041c36bb143abbf0cc29c9acacbce6d93db4', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', NULL, x'685626ac49955f844fd8d9993db662bf2c91290e6407e18ac4b4633e267d5fb4', 'key sha256:68640871e3878b70b3840d6c00b64dee1df703c0b16947379b5081b25a4767d8', 1795699928814, NULL);
CREATE TABLE depends (
    decision INTEGER NOT NULL REFERENCES decision (id),
    thing    INTEGER NOT NULL,
    PRIMARY KEY (decision, thing)
) STRICT, WITHOUT ROWID;
INSERT INTO depends VALUES (5, -9186247014064280396);
INSERT INTO depends VALUES (1, -7318433822829708885);
INSERT INTO depends VALUES (2, -7318433822829708885);
INSERT INTO depends VALUES (14, -7318433822829708885);
INSERT INTO depends VALUES (19, -7318433822829708885);
INSERT INTO depends VALUES (21, -7318433822829708885);
INSERT INTO depends VALUES (22, -7318433822829708885);
INSERT INTO depends VALUES (19, -7164338565858924862);
INSERT INTO depends VALUES (10, -6554119008588109776);
INSERT INTO depends VALUES (11, -6554119008588109776);
INSERT INTO depends VALUES (15, -6554119008588109776);
INSERT INTO depends VALUES (1, -6372793635417078508);
INSERT INTO depends VALUES (2, -6372793635417078508);
INSERT INTO depends VALUES (14, -6372793635417078508);
INSERT INTO depends VALUES (19, -6372793635417078508);
INSERT INTO depends VALUES (21, -6372793635417078508);
INSERT INTO depends VALUES (22, -6372793635417078508);
INSERT INTO depends VALUES (9, -6300123112690730375);
INSERT INTO depends VALUES (13, -6300123112690730375);
INSERT INTO depends VALUES (5, -5622292732480258418);
INSERT INTO depends VALUES (12, -5622292732480258418);
INSERT INTO depends VALUES (20, -5622292732480258418);
INSERT INTO depends VALUES (1, -5493161796780484604);
INSERT INTO depends VALUES (2, -5493161796780484604);
INSERT INTO depends VALUES (9, -5451145383128671573);
INSERT INTO depends VALUES (13, -5451145383128671573);
INSERT INTO depends VALUES (10, -4907148020440483349);
INSERT INTO depends VALUES (13, -4720901592852577118);
INSERT INTO depends VALUES (21, -4705513976960840034);
INSERT INTO depends VALUES (22, -4705513976960840034);
INSERT INTO depends VALUES (10, -4652854453365288856);
INSERT INTO depends VALUES (11, -4652854453365288856);
INSERT INTO depends VALUES (15, -4652854453365288856);
INSERT INTO depends VALUES (3, -4539060572603637776);
INSERT INTO depends VALUES (4, -4539060572603637776);
INSERT INTO depends VALUES (5, -4539060572603637776);
INSERT INTO depends VALUES (12, -4539060572603637776);
INSERT INTO depends VALUES (16, -4539060572603637776);
INSERT INTO depends VALUES (20, -4539060572603637776);
INSERT INTO depends VALUES (15, -4471614465375352847);
INSERT INTO depends VALUES (6, -4374701552683913916);
INSERT INTO depends VALUES (17, -4374701552683913916);
INSERT INTO depends VALUES (5, -3730250463073584053);
INSERT INTO depends VALUES (12, -3730250463073584053);
INSERT INTO depends VALUES (20, -3730250463073584053);
INSERT INTO depends VALUES (1, -3697675529176537349);
INSERT INTO depends VALUES (2, -3697675529176537349);
INSERT INTO depends VALUES (14, -3697675529176537349);
INSERT INTO depends VALUES (19, -3697675529176537349);
INSERT INTO depends VALUES (21, -3697675529176537349);
INSERT INTO depends VALUES (22, -3697675529176537349);
INSERT INTO depends VALUES (8, -3551484853569981049);
INSERT INTO depends VALUES (9, -3108976046545814953);
INSERT INTO depends VALUES (13, -3108976046545814953);
INSERT INTO depends VALUES (8, -2996204110981675826);
INSERT INTO depends VALUES (18, -2996204110981675826);
INSERT INTO depends VALUES (6, -2442849662963915896);
INSERT INTO depends VALUES (3, -1847958341649031053);
INSERT INTO depends VALUES (4, -1847958341649031053);
INSERT INTO depends VALUES (5, -1847958341649031053);
INSERT INTO depends VALUES (12, -1847958341649031053);
INSERT INTO depends VALUES (16, -1847958341649031053);
INSERT INTO depends VALUES (20, -1847958341649031053);
INSERT INTO depends VALUES (8, -1827021923607590362);
INSERT INTO depends VALUES (18, -1827021923607590362);
INSERT INTO depends VALUES (13, -1666850841065682008);
INSERT INTO depends VALUES (14, -1666850841065682008);
INSERT INTO depends VALUES (15, -1666850841065682008);
INSERT INTO depends VALUES (16, -1666850841065682008);
INSERT INTO depends VALUES (17, -1666850841065682008);
INSERT INTO depends VALUES (18, -1666850841065682008);
INSERT INTO depends VALUES (19, -1666850841065682008);
INSERT INTO depends VALUES (20, -1666850841065682008);
INSERT INTO depends VALUES (21, -1666850841065682008);
INSERT INTO depends VALUES (22, -1666850841065682008);
INSERT INTO depends VALUES (16, -1555127245188712078);
INSERT INTO depends VALUES (20, -1555127245188712078);
INSERT INTO depends VALUES (17, -1486293643211729850);
INSERT INTO depends VALUES (3, -1157352281574933602);
INSERT INTO depends VALUES (4, -1157352281574933602);
INSERT INTO depends VALUES (5, -1157352281574933602);
INSERT INTO depends VALUES (12, -1157352281574933602);
INSERT INTO depends VALUES (16, -1157352281574933602);
INSERT INTO depends VALUES (20, -1157352281574933602);
INSERT INTO depends VALUES (10, 298305399006483054);
INSERT INTO depends VALUES (11, 298305399006483054);
INSERT INTO depends VALUES (15, 298305399006483054);
INSERT INTO depends VALUES (14, 668113789206459275);
INSERT INTO depends VALUES (19, 668113789206459275);
INSERT INTO depends VALUES (1, 1616451400770999928);
INSERT INTO depends VALUES (2, 1616451400770999928);
INSERT INTO depends VALUES (14, 1616451400770999928);
INSERT INTO depends VALUES (19, 1616451400770999928);
INSERT INTO depends VALUES (21, 1616451400770999928);
INSERT INTO depends VALUES (22, 1616451400770999928);
INSERT INTO depends VALUES (12, 2886152148860573437);
INSERT INTO depends VALUES (1, 3011208733848399590);
INSERT INTO depends VALUES (2, 3011208733848399590);
INSERT INTO depends VALUES (3, 3011208733848399590);
INSERT INTO depends VALUES (4, 3011208733848399590);
INSERT INTO depends VALUES (5, 3011208733848399590);
INSERT INTO depends VALUES (6, 3011208733848399590);
INSERT INTO depends VALUES (8, 3011208733848399590);
INSERT INTO depends VALUES (9, 3011208733848399590);
INSERT INTO depends VALUES (10, 3011208733848399590);
INSERT INTO depends VALUES (11, 3011208733848399590);
INSERT INTO depends VALUES (12, 3011208733848399590);
INSERT INTO depends VALUES (11, 3542944108416117086);
INSERT INTO depends VALUES (20, 5189326042500292817);
INSERT INTO depends VALUES (10, 5277011788457228356);
INSERT INTO depends VALUES (11, 5277011788457228356);
INSERT INTO depends VALUES (15, 5277011788457228356);
INSERT INTO depends VALUES (5, 5452116789850842472);
INSERT INTO depends VALUES (12, 5452116789850842472);
INSERT INTO depends VALUES (20, 5452116789850842472);
INSERT INTO depends VALUES (1, 5909596923154819490);
INSERT INTO depends VALUES (2, 5909596923154819490);
INSERT INTO depends VALUES (3, 5909596923154819490);
INSERT INTO depends VALUES (4, 5909596923154819490);
INSERT INTO depends VALUES (5, 5909596923154819490);
INSERT INTO depends VALUES (8, 5909596923154819490);
INSERT INTO depends VALUES (9, 5909596923154819490);
INSERT INTO depends VALUES (10, 5909596923154819490);
INSERT INTO depends VALUES (11, 5909596923154819490);
INSERT INTO depends VALUES (12, 5909596923154819490);
INSERT INTO depends VALUES (13, 5909596923154819490);
INSERT INTO depends VALUES (14, 5909596923154819490);
INSERT INTO depends VALUES (15, 5909596923154819490);
INSERT INTO depends VALUES (16, 5909596923154819490);
INSERT INTO depends VALUES (18, 5909596923154819490);
INSERT INTO depends VALUES (19, 5909596923154819490);
INSERT INTO depends VALUES (20, 5909596923154819490);
INSERT INTO depends VALUES (21, 5909596923154819490);
INSERT INTO depends VALUES (22, 5909596923154819490);
INSERT INTO depends VALUES (9, 6105630759717994806);
INSERT INTO depends VALUES (13, 6105630759717994806);
INSERT INTO depends VALUES (1, 6811077670179913826);
INSERT INTO depends VALUES (2, 6811077670179913826);
INSERT INTO depends VALUES (14, 6811077670179913826);
INSERT INTO depends VALUES (19, 6811077670179913826);
INSERT INTO depends VALUES (21, 6811077670179913826);
INSERT INTO depends VALUES (22, 6811077670179913826);
INSERT INTO depends VALUES (4, 7221798701328642980);
INSERT INTO depends VALUES (3, 7275973811600269838);
INSERT INTO depends VALUES (4, 7275973811600269838);
INSERT INTO depends VALUES (5, 7275973811600269838);
INSERT INTO depends VALUES (12, 7275973811600269838);
INSERT INTO depends VALUES (16, 7275973811600269838);
INSERT INTO depends VALUES (20, 7275973811600269838);
INSERT INTO depends VALUES (2, 7276976951569267716);
INSERT INTO depends VALUES (8, 7379615188179987392);
INSERT INTO depends VALUES (18, 7379615188179987392);
INSERT INTO depends VALUES (9, 7473542802874123285);
INSERT INTO depends VALUES (5, 7522146562857208688);
INSERT INTO depends VALUES (12, 7522146562857208688);
INSERT INTO depends VALUES (20, 7522146562857208688);
INSERT INTO depends VALUES (18, 7981173214335344804);
INSERT INTO depends VALUES (22, 8426105783634751853);
INSERT INTO depends VALUES (1, 8592943011374493300);
INSERT INTO depends VALUES (2, 8592943011374493300);
INSERT INTO depends VALUES (14, 8592943011374493300);
INSERT INTO depends VALUES (19, 8592943011374493300);
INSERT INTO depends VALUES (21, 8592943011374493300);
INSERT INTO depends VALUES (22, 8592943011374493300);
INSERT INTO depends VALUES (3, 8894668768163713495);
INSERT INTO depends VALUES (4, 8894668768163713495);
INSERT INTO depends VALUES (5, 8894668768163713495);
INSERT INTO depends VALUES (12, 8894668768163713495);
INSERT INTO depends VALUES (8, 9038295224715532526);
INSERT INTO depends VALUES (18, 9038295224715532526);
CREATE TABLE depends_backlog (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    backlog_from INTEGER NOT NULL,
    backlog_to   INTEGER NOT NULL
) STRICT;
INSERT INTO depends_backlog VALUES (1, 0, 0);
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
CREATE INDEX override_open ON override_request (expires_at, id) WHERE ended_at IS NULL;
CREATE INDEX override_unreviewed ON override_request (project, id) WHERE break_glass = 1 AND reviewed_at IS NULL;
CREATE INDEX notice_due ON notice (next_at, id) WHERE state = 'pending';
CREATE INDEX notice_order ON notice (webhook, project, subject, id) WHERE state = 'pending';
CREATE INDEX notice_newest ON notice (project, id);
CREATE INDEX notice_ended ON notice (ended_at) WHERE state <> 'pending';
CREATE INDEX notice_given_up ON notice (id) WHERE state = 'given-up';
CREATE INDEX revocation_target ON revocation (project, target, id);
CREATE INDEX revocation_newest ON revocation (project, id);
CREATE INDEX revocation_undoes ON revocation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX revocation_to_note ON revocation (id) WHERE noted_to IS NOT NULL;
CREATE INDEX revocation_bundle ON revocation (bundle);
CREATE INDEX depends_thing ON depends (thing, decision);
