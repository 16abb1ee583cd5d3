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
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 19:58:36', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1117941);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 19:58:36', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1026148);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-26 19:58:36', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 533637);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-26 19:58:36', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 712503);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-26 19:58:36', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 1807262);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-26 19:58:36', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 4885962);
INSERT INTO _sqlx_migrations VALUES (7, 'revocations', '2026-11-26 19:58:36', 1, x'82ee85bd70f0a2ce63925b3d067e347b99800a2c0803441097e5c4c3a2566c230ca9498f33c324f4b02ad2464e00f998', 566771);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-26 19:58:36', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 669151);
INSERT INTO _sqlx_migrations VALUES (9, 'parts asked again', '2026-11-26 19:58:36', 1, x'695b87dcd82be3aca196f86de32fd47e8a1caaa7e7cb23db28873410fcf7de500f3dc0b81d001e6a570cf9f2913733e8', 562528);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"YO7MVaFs6wynAUo+QIg6zXAllxcAaUsxJ4meFhbTEgs="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"usQWWPbOyYIPl6ZfpvQ4P/FCfSTaFgjo9WL+7U3sSp4SPXtI9kf+ouyi7JJLMo58izLliUR0Z+ix+vRCDhuPDA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGII7AkMPIumfVZkXuQvf7aLC3linalpYbcRZ4JZlFGsAiAtEIyjAt9hb+byAa8SVF2QgpC1ndtylpIATDFv6Tbz6g=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxOTo1ODozNS45NjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIDtNDCiRZMJ8InxeYdr51gMp8y5mcNuHs+VC1/nFvuezAiBw9QpT06rD9dmOTb9keRlijWh2wYGmZkjBSzeoCaPmpQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDjKqEf++1QshgDQNVlc3EJ5h4blRpppUB2xrpucHBVlAIhAOxSzhFUL6rg4FVcZLWv7u2GGK8ofqNR3mEJL9pwxLS/"}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDXppy+PKCXoosC4JHi3Pt/IWBB/QYbDIq4qulNu3fTTAIhAJLg/v7z9P3xyGvDIr9ouCKXHRjXl3tJCQZbElg0XmMG"}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxOTo1ODozNS45NjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIE+h1BWHC56REmGPwI3pYSk5Ngq4rz2mfKlmW06Xpy4XAiAqBg/umD4GD9wPUkpSt20LzTpiPgS33ciwJaCEKnghPQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIGo/ozdJ/qLCrKohBXEZp4B0HjBUucvliiKZQ5smxnshAiEAmzWm2ki+fShhMdRLlTjWFNAMLa01mY0ioZoGkfryWXM="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'e35ca8c4c14c0a09700997a4f3d409ef2582e30906c2f4a000b84db19c251c26', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"/2q+MsezYwSME1CMUpbPNvAICtED7b0fwFDCPnLI1iE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTk6NTg6MzcuNjc1WiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxOTcwLTQ0NmItNzFmZC05Y2Y0LWYzMzRkZWRkY2NkNiIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQWVOcVl3RGVNcUx0d012eGg2YXlXTFZaUkswSGsvTk1SQnk4c2ZjME4vMG89XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ZNpTwGocC5xuv7vcerYafAl6Q23uk8LAquzZhTwgmziYXm5I9bEyR+aqAgveLf9VrTncCBv+QGW7xWsmx18AAQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'4bc65ff82b92022f9bc0de508ad65a8cee0d13e8168284eb3c26283b1bf10958', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"T2xehkBFZDvtJwktXbEogCBa2wKMSwkoXadkd93lbVs="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNDk5MzliNzgwZGU0OTk4MDJmYmVjZmEwZjU0NjEzNmQ3NmM3YmEwN2JhODg5NWMxNjIzNzNlOTQzZDY1YTg4MiJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Qr0NZlqAOV/40iJVVNx0gYbBNMXre19NEJmlJWjFJHPLtw5fGoiyWk0vKf9jDu0gQG9hN2YKxCKlM6fPMsLCCA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'c757003b2f278c86191b41d9566d23af365a15f20eb8fd15638b5bdc6195677a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"JLhLtkxG54gCVzyu+ToSrMN2+BaJIa2IUNSukwtmJnk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNDk5MzliNzgwZGU0OTk4MDJmYmVjZmEwZjU0NjEzNmQ3NmM3YmEwN2JhODg5NWMxNjIzNzNlOTQzZDY1YTg4MiJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIHGY45HfXcgSQomnBNNQMs6CLuhXVR3MjapDcgejHJf+AiAP1jJ2QfDNDvEok6b5sk9V04ZHq3ISMX6PJKVICB0fGg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'0110e54eb7bae0550c7473f8d568f65f7be7fb0a9bf114f984d465276e693d60', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"/2q+MsezYwSME1CMUpbPNvAICtED7b0fwFDCPnLI1iE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTk6NTg6MzguNjAzWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxOTcwLTQ4MGItNzQwMy1hNzAzLTQwNjBiYjFkZjgzOSIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZmFsbHMgYWdhaW4iLCJyZXF1ZXN0ZXJfa2V5IjoiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Db3dCUVlESzJWd0F5RUFlTnFZd0RlTXFMdHdNdnhoNmF5V0xWWlJLMEhrL05NUkJ5OHNmYzBOLzBvPVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIiwidGlja2V0IjpudWxsfSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJzdWJqZWN0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QZ5mYr2x2KerpEddbNOmTGFi9UcEW5ffNyupMd7JOL3Xmn2NJbyZsPufpt+4vh70dWrVLNiZE8boUvo8mgOyBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'5e3260bc41e2d1d55ef180ae97dab60e3f1608ad322cfc90f7fd20a56504c3e5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"T2xehkBFZDvtJwktXbEogCBa2wKMSwkoXadkd93lbVs="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjMzOTIyODM3NDQ0ZGU2ZTZmNWQyMWM0YzNiYzRhZWY5ZDg0ZTIyMWY2YzJiOTJlODkxZmFjMWRhNTUzZDdhODMifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"vMn7jS1rFxeLxKRyNKnB/5uojbxoDNq3U7iZPmFzOIyAPRJS9/psjy2c7j+xOukflwwQXeblNh7r/8y3m+oiDQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIEopXiO49hmSbTdtYq3iqOkpaU/csuHTDq6CF78bWC25AiAJO3xzDOqFgWfFuaD7Ug4NTE175TS4Js+orYCX938VQQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxOTo1ODozNS45NjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIHChft7fDceDwVpWI67SPftYOknu3ZxWrRGFEbjBOdETAiEA8R1kHtJM6bo4DjttiU4S1O6mzYL7xQB/1QRJznrt4nQ="}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGwgodPR/Fa0/kq6sLxPAW5y189PiJN3/+A71BcjazMQAiBnnRmo2pxMhe8a8tna546HzQ6Dy027YoRO4Ks9h0wwLA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxOTo1ODozNS45NjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIAhY+ifMrBYLQJqd+dYPS/C5Uap1ggINn9ky5AFLyuE8AiEA72i4HQMtGWPjEvxRy70FljM+RphY5fW5Bhq/YxHqPTw="}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGMZBdNIp9MhxBp+o+dCMgCQGjag+S+bEYgFQ9JI6JjsAiAk+wnp1wsEfmf18GXh87lJMhzv7ouiDXOO3sY8MUzG9Q=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCH32AM5mRScWdrRlmsxrn4+9Qulg1G+ehhbXGvQWYnqQIhAKvVGEgRSzCTQ2YVL6vT2WzxFs6npXvi9jLt0X231Wq5"}]}}' AS BLOB));
INSERT INTO bundle VALUES (19, x'0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIF2T9jD40HH0bNSmrJEJiHJr91adp/87pIUNOUivMYjxAiEA9RJZjBVfRlvkOxRGjWBA2ErFJPhsFpYW4LMjDFEq48Y="}]}}' AS BLOB));
INSERT INTO bundle VALUES (20, x'3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxOTo1ODozNS45NjhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIAZuxyse258TFxm3HGykcYAG2eKNiC8K6LrxP67AiL9tAiEAnFOz8xyX54BOrzsxvk1fZvgUdf7LowA58bYf93/Mib0="}]}}' AS BLOB));
INSERT INTO bundle VALUES (21, x'ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"CVxQnUHmhsR/rKlf0dvJvMlvp+dwAcGITOh9sIcOwew="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTk6NTg6MzUuOTY4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIGLGEcNfPSlb3tM11MOyrEdQ2Cc7+uOpjw+PoZGuo4zPAiEA17bLOA9YYgu6ZLELSKs6Hv44Ok2jBi07IXDhGgpR1Fo="}]}}' AS BLOB));
INSERT INTO bundle VALUES (22, x'1c8912f1d271e8b875c5447403b70813466fb21be4a49ea1282b7f41eac78b67', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"T2xehkBFZDvtJwktXbEogCBa2wKMSwkoXadkd93lbVs="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjE5NzAtNGJmYy03NTI1LTk3ZjYtMzljNmIzN2UyMzQxIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBsZWFrZWQiLCJyZXZva2VzIjp7ImRpZ2VzdCI6InNoYTI1NjpiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn19LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOnJldm9jYXRpb24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoicmV2b2tlZCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"4O2PwJtKtWsSF6/kmOQr0Lkd1xt805nlhizp0PTFi+P3NZaWVhEGzEqjf9+tu4JDsORQwI4EW+HaUSBdX06nCw=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'standard', 1);
INSERT INTO pack VALUES (2, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'standard', 1000);
CREATE TABLE pack_file (
    id     INTEGER PRIMARY KEY,
    pack   INTEGER NOT NULL REFERENCES pack (id),
    path   TEXT    NOT NULL,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL,
    UNIQUE (pack, path)
) STRICT;
INSERT INTO pack_file VALUES (1, 1, 'README.md', x'1f7f786f9353a2b469701cfe68e1b047bc6b0959775478295336d7ca23bfe6b1', CAST('# The standard pack

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
- What is dated ahead of now replaces nothing; what its signer makes after it came replaces it.

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
| `vsa` | SLSA verification summary v1 | `verifier_id result levels{TRACK: n} properties policy_uri policy_digest resource_uri time_verified input_attestations environment project valid_until` |
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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-4f6c5e86.pub', x'250e864cbca244801920102bc6e933e0b0d4b77e07dcfd214e789ee3ef92c8db', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAc2UkIyiWor7diYh0dWPWVCyzL4dSOBQA4Ven2v9BD88=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-24b84bb6.pub', x'ca43d3ae65cfc41b0dc55c4a629561d2ccfc3bccc59464c8d737c59a12780c4c', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGSnCMm3sQSJIJ3scIJP7iFPb8Mck
YVGv9u69di+4IimZMuDhJx0UK87+KU3b52WTrZF56SOFui/8RMpTzliJ5Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-095c509d.pub', x'f3bc8ecf53137500564ac84a4ac8fab631fc3c40a45588c0ef0df7128ee4c238', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjq/iXH+CaanszDzh0Ei3wDrnvTpb
fcEeNj+A4MA+vpUivAmeu6R7HX82gXhIsz7qdy6WgbMQfpR/uvUgBctwhw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-ff6abe32.pub', x'65642208720df2b0a58a84c219c223c9acfc6330ab5fb3a4f66176e64c6221ba', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAeNqYwDeMqLtwMvxh6ayWLVZRK0Hk/NMRBy8sfc0N/0o=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-60eecc55.pub', x'e16b42b2cc4a02c945c19ca387c4718c8947bba1e25c03a54c35706e3147065b', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEARnchFKS7qLx+sKZ2LAcuE+uGMNj22v26pwOmItXS8E8=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-095c509d.pub', x'f3bc8ecf53137500564ac84a4ac8fab631fc3c40a45588c0ef0df7128ee4c238', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjq/iXH+CaanszDzh0Ei3wDrnvTpb
fcEeNj+A4MA+vpUivAmeu6R7HX82gXhIsz7qdy6WgbMQfpR/uvUgBctwhw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (8, 1, 'lib/evidence.rego', x'da70aedd8ca2e6ff8781cc869f8d67d71b766a69c8ac48ffa6d734e1387d5220', CAST('# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. A keyless certificate is valid for minutes, so what a log or a timestamp authority vouches for is the
# time of the signature. Where there is no such time, it is the signer''s own word: that orders and ages the evidence of that
# signer and nothing else.
time_of(e) := word(e) if {
	older(e)
} else := e.signed_at if {
	e.signed_at != null
	is_dated(e)
} else := word(e) if {
	e.signed_at == null
}

older(e) if {
	by_lasting_key(e)
	e.signed_at != null
	time.parse_rfc3339_ns(word(e)) < time.parse_rfc3339_ns(e.signed_at)
}

# A signature by a key that lasts can be logged and timestamped by anybody who has it, long after it was made: that shows
# how new it can be at the most. Without a word of its signer it is from an unknown time before: it replaces nothing, and
# it is fresh for nothing. So an old statement does not become a new one.
is_dated(e) if not by_lasting_key(e)

is_dated(e) if is_string(word(e))

by_lasting_key(e) if e.signer.key != null

by_lasting_key(e) if object.get(e.signer, "certificate", null) != null

# What its signer says: the time that the gate has read, or that which its type has a field for.
word(e) := e.claimed_at if {
	e.claimed_at != null
} else := own_words(e.predicate)[0]

own_words(predicate) := [said |
	is_object(predicate)
	some path in [
		["finishedOn"],
		["metadata", "scanFinishedOn"],
		["metadata", "timestamp"],
		["creationInfo", "created"],
		["timestamp"],
		["declaredOn"],
		["reviewedOn"],
	]
	said := at_path(predicate, path)
	is_string(said)

	# RFC 3339, of this century, on a day that there is.
	regex.match(`^20([0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|([02468][048]|[13579][26])-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`, said)
]

at_path(predicate, path) := predicate[path[0]] if {
	count(path) == 1
} else := predicate[path[0]][path[1]]

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := time.parse_rfc3339_ns(time_of(e))

# The latest that it can be from: its signer''s word may be behind, and what has no time was made before it came here.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(e.signed_at) if {
	e.signed_at != null
} else := time.parse_rfc3339_ns(word(e)) if {
	is_string(word(e))
} else := time.parse_rfc3339_ns(object.get(e, "received_at", null)) if {
	is_string(object.get(e, "received_at", null))
}

# What replaces what: a later statement of the same signer about the same check.
check_of(e) := object.get(e.predicate, "name", "") if {
	is_object(e.predicate)
} else := ""

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, of_store(e.signer), check_of(e), scanner_of(e)]

# Two scanners see different things, whoever lets them run.
scanner_of(e) := object.get(e.typed, "scanner", "") if {
	is_object(object.get(e, "typed", null))
} else := ""

# Whom a trust store vouches for: the name, and the roots that make it this name and no other''s. A renewed certificate is
# the same signer; the same name under another root is not.
of_store(signer) := ["certificate", signer.certificate.identity, signer.certificate.anchors] if {
	object.get(signer, "certificate", null) != null
} else := ["notation", signer.notation.subject, signer.notation.anchors] if {
	object.get(signer, "notation", null) != null
} else := null

# The evidence of `list` that nothing later has replaced. Two of the same instant are both current, and so are two that
# may be in either order. What is dated ahead of now replaces nothing; what was made after it came replaces it. One alone
# is current, and so are those of which no two are about the same: that needs no look at when they were made.
current(list) := [e | some e in list] if {
	count(list) < 2
} else := [e | some e in list] if {
	count({about(e) | some e in list}) == count(list)
} else := [e |
	whose := {i: about(e) | some i, e in list}
	moments := {i: moment(e) | some i, e in list}
	rows := array.concat(sort([[who, moments[i], list[i].digest] | some i, who in whose; moments[i] <= horizon]), [[null]])
	latest := {row[0]: row[1] |
		some i, row in rows
		rows[i + 1][0] != row[0]
	}
	replaced := {i |
		some i, who in whose
		moments[i] < latest[who]
		at_the_latest(list[i]) < latest[who]
	}

	# Whatever its date says, it was made before it came here.
	overtaken := {i |
		some i, who in whose
		moments[i] > horizon
		came := time.parse_rfc3339_ns(list[i].received_at)
		some j, other in whose
		other == who
		moments[j] <= horizon
		moments[j] > came
		time.parse_rfc3339_ns(list[j].received_at) > came
	}
	some i, e in list
	not i in replaced
	not i in overtaken
]

ahead(e) if moment(e) > horizon

# What is dated after it is ahead of now; where no time counts as now, nothing is.
default horizon := 9223372036854775807

horizon := time.parse_rfc3339_ns(input.now) + skew_ns

# The evidence of one type among `list`.
of_type(list, type) := [e |
	some e in list
	e.predicate_type == type
]

hour_ns := 3600000000000

# Clocks differ a little; what is dated further ahead than this has no usable time.
skew_ns := 300000000000
' AS BLOB));
INSERT INTO pack_file VALUES (9, 1, 'lib/evidence_test.rego', x'4902429b0231e024966cde9a5c21a64ae192963b285a5bf630daa5e0ea2c85ee', CAST('package countersign.lib.evidence_test

import data.countersign.lib.evidence

at(time) := result_of("smoke", {"key": "k", "identity": null, "issuer": null}, time)

result_of(name, signer, time) := {
	"digest": sprintf("%s/%s/%v", [name, signer.key, time]),
	"predicate_type": "t",
	"predicate": {"name": name},
	"signer": signer,
	"signed_at": time,
	"claimed_at": time,
}

timeless := object.union(at("2026-01-01T00:00:00Z"), {"signed_at": null, "claimed_at": null, "digest": "timeless"})

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
	not evidence.time_of(object.union(witnessed, {"claimed_at": null}))
}

# Somebody has it timestamped anew: an old pass takes no later failure away, and what no scanner dated is not fresh.
test_nobody_makes_an_old_statement_of_a_key_the_newest_one if {
	undated := object.union(at("2026-01-09T00:00:00Z"), {"claimed_at": null})
	every refusal in [at("2026-01-05T00:00:00Z"), object.union(at("2026-01-05T00:00:00Z"), {"claimed_at": null}), timeless] {
		evidence.current([undated, refusal]) == [undated, refusal]
	}
	of_a_hierarchy := object.union(undated, {"signer": {"key": null, "identity": null, "issuer": null, "certificate": {"identity": "a", "anchors": ["r"]}}})
	not evidence.time_of(of_a_hierarchy)
}

test_the_time_that_a_type_has_a_field_for_is_its_signers_word if {
	undated := object.union(at("2026-01-09T00:00:00Z"), {"claimed_at": null})
	said := "2026-01-03T10:00:00.5+01:00"
	every predicate in [
		{"finishedOn": said},
		{"metadata": {"scanFinishedOn": said}},
		{"metadata": {"timestamp": said}},
		{"creationInfo": {"created": said}},
		{"timestamp": said},
		{"declaredOn": said},
		{"reviewedOn": said},
	] {
		evidence.time_of(object.union(undated, {"predicate": predicate})) == said
	}
	every no_time in ["2026-02-29T00:00:00Z", "2028-02-30T00:00:00Z", "2026-01-03", "yesterday", 1, null] {
		not evidence.time_of(object.union(undated, {"predicate": {"finishedOn": no_time}}))
	}
	evidence.time_of(object.union(undated, {"predicate": {"finishedOn": "2028-02-29T00:00:00Z"}, "signed_at": null})) == "2028-02-29T00:00:00Z"
}

test_two_scanners_replace_nothing_of_each_other if {
	trivy := object.union(at("2026-01-01T00:00:00Z"), {"typed": {"scanner": "trivy"}})
	grype := object.union(at("2026-01-02T00:00:00Z"), {"typed": {"scanner": "grype"}})
	evidence.current([trivy, grype]) == [trivy, grype]
	later := object.union(grype, {"signed_at": "2026-01-03T00:00:00Z", "claimed_at": "2026-01-03T00:00:00Z", "digest": "later"})
	evidence.current([trivy, grype, later]) == [trivy, later]
}

test_what_has_no_time_is_replaced_by_what_was_made_after_it_came if {
	came_later := came(timeless, "2026-01-03T00:00:00Z")
	evidence.current([came_later, claimed]) == [came_later, claimed]
	evidence.current([came(timeless, "2026-01-01T00:00:00Z"), claimed]) == [claimed]
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

came(e, when) := object.union(e, {"received_at": when})

test_what_is_dated_ahead_is_replaced_by_what_was_made_after_it_came if {
	ahead := came(at("2099-01-02T00:00:00Z"), "2026-01-02T00:00:00Z")
	after := came(at("2026-01-02T01:00:00Z"), "2026-01-02T02:00:00Z")
	evidence.current([ahead, after]) == [after] with input.now as "2026-01-03T00:00:00Z"
}

test_what_may_be_older_does_not_replace_what_is_dated_ahead if {
	ahead := came(at("2099-01-02T00:00:00Z"), "2026-01-02T00:00:00Z")
	made_before := came(at("2026-01-01T23:00:00Z"), "2026-01-02T02:00:00Z")
	came_with_it := came(at("2026-01-02T00:00:01Z"), "2026-01-02T00:00:00Z")
	as_far_ahead := came(at("2098-01-02T00:00:00Z"), "2026-01-02T02:00:00Z")
	of_another := object.union(came(at("2026-01-02T01:00:00Z"), "2026-01-02T02:00:00Z"), {"signer": {"key": "l", "identity": null, "issuer": null}})
	every e in [made_before, came_with_it, as_far_ahead, of_another] {
		evidence.current([ahead, e]) == [ahead, e] with input.now as "2026-01-03T00:00:00Z"
	}
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

test_one_alone_is_current_whenever_it_is_from if {
	every e in [timeless, claimed, at("2026-01-01T00:00:00Z"), at("2099-01-01T00:00:00Z")] {
		evidence.current([e]) == [e] with input.now as "2026-01-02T00:00:00Z"
	}
}

test_of_nothing_nothing_is_current if evidence.current([]) == []

test_of_several_about_different_things_all_are_current_whenever_they_are_from if {
	list := [result_of(name, {"key": "k", "identity": null, "issuer": null}, time) |
		some name, time in {"a": "2026-01-01T00:00:00Z", "b": "2026-01-02T00:00:00Z", "c": "2099-01-01T00:00:00Z"}
	]
	evidence.current(list) == list with input.now as "2026-01-02T00:00:00Z"
}

# What `current` leaves out, said of each piece by itself.
gone(e, list) if {
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.at_the_latest(e) < evidence.moment(later)
}

gone(e, list) if {
	evidence.ahead(e)
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.moment(later) > time.parse_rfc3339_ns(e.received_at)
	time.parse_rfc3339_ns(later.received_at) > time.parse_rfc3339_ns(e.received_at)
}

test_current_is_what_is_said_of_each_piece_by_itself if {
	by_key := {"key": "k", "identity": null, "issuer": null}
	early := came(at("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	late := came(at("2026-01-02T00:00:00Z"), "2026-01-02T12:00:00Z")
	witnessed := object.union(late, {"claimed_at": "2026-01-01T12:00:00Z", "digest": "witnessed"})
	ahead := came(at("2099-01-01T00:00:00Z"), "2026-01-01T12:00:00Z")
	other := came(result_of("api", by_key, "2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	pieces := [early, late, witnessed, ahead, other, came(timeless, "2026-01-01T00:00:00Z")]
	every one in pieces {
		every two in pieces {
			list := [one, early, two]
			evidence.current(list) == [e | some e in list; not gone(e, list)] with input.now as "2026-01-03T00:00:00Z"
		}
	}
}
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
INSERT INTO pack_file VALUES (11, 1, 'lib/vsa.rego', x'ca60c81c0836332109407b47d160bb50a47ce25853ad30f22e0a00ec36a95baa', CAST('# What other verifiers say: SLSA verification summaries as input.
#
# A verifier is believed as a pair: the signer set that `list` is of (`input.signed.verifiers`), and the id that the
# verifier gives itself. A key that signs for one verifier says nothing in the name of another.
#
# A summary may say for which environment of which project it was decided, and until when, as those of this program do. It
# counts there alone, and for as long: what another gate found ready for staging is not ready for production here.
package countersign.lib.vsa

import data.countersign.lib.evidence

type := "https://slsa.dev/verification_summary/v1"

# What `verifier` says now about what is asked, among the summaries of `list`.
current(list, verifier) := current_in(list, verifier, here)

# The same about another place: {"environment": "staging", "project": "apps"}.
current_in(list, verifier, place) := evidence.current([e |
	some e in evidence.of_type(list, type)
	of_verifier(e, verifier)
	about(e, place)
])

here := {"environment": input.environment.name, "project": input.project}

of_verifier(e, verifier) if e.typed.verifier_id == verifier

# What cannot be read may be by any verifier and about any place: while it is current, nothing is shown.
of_verifier(e, _) if e.typed == null

about(e, place) if {
	e.typed != null
	object.get(e.typed, "environment", null) in {null, place.environment}
	object.get(e.typed, "project", null) in {null, place.project}
}

about(e, _) if e.typed == null

# It says that the subject passed, as what is fetched from `resource`: everything that is current says so.
passed(list, verifier, resource) if passed_in(list, verifier, resource, here)

# The same about another place.
passed_in(list, verifier, resource, place) if {
	some e in current_in(list, verifier, place)
	every e in current_in(list, verifier, place) {
		holds(e)
		e.typed.resource_uri == resource
	}
}

# It says so at `level` of `track` ("BUILD", "SOURCE") or above.
at_level(list, verifier, track, level) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		holds(e)
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
		e.typed.verifier_id == verifier
		not evidence.ahead(e)
		time.parse_rfc3339_ns(input.now) - evidence.ns_of(e) <= hours * evidence.hour_ns
	}
}

# When the first of what it says now is over, where that is said: for the `until` of a rule.
until(list, verifier) := time.format(min({end_of(e) | some e in current(list, verifier)}))

holds(e) if {
	e.typed.result == "PASSED"
	not over(e)
}

over(e) if end_of(e) <= time.parse_rfc3339_ns(input.now)

end_of(e) := time.parse_rfc3339_ns(e.typed.valid_until) if is_string(e.typed.valid_until)
' AS BLOB));
INSERT INTO pack_file VALUES (12, 1, 'lib/vsa_test.rego', x'19b9a39007aa9fee520c1393ea8ba0afaee464b634cf6f4172e4628050d45dc1', CAST('package countersign.lib.vsa_test

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
	"claimed_at": at,
}

early := "2026-01-01T00:00:00Z"

late := "2026-01-02T00:00:00Z"

at_noon := {"now": "2026-01-02T12:00:00Z", "environment": {"name": "production"}, "project": "apps"}

test_a_summary_by_the_pair_that_is_believed_shows_it if {
	vsa.passed([said({}, early)], by, app) with input as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 2) with input as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 1) with input as at_noon
	vsa.under_policy([said({}, early)], by, "aa") with input as at_noon
}

test_another_verifier_says_nothing_in_its_name if {
	not vsa.passed([said({"verifier_id": "https://verifier.example/evil"}, early)], by, app) with input as at_noon
	not vsa.at_level([said({"verifier_id": "x"}, early)], by, "BUILD", 1) with input as at_noon
}

test_another_place_level_track_or_policy_shows_nothing if {
	not vsa.passed([said({"resource_uri": "oci://registry.example.com/app-evil"}, early)], by, app) with input as at_noon
	not vsa.at_level([said({}, early)], by, "BUILD", 3) with input as at_noon
	not vsa.at_level([said({}, early)], by, "SOURCE", 1) with input as at_noon
	not vsa.under_policy([said({"policy_digest": "bb"}, early)], by, "aa") with input as at_noon
}

test_a_later_failure_counts_and_not_the_pass_before_it if {
	list := [said({}, early), said({"result": "FAILED", "levels": {}}, late)]
	not vsa.passed(list, by, app) with input as at_noon
	not vsa.at_level(list, by, "BUILD", 1) with input as at_noon
	vsa.passed([said({"result": "FAILED"}, early), said({}, late)], by, app) with input as at_noon
}

test_what_is_old_or_dated_ahead_is_not_recent if {
	vsa.within([said({}, late)], by, 12) with input as at_noon
	not vsa.within([said({}, late)], by, 11) with input as at_noon
	not vsa.within([said({}, "2026-01-03T00:00:00Z")], by, 24) with input as at_noon
}

test_a_summary_for_another_environment_or_project_says_nothing_here if {
	vsa.passed([said({"environment": "production", "project": "apps"}, early)], by, app) with input as at_noon
	every other in [{"environment": "staging"}, {"project": "other"}, {"environment": "staging", "project": "apps"}] {
		not vsa.passed([said(other, early)], by, app) with input as at_noon
		not vsa.at_level([said(other, early)], by, "BUILD", 1) with input as at_noon
		not vsa.under_policy([said(other, early)], by, "aa") with input as at_noon
	}
}

test_what_is_said_about_another_environment_can_be_asked_for if {
	staging := {"environment": "staging", "project": "apps"}
	vsa.passed_in([said(staging, early)], by, app, staging) with input as at_noon
	not vsa.passed_in([said({"environment": "production"}, early)], by, app, staging) with input as at_noon
}

test_what_failed_elsewhere_takes_nothing_back_here if {
	list := [said({}, early), said({"result": "FAILED", "environment": "staging"}, late)]
	vsa.passed(list, by, app) with input as at_noon
}

test_a_summary_counts_until_its_end if {
	ends := said({"valid_until": "2026-01-02T12:00:01Z"}, early)
	vsa.passed([ends], by, app) with input as at_noon
	vsa.until([ends], by) == "2026-01-02T12:00:01Z" with input as at_noon
	not vsa.until([said({}, early)], by) with input as at_noon
	over := said({"valid_until": "2026-01-02T12:00:00Z"}, early)
	not vsa.passed([over], by, app) with input as at_noon
	not vsa.at_level([over], by, "BUILD", 1) with input as at_noon
}

test_what_cannot_be_read_is_no_reason_to_believe_what_was_said_before if {
	broken := object.union(object.remove(said({}, late), ["typed"]), {"typed": null})
	list := [said({}, early), broken]
	not vsa.passed(list, by, app) with input as at_noon
	not vsa.at_level(list, by, "BUILD", 1) with input as at_noon
	not vsa.under_policy(list, by, "aa") with input as at_noon
	vsa.passed([object.union(broken, {"signed_at": early, "claimed_at": early}), said({}, late)], by, app) with input as at_noon
}

test_a_summary_that_does_not_fit_its_type_shows_nothing if {
	broken := object.union(object.remove(said({}, early), ["typed"]), {"typed": null})
	not vsa.passed([broken], by, app) with input as at_noon
	not vsa.within([broken], by, 24) with input as at_noon
}

test_nothing_shows_nothing if not vsa.passed([], by, app) with input as at_noon
' AS BLOB));
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'36abc8119b2cdf6bdbeab5998846886d26ef03f979aea8e7e078773ea7b27f10', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-095c509d.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-095c509d.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-60eecc55.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-4f6c5e86.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-24b84bb6.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-ff6abe32.pub"]

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
INSERT INTO pack_file VALUES (17, 1, 'rules/provenance/builder_test.rego', x'726fef9e283922261927173e027dafc32db181fd55d3b1f412c9b3431b95502c', CAST('package countersign.rules.provenance.builder_test

import data.countersign.rules.provenance.builder

by(id, time) := {
	"digest": sprintf("sha256:%s", [id]),
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {},
	"typed": {"kind": "provenance", "version": "v1", "builder_id": id},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": time,
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
INSERT INTO pack_file VALUES (24, 1, 'rules/review/approved.rego', x'c2010f6bed9ffbf4f1b3502c41d8d7d173a42ea1ea1a2e569e1cd71fa56a0d95', CAST('# A second person looked at it: an attestation of the type `urn:countersign:review/v1`, whose predicate says
# `{"result": "APPROVED", "reviewedOn": "…"}`, by a member of `reviewers`. Without the time of a review by key, a later one
# does not replace it.
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
INSERT INTO pack_file VALUES (25, 1, 'rules/review/approved_test.rego', x'9f98b9c695475c14a5669342c974d7e785b318f4c457f94c1d83afaa42e00669', CAST('package countersign.rules.review.approved_test

import data.countersign.rules.review.approved

review(result, time) := {
	"digest": sprintf("sha256:%s", [result]),
	"predicate_type": "urn:countersign:review/v1",
	"predicate": {"result": result},
	"signer": {"identity": "alice@example.com", "issuer": "https://accounts.example.com", "key": null},
	"signed_at": time,
	"claimed_at": time,
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
INSERT INTO pack_file VALUES (28, 1, 'rules/smoke/fresh.rego', x'6aa816bcbb9d80014038c3d0e0d05b093382e7db33f271a35c7e80aefb972b38', CAST('# The latest result of every smoke test is recent enough.
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
	count(ahead) == 0
	oldest := min(times)
	age := floor((now_ns - oldest) / evidence.hour_ns)
	names := concat(", ", {sprintf("`%v`", [evidence.check_of(e)]) | some e in latest; evidence.ns_of(e) == oldest})
	text := sprintf("smoke test %v of %v, %v h ago", [names, time.format(oldest), age])
}

# How old it is nobody knows: the clock was wrong where it was made.
ahead contains sprintf("`%v` of %v", [evidence.check_of(e), evidence.time_of(e)]) if {
	some e in latest
	evidence.ahead(e)
}

found := text if {
	count(ahead) > 0
	counts := time.format(max(times) - evidence.skew_ns)
	text := sprintf("smoke test %v, which is ahead of now: a clock was wrong there; it counts from %v, and what is made after it came replaces it", [concat(", ", ahead), counts])
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (29, 1, 'rules/smoke/fresh_test.rego', x'23419a004a854127c60bdd464e54970e6e48a1895255fa646cae372ea200ee6b', CAST('package countersign.rules.smoke.fresh_test

import data.countersign.rules.smoke.fresh

now := "2026-01-02T12:00:00Z"

run(name, time) := {
	"digest": sprintf("sha256:%s", [name]),
	"predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
	"predicate": {"name": name, "result": "PASSED"},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": time,
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

test_a_wrong_clock_is_said_and_not_an_age if {
	text := fresh.found with input as asked([run("smoke", "2099-01-02T12:00:00Z")]) with data.pack.max_smoke_age_hours as 24
	startswith(text, "smoke test `smoke` of 2099-01-02T12:00:00Z, which is ahead of now")
	contains(text, "it counts from 2099-01-02T11:55:00Z,")
	at_that_time := object.union(asked([run("smoke", "2099-01-02T12:00:00Z")]), {"now": "2099-01-02T11:55:00Z"})
	fresh.shown with input as at_that_time with data.pack.max_smoke_age_hours as 24
}

test_a_run_after_one_of_the_future_came_is_recent if {
	ahead := object.union(run("smoke", "2099-01-02T12:00:00Z"), {"received_at": "2026-01-02T10:00:00Z"})
	later := object.union(run("smoke", "2026-01-02T11:00:00Z"), {"digest": "later", "received_at": "2026-01-02T11:00:00Z"})
	fresh.shown with input as asked([ahead, later]) with data.pack.max_smoke_age_hours as 24
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
INSERT INTO pack_file VALUES (32, 2, 'README.md', x'1f7f786f9353a2b469701cfe68e1b047bc6b0959775478295336d7ca23bfe6b1', CAST('# The standard pack

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
- What is dated ahead of now replaces nothing; what its signer makes after it came replaces it.

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
| `vsa` | SLSA verification summary v1 | `verifier_id result levels{TRACK: n} properties policy_uri policy_digest resource_uri time_verified input_attestations environment project valid_until` |
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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-4f6c5e86.pub', x'250e864cbca244801920102bc6e933e0b0d4b77e07dcfd214e789ee3ef92c8db', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAc2UkIyiWor7diYh0dWPWVCyzL4dSOBQA4Ven2v9BD88=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-24b84bb6.pub', x'ca43d3ae65cfc41b0dc55c4a629561d2ccfc3bccc59464c8d737c59a12780c4c', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGSnCMm3sQSJIJ3scIJP7iFPb8Mck
YVGv9u69di+4IimZMuDhJx0UK87+KU3b52WTrZF56SOFui/8RMpTzliJ5Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-095c509d.pub', x'f3bc8ecf53137500564ac84a4ac8fab631fc3c40a45588c0ef0df7128ee4c238', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjq/iXH+CaanszDzh0Ei3wDrnvTpb
fcEeNj+A4MA+vpUivAmeu6R7HX82gXhIsz7qdy6WgbMQfpR/uvUgBctwhw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-ff6abe32.pub', x'65642208720df2b0a58a84c219c223c9acfc6330ab5fb3a4f66176e64c6221ba', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAeNqYwDeMqLtwMvxh6ayWLVZRK0Hk/NMRBy8sfc0N/0o=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-60eecc55.pub', x'e16b42b2cc4a02c945c19ca387c4718c8947bba1e25c03a54c35706e3147065b', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEARnchFKS7qLx+sKZ2LAcuE+uGMNj22v26pwOmItXS8E8=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-095c509d.pub', x'f3bc8ecf53137500564ac84a4ac8fab631fc3c40a45588c0ef0df7128ee4c238', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjq/iXH+CaanszDzh0Ei3wDrnvTpb
fcEeNj+A4MA+vpUivAmeu6R7HX82gXhIsz7qdy6WgbMQfpR/uvUgBctwhw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (39, 2, 'lib/evidence.rego', x'da70aedd8ca2e6ff8781cc869f8d67d71b766a69c8ac48ffa6d734e1387d5220', CAST('# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. A keyless certificate is valid for minutes, so what a log or a timestamp authority vouches for is the
# time of the signature. Where there is no such time, it is the signer''s own word: that orders and ages the evidence of that
# signer and nothing else.
time_of(e) := word(e) if {
	older(e)
} else := e.signed_at if {
	e.signed_at != null
	is_dated(e)
} else := word(e) if {
	e.signed_at == null
}

older(e) if {
	by_lasting_key(e)
	e.signed_at != null
	time.parse_rfc3339_ns(word(e)) < time.parse_rfc3339_ns(e.signed_at)
}

# A signature by a key that lasts can be logged and timestamped by anybody who has it, long after it was made: that shows
# how new it can be at the most. Without a word of its signer it is from an unknown time before: it replaces nothing, and
# it is fresh for nothing. So an old statement does not become a new one.
is_dated(e) if not by_lasting_key(e)

is_dated(e) if is_string(word(e))

by_lasting_key(e) if e.signer.key != null

by_lasting_key(e) if object.get(e.signer, "certificate", null) != null

# What its signer says: the time that the gate has read, or that which its type has a field for.
word(e) := e.claimed_at if {
	e.claimed_at != null
} else := own_words(e.predicate)[0]

own_words(predicate) := [said |
	is_object(predicate)
	some path in [
		["finishedOn"],
		["metadata", "scanFinishedOn"],
		["metadata", "timestamp"],
		["creationInfo", "created"],
		["timestamp"],
		["declaredOn"],
		["reviewedOn"],
	]
	said := at_path(predicate, path)
	is_string(said)

	# RFC 3339, of this century, on a day that there is.
	regex.match(`^20([0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|([02468][048]|[13579][26])-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`, said)
]

at_path(predicate, path) := predicate[path[0]] if {
	count(path) == 1
} else := predicate[path[0]][path[1]]

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := time.parse_rfc3339_ns(time_of(e))

# The latest that it can be from: its signer''s word may be behind, and what has no time was made before it came here.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(e.signed_at) if {
	e.signed_at != null
} else := time.parse_rfc3339_ns(word(e)) if {
	is_string(word(e))
} else := time.parse_rfc3339_ns(object.get(e, "received_at", null)) if {
	is_string(object.get(e, "received_at", null))
}

# What replaces what: a later statement of the same signer about the same check.
check_of(e) := object.get(e.predicate, "name", "") if {
	is_object(e.predicate)
} else := ""

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, of_store(e.signer), check_of(e), scanner_of(e)]

# Two scanners see different things, whoever lets them run.
scanner_of(e) := object.get(e.typed, "scanner", "") if {
	is_object(object.get(e, "typed", null))
} else := ""

# Whom a trust store vouches for: the name, and the roots that make it this name and no other''s. A renewed certificate is
# the same signer; the same name under another root is not.
of_store(signer) := ["certificate", signer.certificate.identity, signer.certificate.anchors] if {
	object.get(signer, "certificate", null) != null
} else := ["notation", signer.notation.subject, signer.notation.anchors] if {
	object.get(signer, "notation", null) != null
} else := null

# The evidence of `list` that nothing later has replaced. Two of the same instant are both current, and so are two that
# may be in either order. What is dated ahead of now replaces nothing; what was made after it came replaces it. One alone
# is current, and so are those of which no two are about the same: that needs no look at when they were made.
current(list) := [e | some e in list] if {
	count(list) < 2
} else := [e | some e in list] if {
	count({about(e) | some e in list}) == count(list)
} else := [e |
	whose := {i: about(e) | some i, e in list}
	moments := {i: moment(e) | some i, e in list}
	rows := array.concat(sort([[who, moments[i], list[i].digest] | some i, who in whose; moments[i] <= horizon]), [[null]])
	latest := {row[0]: row[1] |
		some i, row in rows
		rows[i + 1][0] != row[0]
	}
	replaced := {i |
		some i, who in whose
		moments[i] < latest[who]
		at_the_latest(list[i]) < latest[who]
	}

	# Whatever its date says, it was made before it came here.
	overtaken := {i |
		some i, who in whose
		moments[i] > horizon
		came := time.parse_rfc3339_ns(list[i].received_at)
		some j, other in whose
		other == who
		moments[j] <= horizon
		moments[j] > came
		time.parse_rfc3339_ns(list[j].received_at) > came
	}
	some i, e in list
	not i in replaced
	not i in overtaken
]

ahead(e) if moment(e) > horizon

# What is dated after it is ahead of now; where no time counts as now, nothing is.
default horizon := 9223372036854775807

horizon := time.parse_rfc3339_ns(input.now) + skew_ns

# The evidence of one type among `list`.
of_type(list, type) := [e |
	some e in list
	e.predicate_type == type
]

hour_ns := 3600000000000

# Clocks differ a little; what is dated further ahead than this has no usable time.
skew_ns := 300000000000
' AS BLOB));
INSERT INTO pack_file VALUES (40, 2, 'lib/evidence_test.rego', x'4902429b0231e024966cde9a5c21a64ae192963b285a5bf630daa5e0ea2c85ee', CAST('package countersign.lib.evidence_test

import data.countersign.lib.evidence

at(time) := result_of("smoke", {"key": "k", "identity": null, "issuer": null}, time)

result_of(name, signer, time) := {
	"digest": sprintf("%s/%s/%v", [name, signer.key, time]),
	"predicate_type": "t",
	"predicate": {"name": name},
	"signer": signer,
	"signed_at": time,
	"claimed_at": time,
}

timeless := object.union(at("2026-01-01T00:00:00Z"), {"signed_at": null, "claimed_at": null, "digest": "timeless"})

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
	not evidence.time_of(object.union(witnessed, {"claimed_at": null}))
}

# Somebody has it timestamped anew: an old pass takes no later failure away, and what no scanner dated is not fresh.
test_nobody_makes_an_old_statement_of_a_key_the_newest_one if {
	undated := object.union(at("2026-01-09T00:00:00Z"), {"claimed_at": null})
	every refusal in [at("2026-01-05T00:00:00Z"), object.union(at("2026-01-05T00:00:00Z"), {"claimed_at": null}), timeless] {
		evidence.current([undated, refusal]) == [undated, refusal]
	}
	of_a_hierarchy := object.union(undated, {"signer": {"key": null, "identity": null, "issuer": null, "certificate": {"identity": "a", "anchors": ["r"]}}})
	not evidence.time_of(of_a_hierarchy)
}

test_the_time_that_a_type_has_a_field_for_is_its_signers_word if {
	undated := object.union(at("2026-01-09T00:00:00Z"), {"claimed_at": null})
	said := "2026-01-03T10:00:00.5+01:00"
	every predicate in [
		{"finishedOn": said},
		{"metadata": {"scanFinishedOn": said}},
		{"metadata": {"timestamp": said}},
		{"creationInfo": {"created": said}},
		{"timestamp": said},
		{"declaredOn": said},
		{"reviewedOn": said},
	] {
		evidence.time_of(object.union(undated, {"predicate": predicate})) == said
	}
	every no_time in ["2026-02-29T00:00:00Z", "2028-02-30T00:00:00Z", "2026-01-03", "yesterday", 1, null] {
		not evidence.time_of(object.union(undated, {"predicate": {"finishedOn": no_time}}))
	}
	evidence.time_of(object.union(undated, {"predicate": {"finishedOn": "2028-02-29T00:00:00Z"}, "signed_at": null})) == "2028-02-29T00:00:00Z"
}

test_two_scanners_replace_nothing_of_each_other if {
	trivy := object.union(at("2026-01-01T00:00:00Z"), {"typed": {"scanner": "trivy"}})
	grype := object.union(at("2026-01-02T00:00:00Z"), {"typed": {"scanner": "grype"}})
	evidence.current([trivy, grype]) == [trivy, grype]
	later := object.union(grype, {"signed_at": "2026-01-03T00:00:00Z", "claimed_at": "2026-01-03T00:00:00Z", "digest": "later"})
	evidence.current([trivy, grype, later]) == [trivy, later]
}

test_what_has_no_time_is_replaced_by_what_was_made_after_it_came if {
	came_later := came(timeless, "2026-01-03T00:00:00Z")
	evidence.current([came_later, claimed]) == [came_later, claimed]
	evidence.current([came(timeless, "2026-01-01T00:00:00Z"), claimed]) == [claimed]
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

came(e, when) := object.union(e, {"received_at": when})

test_what_is_dated_ahead_is_replaced_by_what_was_made_after_it_came if {
	ahead := came(at("2099-01-02T00:00:00Z"), "2026-01-02T00:00:00Z")
	after := came(at("2026-01-02T01:00:00Z"), "2026-01-02T02:00:00Z")
	evidence.current([ahead, after]) == [after] with input.now as "2026-01-03T00:00:00Z"
}

test_what_may_be_older_does_not_replace_what_is_dated_ahead if {
	ahead := came(at("2099-01-02T00:00:00Z"), "2026-01-02T00:00:00Z")
	made_before := came(at("2026-01-01T23:00:00Z"), "2026-01-02T02:00:00Z")
	came_with_it := came(at("2026-01-02T00:00:01Z"), "2026-01-02T00:00:00Z")
	as_far_ahead := came(at("2098-01-02T00:00:00Z"), "2026-01-02T02:00:00Z")
	of_another := object.union(came(at("2026-01-02T01:00:00Z"), "2026-01-02T02:00:00Z"), {"signer": {"key": "l", "identity": null, "issuer": null}})
	every e in [made_before, came_with_it, as_far_ahead, of_another] {
		evidence.current([ahead, e]) == [ahead, e] with input.now as "2026-01-03T00:00:00Z"
	}
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

test_one_alone_is_current_whenever_it_is_from if {
	every e in [timeless, claimed, at("2026-01-01T00:00:00Z"), at("2099-01-01T00:00:00Z")] {
		evidence.current([e]) == [e] with input.now as "2026-01-02T00:00:00Z"
	}
}

test_of_nothing_nothing_is_current if evidence.current([]) == []

test_of_several_about_different_things_all_are_current_whenever_they_are_from if {
	list := [result_of(name, {"key": "k", "identity": null, "issuer": null}, time) |
		some name, time in {"a": "2026-01-01T00:00:00Z", "b": "2026-01-02T00:00:00Z", "c": "2099-01-01T00:00:00Z"}
	]
	evidence.current(list) == list with input.now as "2026-01-02T00:00:00Z"
}

# What `current` leaves out, said of each piece by itself.
gone(e, list) if {
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.at_the_latest(e) < evidence.moment(later)
}

gone(e, list) if {
	evidence.ahead(e)
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.moment(later) > time.parse_rfc3339_ns(e.received_at)
	time.parse_rfc3339_ns(later.received_at) > time.parse_rfc3339_ns(e.received_at)
}

test_current_is_what_is_said_of_each_piece_by_itself if {
	by_key := {"key": "k", "identity": null, "issuer": null}
	early := came(at("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	late := came(at("2026-01-02T00:00:00Z"), "2026-01-02T12:00:00Z")
	witnessed := object.union(late, {"claimed_at": "2026-01-01T12:00:00Z", "digest": "witnessed"})
	ahead := came(at("2099-01-01T00:00:00Z"), "2026-01-01T12:00:00Z")
	other := came(result_of("api", by_key, "2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	pieces := [early, late, witnessed, ahead, other, came(timeless, "2026-01-01T00:00:00Z")]
	every one in pieces {
		every two in pieces {
			list := [one, early, two]
			evidence.current(list) == [e | some e in list; not gone(e, list)] with input.now as "2026-01-03T00:00:00Z"
		}
	}
}
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
INSERT INTO pack_file VALUES (42, 2, 'lib/vsa.rego', x'ca60c81c0836332109407b47d160bb50a47ce25853ad30f22e0a00ec36a95baa', CAST('# What other verifiers say: SLSA verification summaries as input.
#
# A verifier is believed as a pair: the signer set that `list` is of (`input.signed.verifiers`), and the id that the
# verifier gives itself. A key that signs for one verifier says nothing in the name of another.
#
# A summary may say for which environment of which project it was decided, and until when, as those of this program do. It
# counts there alone, and for as long: what another gate found ready for staging is not ready for production here.
package countersign.lib.vsa

import data.countersign.lib.evidence

type := "https://slsa.dev/verification_summary/v1"

# What `verifier` says now about what is asked, among the summaries of `list`.
current(list, verifier) := current_in(list, verifier, here)

# The same about another place: {"environment": "staging", "project": "apps"}.
current_in(list, verifier, place) := evidence.current([e |
	some e in evidence.of_type(list, type)
	of_verifier(e, verifier)
	about(e, place)
])

here := {"environment": input.environment.name, "project": input.project}

of_verifier(e, verifier) if e.typed.verifier_id == verifier

# What cannot be read may be by any verifier and about any place: while it is current, nothing is shown.
of_verifier(e, _) if e.typed == null

about(e, place) if {
	e.typed != null
	object.get(e.typed, "environment", null) in {null, place.environment}
	object.get(e.typed, "project", null) in {null, place.project}
}

about(e, _) if e.typed == null

# It says that the subject passed, as what is fetched from `resource`: everything that is current says so.
passed(list, verifier, resource) if passed_in(list, verifier, resource, here)

# The same about another place.
passed_in(list, verifier, resource, place) if {
	some e in current_in(list, verifier, place)
	every e in current_in(list, verifier, place) {
		holds(e)
		e.typed.resource_uri == resource
	}
}

# It says so at `level` of `track` ("BUILD", "SOURCE") or above.
at_level(list, verifier, track, level) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		holds(e)
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
		e.typed.verifier_id == verifier
		not evidence.ahead(e)
		time.parse_rfc3339_ns(input.now) - evidence.ns_of(e) <= hours * evidence.hour_ns
	}
}

# When the first of what it says now is over, where that is said: for the `until` of a rule.
until(list, verifier) := time.format(min({end_of(e) | some e in current(list, verifier)}))

holds(e) if {
	e.typed.result == "PASSED"
	not over(e)
}

over(e) if end_of(e) <= time.parse_rfc3339_ns(input.now)

end_of(e) := time.parse_rfc3339_ns(e.typed.valid_until) if is_string(e.typed.valid_until)
' AS BLOB));
INSERT INTO pack_file VALUES (43, 2, 'lib/vsa_test.rego', x'19b9a39007aa9fee520c1393ea8ba0afaee464b634cf6f4172e4628050d45dc1', CAST('package countersign.lib.vsa_test

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
	"claimed_at": at,
}

early := "2026-01-01T00:00:00Z"

late := "2026-01-02T00:00:00Z"

at_noon := {"now": "2026-01-02T12:00:00Z", "environment": {"name": "production"}, "project": "apps"}

test_a_summary_by_the_pair_that_is_believed_shows_it if {
	vsa.passed([said({}, early)], by, app) with input as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 2) with input as at_noon
	vsa.at_level([said({}, early)], by, "BUILD", 1) with input as at_noon
	vsa.under_policy([said({}, early)], by, "aa") with input as at_noon
}

test_another_verifier_says_nothing_in_its_name if {
	not vsa.passed([said({"verifier_id": "https://verifier.example/evil"}, early)], by, app) with input as at_noon
	not vsa.at_level([said({"verifier_id": "x"}, early)], by, "BUILD", 1) with input as at_noon
}

test_another_place_level_track_or_policy_shows_nothing if {
	not vsa.passed([said({"resource_uri": "oci://registry.example.com/app-evil"}, early)], by, app) with input as at_noon
	not vsa.at_level([said({}, early)], by, "BUILD", 3) with input as at_noon
	not vsa.at_level([said({}, early)], by, "SOURCE", 1) with input as at_noon
	not vsa.under_policy([said({"policy_digest": "bb"}, early)], by, "aa") with input as at_noon
}

test_a_later_failure_counts_and_not_the_pass_before_it if {
	list := [said({}, early), said({"result": "FAILED", "levels": {}}, late)]
	not vsa.passed(list, by, app) with input as at_noon
	not vsa.at_level(list, by, "BUILD", 1) with input as at_noon
	vsa.passed([said({"result": "FAILED"}, early), said({}, late)], by, app) with input as at_noon
}

test_what_is_old_or_dated_ahead_is_not_recent if {
	vsa.within([said({}, late)], by, 12) with input as at_noon
	not vsa.within([said({}, late)], by, 11) with input as at_noon
	not vsa.within([said({}, "2026-01-03T00:00:00Z")], by, 24) with input as at_noon
}

test_a_summary_for_another_environment_or_project_says_nothing_here if {
	vsa.passed([said({"environment": "production", "project": "apps"}, early)], by, app) with input as at_noon
	every other in [{"environment": "staging"}, {"project": "other"}, {"environment": "staging", "project": "apps"}] {
		not vsa.passed([said(other, early)], by, app) with input as at_noon
		not vsa.at_level([said(other, early)], by, "BUILD", 1) with input as at_noon
		not vsa.under_policy([said(other, early)], by, "aa") with input as at_noon
	}
}

test_what_is_said_about_another_environment_can_be_asked_for if {
	staging := {"environment": "staging", "project": "apps"}
	vsa.passed_in([said(staging, early)], by, app, staging) with input as at_noon
	not vsa.passed_in([said({"environment": "production"}, early)], by, app, staging) with input as at_noon
}

test_what_failed_elsewhere_takes_nothing_back_here if {
	list := [said({}, early), said({"result": "FAILED", "environment": "staging"}, late)]
	vsa.passed(list, by, app) with input as at_noon
}

test_a_summary_counts_until_its_end if {
	ends := said({"valid_until": "2026-01-02T12:00:01Z"}, early)
	vsa.passed([ends], by, app) with input as at_noon
	vsa.until([ends], by) == "2026-01-02T12:00:01Z" with input as at_noon
	not vsa.until([said({}, early)], by) with input as at_noon
	over := said({"valid_until": "2026-01-02T12:00:00Z"}, early)
	not vsa.passed([over], by, app) with input as at_noon
	not vsa.at_level([over], by, "BUILD", 1) with input as at_noon
}

test_what_cannot_be_read_is_no_reason_to_believe_what_was_said_before if {
	broken := object.union(object.remove(said({}, late), ["typed"]), {"typed": null})
	list := [said({}, early), broken]
	not vsa.passed(list, by, app) with input as at_noon
	not vsa.at_level(list, by, "BUILD", 1) with input as at_noon
	not vsa.under_policy(list, by, "aa") with input as at_noon
	vsa.passed([object.union(broken, {"signed_at": early, "claimed_at": early}), said({}, late)], by, app) with input as at_noon
}

test_a_summary_that_does_not_fit_its_type_shows_nothing if {
	broken := object.union(object.remove(said({}, early), ["typed"]), {"typed": null})
	not vsa.passed([broken], by, app) with input as at_noon
	not vsa.within([broken], by, 24) with input as at_noon
}

test_nothing_shows_nothing if not vsa.passed([], by, app) with input as at_noon
' AS BLOB));
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'70653201eec5a8aa53050e9f248bbf145c1c9cea9eb4ac0e741dff74abafae55', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-095c509d.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-095c509d.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-60eecc55.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-4f6c5e86.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-24b84bb6.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-ff6abe32.pub"]

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
INSERT INTO pack_file VALUES (48, 2, 'rules/provenance/builder_test.rego', x'726fef9e283922261927173e027dafc32db181fd55d3b1f412c9b3431b95502c', CAST('package countersign.rules.provenance.builder_test

import data.countersign.rules.provenance.builder

by(id, time) := {
	"digest": sprintf("sha256:%s", [id]),
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {},
	"typed": {"kind": "provenance", "version": "v1", "builder_id": id},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": time,
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
INSERT INTO pack_file VALUES (55, 2, 'rules/review/approved.rego', x'c2010f6bed9ffbf4f1b3502c41d8d7d173a42ea1ea1a2e569e1cd71fa56a0d95', CAST('# A second person looked at it: an attestation of the type `urn:countersign:review/v1`, whose predicate says
# `{"result": "APPROVED", "reviewedOn": "…"}`, by a member of `reviewers`. Without the time of a review by key, a later one
# does not replace it.
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
INSERT INTO pack_file VALUES (56, 2, 'rules/review/approved_test.rego', x'9f98b9c695475c14a5669342c974d7e785b318f4c457f94c1d83afaa42e00669', CAST('package countersign.rules.review.approved_test

import data.countersign.rules.review.approved

review(result, time) := {
	"digest": sprintf("sha256:%s", [result]),
	"predicate_type": "urn:countersign:review/v1",
	"predicate": {"result": result},
	"signer": {"identity": "alice@example.com", "issuer": "https://accounts.example.com", "key": null},
	"signed_at": time,
	"claimed_at": time,
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
INSERT INTO pack_file VALUES (59, 2, 'rules/smoke/fresh.rego', x'6aa816bcbb9d80014038c3d0e0d05b093382e7db33f271a35c7e80aefb972b38', CAST('# The latest result of every smoke test is recent enough.
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
	count(ahead) == 0
	oldest := min(times)
	age := floor((now_ns - oldest) / evidence.hour_ns)
	names := concat(", ", {sprintf("`%v`", [evidence.check_of(e)]) | some e in latest; evidence.ns_of(e) == oldest})
	text := sprintf("smoke test %v of %v, %v h ago", [names, time.format(oldest), age])
}

# How old it is nobody knows: the clock was wrong where it was made.
ahead contains sprintf("`%v` of %v", [evidence.check_of(e), evidence.time_of(e)]) if {
	some e in latest
	evidence.ahead(e)
}

found := text if {
	count(ahead) > 0
	counts := time.format(max(times) - evidence.skew_ns)
	text := sprintf("smoke test %v, which is ahead of now: a clock was wrong there; it counts from %v, and what is made after it came replaces it", [concat(", ", ahead), counts])
}

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (60, 2, 'rules/smoke/fresh_test.rego', x'23419a004a854127c60bdd464e54970e6e48a1895255fa646cae372ea200ee6b', CAST('package countersign.rules.smoke.fresh_test

import data.countersign.rules.smoke.fresh

now := "2026-01-02T12:00:00Z"

run(name, time) := {
	"digest": sprintf("sha256:%s", [name]),
	"predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
	"predicate": {"name": name, "result": "PASSED"},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": time,
	"claimed_at": time,
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

test_a_wrong_clock_is_said_and_not_an_age if {
	text := fresh.found with input as asked([run("smoke", "2099-01-02T12:00:00Z")]) with data.pack.max_smoke_age_hours as 24
	startswith(text, "smoke test `smoke` of 2099-01-02T12:00:00Z, which is ahead of now")
	contains(text, "it counts from 2099-01-02T11:55:00Z,")
	at_that_time := object.union(asked([run("smoke", "2099-01-02T12:00:00Z")]), {"now": "2099-01-02T11:55:00Z"})
	fresh.shown with input as at_that_time with data.pack.max_smoke_age_hours as 24
}

test_a_run_after_one_of_the_future_came_is_recent if {
	ahead := object.union(run("smoke", "2099-01-02T12:00:00Z"), {"received_at": "2026-01-02T10:00:00Z"})
	later := object.union(run("smoke", "2026-01-02T11:00:00Z"), {"digest": "later", "received_at": "2026-01-02T11:00:00Z"})
	fresh.shown with input as asked([ahead, later]) with data.pack.max_smoke_age_hours as 24
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
INSERT INTO activation VALUES (1, 'default', 1, 1795723116598, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795723120255, NULL, NULL, NULL, NULL);
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
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 1795723116906);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 1795723116906);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 1795723116906);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 1795723116906);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'898a85c264e069bf81d98139bcf3f35693a964c23593430054e803eb4cdfa80f', 1795723117122);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 1795723117411);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 1795723117411);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 1795723117411);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'08ef7be4f813acaf612aa783ef489d2c4d1257dff64ec0fd700082982c9c62d1', 1795723117570);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'fcb17b50e9f5c379a9595a5888f60605771532ef9551af827a514be1cae5ddea', 1795723118090);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'2d9a1983bca018511f8823ec043dfdc63f0f70850ed6fcd9d4b0c30fe192e756', 1795723118495);
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0', 1795723119036);
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579', 1795723119036);
INSERT INTO sighting VALUES (14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a', 1795723119036);
INSERT INTO sighting VALUES (15, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805', 1795723119044);
INSERT INTO sighting VALUES (16, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c', 1795723119044);
INSERT INTO sighting VALUES (17, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc', 1795723119044);
INSERT INTO sighting VALUES (18, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738', 1795723119427);
INSERT INTO sighting VALUES (19, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6', 1795723119427);
INSERT INTO sighting VALUES (20, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17', 1795723119427);
INSERT INTO sighting VALUES (21, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'13feace618b36ab0a67a5c3201eb7ccc0c13f1ea5ca7c1fd2b5c5abe6dae985d', 1795723119699);
INSERT INTO sighting VALUES (22, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'46bac0b60f01847276e9512c189ca9587828eef7d30fe101b7dc827f2d0e253c', 1795723119859);
INSERT INTO sighting VALUES (23, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'3cbed95eae23e75216ee6cee582ca7295c42586f389d9bf84e34f60d634bb35a', 1795723120645);
INSERT INTO sighting VALUES (24, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'56ccf2b60d1fbf8a1f6581913915b69430a68220ab2673cfc1f5cb6ef9cb8fae', 1795723120645);
INSERT INTO sighting VALUES (25, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'a5df31175c6a64b3e40c0251f98c070e08174fb5a0738c490e11e0a2e6f78f58', 1795723120645);
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
, requests INTEGER NOT NULL DEFAULT 1, because TEXT, again TEXT) STRICT;
INSERT INTO run VALUES (1, x'01a219704141713b903d5f54df811301', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'bbed73f37fca9912d4ddea480881cb3a087854cef21326e3581d7a2f8deb4610', 1795723116865, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (2, x'01a219704232764f98e441aeb595beb2', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'cf9feefb70cab63bc6f2e2decf9f30a5f12dabf5c26b50617d1ff8483ac0e9a7', 1795723117106, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (3, x'01a21970434b747b9591e99049d8d6dc', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'827ab54afb109c3a36b6a4900cc087e07529d33f11c639275e08a9ed2868af89', 1795723117387, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (4, x'01a2197043f176538efc07e227efb64d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'c50b33b286f85b90b002eba7373ff75656160a8d9604fae2892d4c8b793ae719', 1795723117553, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (5, x'01a2197045f277dea66322823b96ad77', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'c50b33b286f85b90b002eba7373ff75656160a8d9604fae2892d4c8b793ae719', 1795723118066, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (6, x'01a2197046b174229be6b306e292e3e0', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'd0c76c6ee035e563367972a52814ff3097ed81017dbec2b553bdcb3e4f9043d9', 1795723118257, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (7, x'01a21970479176f7bb9224dc82f1c253', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'd0c76c6ee035e563367972a52814ff3097ed81017dbec2b553bdcb3e4f9043d9', 1795723118481, 7, 'failed', 1, NULL, NULL);
INSERT INTO run VALUES (8, x'01a21970497e7563ad42aee04c87a673', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'c188e5cf4a1f0135ddf1c99a72bfc86ce65ff1e6b7057515b7ea11056756c344', 1795723118974, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (9, x'01a21970497e7563ad42aee102527805', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'fa2091342a5b51c68e01b4106a3468437aef1ccd84ba267fc60ac6f4afb69242', 1795723118974, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (10, x'01a219704b0575918ac50cd1b3eb0fd8', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'3e075015ff6dd871301d5479a140f55688c70c696fc321b5777a21444e6edf67', 1795723119365, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (11, x'01a219704c2773d2961441fb026b6476', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'c50b33b286f85b90b002eba7373ff75656160a8d9604fae2892d4c8b793ae719', 1795723119654, 7, 'ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (12, x'01a219704c2773d2961441fcf4b2e9df', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'3e075015ff6dd871301d5479a140f55688c70c696fc321b5777a21444e6edf67', 1795723119654, 7, 'not-ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (13, x'01a219704e3371c0b4d6fe2a5eeb2305', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120173, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (14, x'01a219704e3d75a285a398adfa35564d', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120187, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (15, x'01a219704e4575f396b928a2afe93821', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120196, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (16, x'01a219704e537133a145b00cee6af576', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120204, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (17, x'01a219704e5b75dc9f7326f016488ec2', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120219, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (18, x'01a219704e647022821bf6823707bbab', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120223, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (19, x'01a219704e6c70a1b71b1da00892fcdb', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120235, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (20, x'01a219704e76727d8355202180021548', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 1795723120244, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (21, x'01a219704fde72bb94ad3b10f7ec6e6a', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpkN0Hn0/layout', 'staging', NULL, NULL, x'bbed73f37fca9912d4ddea480881cb3a087854cef21326e3581d7a2f8deb4610', 1795723120606, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (22, x'01a21970507f7184b5efdeb405012902', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpkN0Hn0/layout', 'production', NULL, NULL, x'cf9feefb70cab63bc6f2e2decf9f30a5f12dabf5c26b50617d1ff8483ac0e9a7', 1795723120767, 7, 'ready', 1, NULL, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795723116865, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795723116886, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795723116902, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795723116906, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795723116906, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795723116909, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795723116916, '{"kind":"decided","decision":"sha256:9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795723117106, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795723117113, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795723117115, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795723117121, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795723117121, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795723117128, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795723117134, '{"kind":"decided","decision":"sha256:20c711ae0c392be53af5d17aca461ca11ee9ccc451ee478e9650a54414456fa4","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795723117387, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795723117399, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795723117405, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795723117411, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795723117411, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795723117413, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795723117418, '{"kind":"decided","decision":"sha256:8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795723117553, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795723117561, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795723117566, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795723117570, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795723117570, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795723117573, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795723117580, '{"kind":"decided","decision":"sha256:819e152c035988045133f1a2ae75de4f7478914dcf6a8320e3da694de3c30236","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795723118066, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795723118083, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795723118085, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795723118090, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795723118090, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795723118094, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795723118111, '{"kind":"decided","decision":"sha256:76babb9453d3fc192457c8471aa483adaf8c23f4edff26b3f3b53f51f8055ead","verdict":"ready","flipped_from":"not-ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795723118257, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795723118283, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795723118284, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795723118288, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795723118288, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795723118288, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795723118291, '{"kind":"decided","decision":"sha256:491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795723118481, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795723118488, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795723118491, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795723118495, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795723118495, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795723118496, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795723118499, '{"kind":"failed","decision":"sha256:7d46a01a1aef083fe9be9da4a64f2c84a0528db9130ca7ec56a17e86f7217dae","what":"layout /tmp/.tmpkN0Hn0/layout: expected bytes with digest sha256:63ce307a98edb437f9f40d919a4bcac4ce06b1d3a7eb5e4d6b1c54256f6a7e88, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpkN0Hn0/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:63ce307a98edb437f9f40d919a4bcac4ce06b1d3a7eb5e4d6b1c54256f6a7e88, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795723118974, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795723119019, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795723119030, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795723119036, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795723119036, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795723119047, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795723119052, '{"kind":"decided","decision":"sha256:0f0cdf800ebaa97dbd7105123b44ea7296707b88d19aec822426c47b7f7bfa8c","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795723118974, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795723119022, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795723119038, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795723119044, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795723119044, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795723119059, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795723119064, '{"kind":"decided","decision":"sha256:faf2596b580905bc455752e40c2b8ce2b451acf5bada4d6f6722c6ae5546ddbd","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795723119365, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795723119405, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795723119407, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795723119427, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795723119427, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (10, 6, 'default', 1795723119436, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (10, 7, 'default', 1795723119447, '{"kind":"decided","decision":"sha256:5e4bf0c3e3d3477386a4a421b1c1c3ab6fa34d3c88ca614afbf6706883cf8c46","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795723119654, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795723119831, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795723119839, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795723119859, '{"kind":"running","found":6,"fetched":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795723119859, '{"kind":"verifying","done":0,"total":6}');
INSERT INTO run_event VALUES (11, 6, 'default', 1795723119862, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 7, 'default', 1795723119868, '{"kind":"decided","decision":"sha256:b586c7ed8885148a3aa8ad0007ba6f3dbec6d0cff7bbec7f361398fc5a92d1d0","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795723119654, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795723119672, '{"kind":"initializing","what":"policy standard version 1 (sha256:e50849fa492b)"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795723119674, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795723119699, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795723119699, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (12, 6, 'default', 1795723119713, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (12, 7, 'default', 1795723119756, '{"kind":"decided","decision":"sha256:4fac629fc6075a5c2c01d1e33fa5f3d07c9d3494204552f20736f7ce3646b9af","verdict":"not-ready","flipped_from":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795723120173, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795723120185, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795723120185, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795723120185, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795723120185, '{"kind":"decided","decision":"sha256:1bc5779046968e9c6c27dfac20ba94f519d1e33cf84766473edfb936cf5e9409","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795723120187, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795723120194, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795723120194, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795723120194, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795723120194, '{"kind":"decided","decision":"sha256:57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795723120196, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795723120202, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795723120202, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795723120202, '{"kind":"verifying","done":7,"total":7}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795723120202, '{"kind":"decided","decision":"sha256:2546dd49670ccc1318a445e705ecc4325dfab1379d941a564a3a2737161cc0d8","verdict":"not-ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795723120204, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795723120218, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795723120218, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795723120218, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795723120218, '{"kind":"decided","decision":"sha256:32d64245af74dd169e66745313cd8736ef420e77c0d40ca538c91d6c47970964","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795723120219, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795723120222, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795723120222, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795723120222, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795723120222, '{"kind":"decided","decision":"sha256:87cd870798d0d5f6a582487b5ad111661de279497f9a60b7668f10016abe7b2c","verdict":"not-ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795723120223, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795723120233, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795723120233, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795723120233, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795723120233, '{"kind":"decided","decision":"sha256:c69f27397b606ef0430086d97efff9fe35b72995958cefb02654a756e9940069","verdict":"ready"}');
INSERT INTO run_event VALUES (19, 1, 'default', 1795723120235, '{"kind":"requested"}');
INSERT INTO run_event VALUES (19, 2, 'default', 1795723120242, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (19, 3, 'default', 1795723120242, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (19, 4, 'default', 1795723120242, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (19, 5, 'default', 1795723120242, '{"kind":"decided","decision":"sha256:f64a9cb38c91f3bd18bb3c4375302232f8c3e6878951883a24b65c8160bb4ab8","verdict":"ready"}');
INSERT INTO run_event VALUES (20, 1, 'default', 1795723120244, '{"kind":"requested"}');
INSERT INTO run_event VALUES (20, 2, 'default', 1795723120252, '{"kind":"initializing","what":"pack sha256:6f1d9be303c6"}');
INSERT INTO run_event VALUES (20, 3, 'default', 1795723120252, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (20, 4, 'default', 1795723120252, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (20, 5, 'default', 1795723120252, '{"kind":"decided","decision":"sha256:ec5eb571205a5c7485a5721e2a1da74f3ecaf602f5e8219c63a81de64b19ee2d","verdict":"ready"}');
INSERT INTO run_event VALUES (21, 1, 'default', 1795723120606, '{"kind":"requested"}');
INSERT INTO run_event VALUES (21, 2, 'default', 1795723120625, '{"kind":"initializing","what":"policy standard version 1000 (sha256:6f1d9be303c6)"}');
INSERT INTO run_event VALUES (21, 3, 'default', 1795723120634, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (21, 4, 'default', 1795723120645, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (21, 5, 'default', 1795723120645, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (21, 6, 'default', 1795723120648, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (21, 7, 'default', 1795723120653, '{"kind":"decided","decision":"sha256:9847b36a79bd2dfac410393b4180fdc5372dc2ed2300e51683dd7a20195c60ef","verdict":"ready"}');
INSERT INTO run_event VALUES (22, 1, 'default', 1795723120767, '{"kind":"requested"}');
INSERT INTO run_event VALUES (22, 2, 'default', 1795723120793, '{"kind":"initializing","what":"policy standard version 1000 (sha256:6f1d9be303c6)"}');
INSERT INTO run_event VALUES (22, 3, 'default', 1795723120796, '{"kind":"collecting","from":"oci:/tmp/.tmpkN0Hn0/layout"}');
INSERT INTO run_event VALUES (22, 4, 'default', 1795723120830, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (22, 5, 'default', 1795723120830, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (22, 6, 'default', 1795723120834, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (22, 7, 'default', 1795723120850, '{"kind":"decided","decision":"sha256:ec662ff787b15b62682d119a1dc82e0e6469c0382aa44bd11b9285e0ec136a00","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723116909, 1, '{"deciding":119,"fetching":4,"pinning":16,"queued":21,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:60eecc55a16ceb0ca7014a3e40883acd7025971700694b3127899e1616d3120b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T19:58:36.909Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:17ab77d237ec2754c39b8b847651f5dd204b3a1ade085d5c920eaa9bf64fbefa","source":"layout"},{"digest":"sha256:30919ebc37b3b17e3aed23690874fd997a995cc6515f168f56ed42cdfe98448e","source":"layout"},{"digest":"sha256:a85803f89c0cdacd6bf34e547063b05df0acef74e8b9387ed354d84d35735685","source":"layout"},{"digest":"sha256:bd1c6507667733f3bed7642207b41f21c11a510d0e2674c6259fc5f7e2a5a1b0","source":"layout"}],"rejected":[],"run":"01a21970-4141-713b-903d-5f54df811301","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'20c711ae0c392be53af5d17aca461ca11ee9ccc451ee478e9650a54414456fa4', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723117128, 2, '{"deciding":7,"fetching":6,"pinning":2,"queued":7,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:60eecc55a16ceb0ca7014a3e40883acd7025971700694b3127899e1616d3120b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T19:58:37.128Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T19:58:36.909Z","decision":"sha256:9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:17ab77d237ec2754c39b8b847651f5dd204b3a1ade085d5c920eaa9bf64fbefa","source":"layout"},{"digest":"sha256:30919ebc37b3b17e3aed23690874fd997a995cc6515f168f56ed42cdfe98448e","source":"layout"},{"digest":"sha256:668e67e3d32320fb4ae99f2ff5ff55f168576a301a4faf8422f3de09caa5d8d4","source":"layout"},{"digest":"sha256:a85803f89c0cdacd6bf34e547063b05df0acef74e8b9387ed354d84d35735685","source":"layout"},{"digest":"sha256:bd1c6507667733f3bed7642207b41f21c11a510d0e2674c6259fc5f7e2a5a1b0","source":"layout"}],"rejected":[],"run":"01a21970-4232-764f-98e4-41aeb595beb2","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:36.909Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723117413, 3, '{"deciding":7,"fetching":6,"pinning":6,"queued":12,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T19:58:37.413Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:667a8a70e5b11a62ce2b124d72dda69e636a89394b6b4e2d4972678108e41ad3","source":"layout"},{"digest":"sha256:c17043b8492bd52a48838368340c56a0273667927f1d8d1178bdfebfcba4fd8e","source":"layout"},{"digest":"sha256:e8dc03d50226232ea85498110f1b27dc760d059b0e2cdb3161ec2e3967209a57","source":"layout"}],"rejected":[],"run":"01a21970-434b-747b-9591-e99049d8d6dc","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'819e152c035988045133f1a2ae75de4f7478914dcf6a8320e3da694de3c30236', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'not-ready', 1795723117573, 4, '{"deciding":8,"fetching":4,"pinning":5,"queued":8,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T19:58:37.573Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T19:58:37.413Z","decision":"sha256:8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:36dfd43b0ce11d6228a36a88bc973d13008c98c2fdf409710b98eebe021d217b","source":"layout"},{"digest":"sha256:667a8a70e5b11a62ce2b124d72dda69e636a89394b6b4e2d4972678108e41ad3","source":"layout"},{"digest":"sha256:c17043b8492bd52a48838368340c56a0273667927f1d8d1178bdfebfcba4fd8e","source":"layout"},{"digest":"sha256:e8dc03d50226232ea85498110f1b27dc760d059b0e2cdb3161ec2e3967209a57","source":"layout"}],"rejected":[],"run":"01a21970-43f1-7653-8efc-07e227efb64d","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:37.413Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'76babb9453d3fc192457c8471aa483adaf8c23f4edff26b3f3b53f51f8055ead', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723118094, 5, '{"deciding":19,"fetching":5,"pinning":2,"queued":17,"verifying":4}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T19:58:38.094Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:24b84bb64c46e78802573caef93a12acc376f8168921ad8850d4ae930b662679"}],"filed_at":"2026-11-26T19:58:37.675Z","id":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882","permits":{"environment":"production","expires":"2026-12-03T19:58:37.675Z","gate":"https://gate.example.com","nonce":"01a21970-446b-71fd-9cf4-f334deddccd6","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAeNqYwDeMqLtwMvxh6ayWLVZRK0Hk/NMRBy8sfc0N/0o=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ff6abe32c7b363048c13508c5296cf36f0080ad103edbd1fc050c23e72c8d621"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T19:58:37.413Z","decision":"sha256:8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:36dfd43b0ce11d6228a36a88bc973d13008c98c2fdf409710b98eebe021d217b","source":"layout"},{"digest":"sha256:61169f3932e70fb8082d1bbc70ef3f129b7246c68d96c95ab5f32680eff6de9e","source":"layout"},{"digest":"sha256:667a8a70e5b11a62ce2b124d72dda69e636a89394b6b4e2d4972678108e41ad3","source":"layout"},{"digest":"sha256:c17043b8492bd52a48838368340c56a0273667927f1d8d1178bdfebfcba4fd8e","source":"layout"},{"digest":"sha256:e8dc03d50226232ea85498110f1b27dc760d059b0e2cdb3161ec2e3967209a57","source":"layout"}],"rejected":[],"run":"01a21970-45f2-77de-a663-22823b96ad77","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:37.413Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'not-ready', 1795723118288, 6, '{"deciding":4,"fetching":4,"pinning":1,"queued":26,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T19:58:38.288Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21970-46b1-7422-9be6-b306e292e3e0","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'7d46a01a1aef083fe9be9da4a64f2c84a0528db9130ca7ec56a17e86f7217dae', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'unknown', 1795723118496, 7, '{"deciding":4,"fetching":4,"pinning":3,"queued":7,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpkN0Hn0/layout","detail":"expected bytes with digest sha256:63ce307a98edb437f9f40d919a4bcac4ce06b1d3a7eb5e4d6b1c54256f6a7e88, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T19:58:38.496Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:2f6ac66277d01243e2b206d264b7f4f60a0b3daa58e19981dc153b88927e598c","source":"layout"},{"digest":"sha256:70eb12286827091f06be3217a3fbe7dbdd49099474a249ef1be07af1e556a038","source":"layout"}],"rejected":[],"run":"01a21970-4791-76f7-bb92-24dc82f1c253","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'0f0cdf800ebaa97dbd7105123b44ea7296707b88d19aec822426c47b7f7bfa8c', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723119047, 8, '{"deciding":6,"fetching":6,"pinning":11,"queued":45,"verifying":11}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.036Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.036Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.036Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T19:58:39.047Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:04afd31d792549ee8bd5d1f9bbd51d0cc35765908582d838d9ad44d4d8c4dd13","source":"layout"},{"digest":"sha256:171ed435ba84efcef0ff4010e90cf7547f678d9390714050ce75ab9f059e7de8","source":"layout"},{"digest":"sha256:4761183619503c689f440e5a52d66d39ec9fabed46e5fc9104cf0eb092aafb21","source":"layout"}],"rejected":[],"run":"01a21970-497e-7563-ad42-aee04c87a673","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'faf2596b580905bc455752e40c2b8ce2b451acf5bada4d6f6722c6ae5546ddbd', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723119059, 9, '{"deciding":6,"fetching":6,"pinning":16,"queued":48,"verifying":15}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.044Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.044Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.044Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T19:58:39.059Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:7988e222a4e5d212a25a8a9cef6553c43a646bfdc1791fe200cafd151236de3d","source":"layout"},{"digest":"sha256:90d7a710a5417ce6f170b1c5bfb3eadbb26a961c3ff1184395cf50ef2e85b3d3","source":"layout"},{"digest":"sha256:c93b633183ba6622e1ab50903736f5d262500189ff258b91f00f7afd45fee317","source":"layout"}],"rejected":[],"run":"01a21970-497e-7563-ad42-aee102527805","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'5e4bf0c3e3d3477386a4a421b1c1c3ab6fa34d3c88ca614afbf6706883cf8c46', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723119436, 10, '{"deciding":12,"fetching":20,"pinning":2,"queued":40,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T19:58:39.436Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:01ae01c6fc688e9f4650d127256434022e839865727511bba35176eddd885320","source":"layout"},{"digest":"sha256:20ab883463be75ed6f3df4f1568b8b148aaed0ea9901289e7c34ac4a88fb424f","source":"layout"},{"digest":"sha256:a3295919962f67f2c2c642e6d7e58534caad9cd0273a7b79a0b045bb68e2c9a2","source":"layout"}],"rejected":[],"run":"01a21970-4b05-7591-8ac5-0cd1b3eb0fd8","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'4fac629fc6075a5c2c01d1e33fa5f3d07c9d3494204552f20736f7ce3646b9af', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'not-ready', 1795723119713, 12, '{"deciding":45,"fetching":25,"pinning":2,"queued":18,"verifying":14}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T19:58:39.713Z","overrides":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:01ae01c6fc688e9f4650d127256434022e839865727511bba35176eddd885320","source":"layout"},{"digest":"sha256:0cb88da4b329c178cf13799a78fa1d90e7f1ad65051c8a95dba40e24cb891782","source":"layout"},{"digest":"sha256:20ab883463be75ed6f3df4f1568b8b148aaed0ea9901289e7c34ac4a88fb424f","source":"layout"},{"digest":"sha256:a3295919962f67f2c2c642e6d7e58534caad9cd0273a7b79a0b045bb68e2c9a2","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-26T19:58:39.623Z","by":"key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b","id":"sha256:09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21970-4c27-73d2-9614-41fcf4b2e9df","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T19:58:39.623Z by key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'b586c7ed8885148a3aa8ad0007ba6f3dbec6d0cff7bbec7f361398fc5a92d1d0', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9', 'ready', 1795723119862, 11, '{"deciding":8,"fetching":20,"pinning":8,"queued":177,"verifying":3}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T19:58:39.862Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:24b84bb64c46e78802573caef93a12acc376f8168921ad8850d4ae930b662679"}],"filed_at":"2026-11-26T19:58:37.675Z","id":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882","permits":{"environment":"production","expires":"2026-12-03T19:58:37.675Z","gate":"https://gate.example.com","nonce":"01a21970-446b-71fd-9cf4-f334deddccd6","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAeNqYwDeMqLtwMvxh6ayWLVZRK0Hk/NMRBy8sfc0N/0o=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ff6abe32c7b363048c13508c5296cf36f0080ad103edbd1fc050c23e72c8d621"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T19:58:37.413Z","decision":"sha256:8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:36dfd43b0ce11d6228a36a88bc973d13008c98c2fdf409710b98eebe021d217b","source":"layout"},{"digest":"sha256:4b87764cff07d3e3da788a4994f9207003e247acbad9e74194e339147146ed11","source":"layout"},{"digest":"sha256:61169f3932e70fb8082d1bbc70ef3f129b7246c68d96c95ab5f32680eff6de9e","source":"layout"},{"digest":"sha256:667a8a70e5b11a62ce2b124d72dda69e636a89394b6b4e2d4972678108e41ad3","source":"layout"},{"digest":"sha256:c17043b8492bd52a48838368340c56a0273667927f1d8d1178bdfebfcba4fd8e","source":"layout"},{"digest":"sha256:e8dc03d50226232ea85498110f1b27dc760d059b0e2cdb3161ec2e3967209a57","source":"layout"}],"rejected":[],"run":"01a21970-4c27-73d2-9614-41fb026b6476","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:37.413Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'1bc5779046968e9c6c27dfac20ba94f519d1e33cf84766473edfb936cf5e9409', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120173, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.044Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.044Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.044Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T19:58:40.173Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:7988e222a4e5d212a25a8a9cef6553c43a646bfdc1791fe200cafd151236de3d","source":"layout"},{"digest":"sha256:90d7a710a5417ce6f170b1c5bfb3eadbb26a961c3ff1184395cf50ef2e85b3d3","source":"layout"},{"digest":"sha256:c93b633183ba6622e1ab50903736f5d262500189ff258b91f00f7afd45fee317","source":"layout"}],"rejected":[],"run":"01a21970-4e33-71c0-b4d6-fe2a5eeb2305","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120187, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:60eecc55a16ceb0ca7014a3e40883acd7025971700694b3127899e1616d3120b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T19:58:40.187Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:17ab77d237ec2754c39b8b847651f5dd204b3a1ade085d5c920eaa9bf64fbefa","source":"layout"},{"digest":"sha256:30919ebc37b3b17e3aed23690874fd997a995cc6515f168f56ed42cdfe98448e","source":"layout"},{"digest":"sha256:a85803f89c0cdacd6bf34e547063b05df0acef74e8b9387ed354d84d35735685","source":"layout"},{"digest":"sha256:bd1c6507667733f3bed7642207b41f21c11a510d0e2674c6259fc5f7e2a5a1b0","source":"layout"}],"rejected":[],"run":"01a21970-4e3d-75a2-85a3-98adfa35564d","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'2546dd49670ccc1318a445e705ecc4325dfab1379d941a564a3a2737161cc0d8', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'not-ready', 1795723120196, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.427Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T19:58:40.196Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:01ae01c6fc688e9f4650d127256434022e839865727511bba35176eddd885320","source":"layout"},{"digest":"sha256:0cb88da4b329c178cf13799a78fa1d90e7f1ad65051c8a95dba40e24cb891782","source":"layout"},{"digest":"sha256:20ab883463be75ed6f3df4f1568b8b148aaed0ea9901289e7c34ac4a88fb424f","source":"layout"},{"digest":"sha256:a3295919962f67f2c2c642e6d7e58534caad9cd0273a7b79a0b045bb68e2c9a2","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-26T19:58:39.623Z","by":"key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b","id":"sha256:09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21970-4e45-75f3-96b9-28a2afe93821","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T19:58:39.623Z by key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'32d64245af74dd169e66745313cd8736ef420e77c0d40ca538c91d6c47970964', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120204, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T19:58:40.204Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:667a8a70e5b11a62ce2b124d72dda69e636a89394b6b4e2d4972678108e41ad3","source":"layout"},{"digest":"sha256:c17043b8492bd52a48838368340c56a0273667927f1d8d1178bdfebfcba4fd8e","source":"layout"},{"digest":"sha256:e8dc03d50226232ea85498110f1b27dc760d059b0e2cdb3161ec2e3967209a57","source":"layout"}],"rejected":[],"run":"01a21970-4e53-7133-a145-b00cee6af576","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'87cd870798d0d5f6a582487b5ad111661de279497f9a60b7668f10016abe7b2c', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'not-ready', 1795723120219, 17, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T19:58:40.219Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21970-4e5b-75dc-9f73-26f016488ec2","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'c69f27397b606ef0430086d97efff9fe35b72995958cefb02654a756e9940069', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120223, 18, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:39.036Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:39.036Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:39.036Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T19:58:40.223Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:04afd31d792549ee8bd5d1f9bbd51d0cc35765908582d838d9ad44d4d8c4dd13","source":"layout"},{"digest":"sha256:171ed435ba84efcef0ff4010e90cf7547f678d9390714050ce75ab9f059e7de8","source":"layout"},{"digest":"sha256:4761183619503c689f440e5a52d66d39ec9fabed46e5fc9104cf0eb092aafb21","source":"layout"}],"rejected":[],"run":"01a21970-4e64-7022-821b-f6823707bbab","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (19, x'f64a9cb38c91f3bd18bb3c4375302232f8c3e6878951883a24b65c8160bb4ab8', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120235, 19, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:60eecc55a16ceb0ca7014a3e40883acd7025971700694b3127899e1616d3120b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T19:58:40.235Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T19:58:40.187Z","decision":"sha256:57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:17ab77d237ec2754c39b8b847651f5dd204b3a1ade085d5c920eaa9bf64fbefa","source":"layout"},{"digest":"sha256:30919ebc37b3b17e3aed23690874fd997a995cc6515f168f56ed42cdfe98448e","source":"layout"},{"digest":"sha256:668e67e3d32320fb4ae99f2ff5ff55f168576a301a4faf8422f3de09caa5d8d4","source":"layout"},{"digest":"sha256:a85803f89c0cdacd6bf34e547063b05df0acef74e8b9387ed354d84d35735685","source":"layout"},{"digest":"sha256:bd1c6507667733f3bed7642207b41f21c11a510d0e2674c6259fc5f7e2a5a1b0","source":"layout"}],"rejected":[],"run":"01a21970-4e6c-70a1-b71b-1da00892fcdb","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:40.187Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (20, x'ec5eb571205a5c7485a5721e2a1da74f3ecaf602f5e8219c63a81de64b19ee2d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120244, 20, '{}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:37.411Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T19:58:40.244Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:24b84bb64c46e78802573caef93a12acc376f8168921ad8850d4ae930b662679"}],"filed_at":"2026-11-26T19:58:37.675Z","id":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882","permits":{"environment":"production","expires":"2026-12-03T19:58:37.675Z","gate":"https://gate.example.com","nonce":"01a21970-446b-71fd-9cf4-f334deddccd6","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAeNqYwDeMqLtwMvxh6ayWLVZRK0Hk/NMRBy8sfc0N/0o=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ff6abe32c7b363048c13508c5296cf36f0080ad103edbd1fc050c23e72c8d621"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T19:58:40.204Z","decision":"sha256:32d64245af74dd169e66745313cd8736ef420e77c0d40ca538c91d6c47970964","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:36dfd43b0ce11d6228a36a88bc973d13008c98c2fdf409710b98eebe021d217b","source":"layout"},{"digest":"sha256:4b87764cff07d3e3da788a4994f9207003e247acbad9e74194e339147146ed11","source":"layout"},{"digest":"sha256:61169f3932e70fb8082d1bbc70ef3f129b7246c68d96c95ab5f32680eff6de9e","source":"layout"},{"digest":"sha256:667a8a70e5b11a62ce2b124d72dda69e636a89394b6b4e2d4972678108e41ad3","source":"layout"},{"digest":"sha256:c17043b8492bd52a48838368340c56a0273667927f1d8d1178bdfebfcba4fd8e","source":"layout"},{"digest":"sha256:e8dc03d50226232ea85498110f1b27dc760d059b0e2cdb3161ec2e3967209a57","source":"layout"}],"rejected":[],"run":"01a21970-4e76-727d-8355-202180021548","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:40.204Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (21, x'9847b36a79bd2dfac410393b4180fdc5372dc2ed2300e51683dd7a20195c60ef', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120648, 21, '{"deciding":8,"fetching":11,"pinning":9,"queued":19,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:60eecc55a16ceb0ca7014a3e40883acd7025971700694b3127899e1616d3120b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T19:58:40.648Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:17ab77d237ec2754c39b8b847651f5dd204b3a1ade085d5c920eaa9bf64fbefa","source":"layout"},{"digest":"sha256:30919ebc37b3b17e3aed23690874fd997a995cc6515f168f56ed42cdfe98448e","source":"layout"},{"digest":"sha256:668e67e3d32320fb4ae99f2ff5ff55f168576a301a4faf8422f3de09caa5d8d4","source":"layout"},{"digest":"sha256:76e3feb9fe96e7cfc818e089f6f255a7af43442b8d7f03a159b47a043a9b6e53","source":"layout"},{"digest":"sha256:9c5fee8cc97ec3bc1d4b0c4f307525fa35efdc9de62948c137e2974311e5cbca","source":"layout"},{"digest":"sha256:a85803f89c0cdacd6bf34e547063b05df0acef74e8b9387ed354d84d35735685","source":"layout"},{"digest":"sha256:aa340cefe7fb67a9e503bc2067e61ecfb0a80f1a163aaae3de3c07da7abf010a","source":"layout"},{"digest":"sha256:bd1c6507667733f3bed7642207b41f21c11a510d0e2674c6259fc5f7e2a5a1b0","source":"layout"}],"rejected":[],"run":"01a21970-4fde-72bb-94ad-3b10f7ec6e6a","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (22, x'ec662ff787b15b62682d119a1dc82e0e6469c0382aa44bd11b9285e0ec136a00', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2', 'ready', 1795723120834, 22, '{"deciding":18,"fetching":34,"pinning":3,"queued":26,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:60eecc55a16ceb0ca7014a3e40883acd7025971700694b3127899e1616d3120b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T19:58:35.968Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T19:58:35.968Z","digest":"sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T19:58:35.968Z","invocationId":"1","startedOn":"2026-11-26T19:58:35.968Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T19:58:36.906Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:095c509d41e686c47faca95fd1dbc9bcc96fa7e77001c1884ce87db0870ec1ec"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpkN0Hn0/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T19:58:40.834Z","overrides":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T19:58:40.648Z","decision":"sha256:9847b36a79bd2dfac410393b4180fdc5372dc2ed2300e51683dd7a20195c60ef","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:17ab77d237ec2754c39b8b847651f5dd204b3a1ade085d5c920eaa9bf64fbefa","source":"layout"},{"digest":"sha256:30919ebc37b3b17e3aed23690874fd997a995cc6515f168f56ed42cdfe98448e","source":"layout"},{"digest":"sha256:668e67e3d32320fb4ae99f2ff5ff55f168576a301a4faf8422f3de09caa5d8d4","source":"layout"},{"digest":"sha256:76e3feb9fe96e7cfc818e089f6f255a7af43442b8d7f03a159b47a043a9b6e53","source":"layout"},{"digest":"sha256:9c5fee8cc97ec3bc1d4b0c4f307525fa35efdc9de62948c137e2974311e5cbca","source":"layout"},{"digest":"sha256:a85803f89c0cdacd6bf34e547063b05df0acef74e8b9387ed354d84d35735685","source":"layout"},{"digest":"sha256:aa340cefe7fb67a9e503bc2067e61ecfb0a80f1a163aaae3de3c07da7abf010a","source":"layout"},{"digest":"sha256:bd1c6507667733f3bed7642207b41f21c11a510d0e2674c6259fc5f7e2a5a1b0","source":"layout"}],"rejected":[],"run":"01a21970-507f-7184-b5ef-deb405012902","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpkN0Hn0/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T19:58:35.968Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T19:58:35.968Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T19:58:40.648Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T19:58:35.968Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 'default');
INSERT INTO decision_bundle VALUES (1, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 'default');
INSERT INTO decision_bundle VALUES (1, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 'default');
INSERT INTO decision_bundle VALUES (1, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 'default');
INSERT INTO decision_bundle VALUES (2, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 'default');
INSERT INTO decision_bundle VALUES (2, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 'default');
INSERT INTO decision_bundle VALUES (2, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 'default');
INSERT INTO decision_bundle VALUES (2, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 'default');
INSERT INTO decision_bundle VALUES (3, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 'default');
INSERT INTO decision_bundle VALUES (3, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 'default');
INSERT INTO decision_bundle VALUES (3, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 'default');
INSERT INTO decision_bundle VALUES (4, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 'default');
INSERT INTO decision_bundle VALUES (4, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 'default');
INSERT INTO decision_bundle VALUES (4, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 'default');
INSERT INTO decision_bundle VALUES (5, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 'default');
INSERT INTO decision_bundle VALUES (5, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 'default');
INSERT INTO decision_bundle VALUES (5, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 'default');
INSERT INTO decision_bundle VALUES (8, x'27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0', 'default');
INSERT INTO decision_bundle VALUES (8, x'3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579', 'default');
INSERT INTO decision_bundle VALUES (8, x'4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a', 'default');
INSERT INTO decision_bundle VALUES (9, x'24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805', 'default');
INSERT INTO decision_bundle VALUES (9, x'5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c', 'default');
INSERT INTO decision_bundle VALUES (9, x'96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc', 'default');
INSERT INTO decision_bundle VALUES (10, x'0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738', 'default');
INSERT INTO decision_bundle VALUES (10, x'3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6', 'default');
INSERT INTO decision_bundle VALUES (10, x'ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17', 'default');
INSERT INTO decision_bundle VALUES (11, x'0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738', 'default');
INSERT INTO decision_bundle VALUES (11, x'3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6', 'default');
INSERT INTO decision_bundle VALUES (11, x'ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17', 'default');
INSERT INTO decision_bundle VALUES (12, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 'default');
INSERT INTO decision_bundle VALUES (12, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 'default');
INSERT INTO decision_bundle VALUES (12, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 'default');
INSERT INTO decision_bundle VALUES (13, x'24fcedde8c594164737c38d6ad53b2b55fe2b872b9a1036c16033cf910d08805', 'default');
INSERT INTO decision_bundle VALUES (13, x'5fb0d97aad012346d53120b2d9ed9a881287fc23bbff8e18c318d5dcae9d680c', 'default');
INSERT INTO decision_bundle VALUES (13, x'96529029c903ff604907cb37fd26bec1d6de640dfdaa8b67fd2a4a8fa163bbbc', 'default');
INSERT INTO decision_bundle VALUES (14, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 'default');
INSERT INTO decision_bundle VALUES (14, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 'default');
INSERT INTO decision_bundle VALUES (14, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 'default');
INSERT INTO decision_bundle VALUES (14, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 'default');
INSERT INTO decision_bundle VALUES (15, x'0c4f7fb731129a10526dcd936a3721be0246a571178de9ca7804097b4879e738', 'default');
INSERT INTO decision_bundle VALUES (15, x'3c0bfd6bae6c7f04b42783aa54c880c501a5115c380c27fb7d5ca114b30802b6', 'default');
INSERT INTO decision_bundle VALUES (15, x'ce797d359d50f39e4a8a9605bcc305205694775dbf5a8c2de9fdd9179f785c17', 'default');
INSERT INTO decision_bundle VALUES (16, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 'default');
INSERT INTO decision_bundle VALUES (16, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 'default');
INSERT INTO decision_bundle VALUES (16, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 'default');
INSERT INTO decision_bundle VALUES (18, x'27c02a2f942e87054d0dee024408c357a1a0b1fdf446711faa084f0a5a7061f0', 'default');
INSERT INTO decision_bundle VALUES (18, x'3216a5d6dbc82c21577daceb046f12f172347ed6adc881742a0ee91c150b8579', 'default');
INSERT INTO decision_bundle VALUES (18, x'4b5bc0141215d2ee1542d21ee3badc6726c10630d628f545511425f01f062d4a', 'default');
INSERT INTO decision_bundle VALUES (19, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 'default');
INSERT INTO decision_bundle VALUES (19, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 'default');
INSERT INTO decision_bundle VALUES (19, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 'default');
INSERT INTO decision_bundle VALUES (19, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 'default');
INSERT INTO decision_bundle VALUES (20, x'24de9761285fdd8dede3e292bf79a522b20299d512f9df9b62bcb95caef830b0', 'default');
INSERT INTO decision_bundle VALUES (20, x'7b58f9194c82493c0f6d4db3e3f35eda004c7fef13fa5f53b03caa9cfd19cc73', 'default');
INSERT INTO decision_bundle VALUES (20, x'89c06ecb31735697e27974dad928d0f6994e24b943c34335238924a9ece37a23', 'default');
INSERT INTO decision_bundle VALUES (21, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 'default');
INSERT INTO decision_bundle VALUES (21, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 'default');
INSERT INTO decision_bundle VALUES (21, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 'default');
INSERT INTO decision_bundle VALUES (21, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 'default');
INSERT INTO decision_bundle VALUES (22, x'59c66e5d13928e9d8c6f15fcada1609dfac3a842a34800e706c2fc43340944f5', 'default');
INSERT INTO decision_bundle VALUES (22, x'9dbadcf503c9d70241b7b8c1372eae7185eabd732163c5b1fb77644766470deb', 'default');
INSERT INTO decision_bundle VALUES (22, x'a58dcd80f4d0adb05a945b4a13a5705703e48cf0d0e095cf51c00a6313b18973', 'default');
INSERT INTO decision_bundle VALUES (22, x'ec4585e54bb997b4a09f31520586aa02f9b2d4e54f68e8110ce7af85f6b9757a', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'898a85c264e069bf81d98139bcf3f35693a964c23593430054e803eb4cdfa80f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWM2NmU1ZDEzOTI4ZTlkOGM2ZjE1ZmNhZGExNjA5ZGZhYzNhODQyYTM0ODAwZTcwNmMyZmM0MzM0MDk0NGY1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5ZGJhZGNmNTAzYzlkNzAyNDFiN2I4YzEzNzJlYWU3MTg1ZWFiZDczMjE2M2M1YjFmYjc3NjQ0NzY2NDcwZGViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTU4ZGNkODBmNGQwYWRiMDVhOTQ1YjRhMTNhNTcwNTcwM2U0OGNmMGQwZTA5NWNmNTFjMDBhNjMxM2IxODk3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlYzQ1ODVlNTRiYjk5N2I0YTA5ZjMxNTIwNTg2YWEwMmY5YjJkNGU1NGY2OGU4MTEwY2U3YWY4NWY2Yjk3NTdhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM2LjkwOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjljZGU2YTgyYTIxMjA3YWFlNDVjYzlhN2MwYjQ0ZDQzNDJmYzA0Yjg3ODFiNDY1ZWMxOTk1NzY3YWZmYTE0ZWIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzU3YjE4YTQ1MmFhMWMzN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTk6NTg6MzUuOTY4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ic7+wGTSn+btONsFAgai5XduW71nVT+u2F9Wib+cWnAANloZ6YD6dESYUJy/Pr0DQlFkqzlzBXNmuWWA/mI8Ag=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723117043, NULL, x'668e67e3d32320fb4ae99f2ff5ff55f168576a301a4faf8422f3de09caa5d8d4', 1795723117043);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'3cbed95eae23e75216ee6cee582ca7295c42586f389d9bf84e34f60d634bb35a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWM2NmU1ZDEzOTI4ZTlkOGM2ZjE1ZmNhZGExNjA5ZGZhYzNhODQyYTM0ODAwZTcwNmMyZmM0MzM0MDk0NGY1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5ZGJhZGNmNTAzYzlkNzAyNDFiN2I4YzEzNzJlYWU3MTg1ZWFiZDczMjE2M2M1YjFmYjc3NjQ0NzY2NDcwZGViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTU4ZGNkODBmNGQwYWRiMDVhOTQ1YjRhMTNhNTcwNTcwM2U0OGNmMGQwZTA5NWNmNTFjMDBhNjMxM2IxODk3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlYzQ1ODVlNTRiYjk5N2I0YTA5ZjMxNTIwNTg2YWEwMmY5YjJkNGU1NGY2OGU4MTEwY2U3YWY4NWY2Yjk3NTdhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM3LjEyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjIwYzcxMWFlMGMzOTJiZTUzYWY1ZDE3YWNhNDYxY2ExMWVlOWNjYzQ1MWVlNDc4ZTk2NTBhNTQ0MTQ0NTZmYTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzU3YjE4YTQ1MmFhMWMzN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTk6NTg6MzUuOTY4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"DDmjY04nmlgP6gYNeBVYU/O7dDIMG0lwNS1g5Z7w90UGAfmzaQ/2VQARQbzc1jwbzVsbwzmWyygxa59fwWDyBQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723117155, NULL, x'9c5fee8cc97ec3bc1d4b0c4f307525fa35efdc9de62948c137e2974311e5cbca', 1795723117155);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'08ef7be4f813acaf612aa783ef489d2c4d1257dff64ec0fd700082982c9c62d1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGRlOTc2MTI4NWZkZDhkZWRlM2UyOTJiZjc5YTUyMmIyMDI5OWQ1MTJmOWRmOWI2MmJjYjk1Y2FlZjgzMGIwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2I1OGY5MTk0YzgyNDkzYzBmNmQ0ZGIzZTNmMzVlZGEwMDRjN2ZlZjEzZmE1ZjUzYjAzY2FhOWNmZDE5Y2M3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4OWMwNmVjYjMxNzM1Njk3ZTI3OTc0ZGFkOTI4ZDBmNjk5NGUyNGI5NDNjMzQzMzUyMzg5MjRhOWVjZTM3YTIzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM3LjQxM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjhhZjk2MjkwYTcwZDVjOWI1ZWQzY2JmN2RmZWNhNzFhOWJjN2YyZGM5MGIxZDIxZGUxMzUzN2RhMmJlZGY2YTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzU3YjE4YTQ1MmFhMWMzN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTk6NTg6MzUuOTY4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Ojewj3PHshtST9SYUx2OQdSabfDCbsbJA/fmw36KltCl7HmLzz7lXKVM+/Z7KhuFyv4NYGAegE7tGCAahAe3AQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723117462, NULL, x'36dfd43b0ce11d6228a36a88bc973d13008c98c2fdf409710b98eebe021d217b', 1795723117462);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'fcb17b50e9f5c379a9595a5888f60605771532ef9551af827a514be1cae5ddea', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGRlOTc2MTI4NWZkZDhkZWRlM2UyOTJiZjc5YTUyMmIyMDI5OWQ1MTJmOWRmOWI2MmJjYjk1Y2FlZjgzMGIwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2I1OGY5MTk0YzgyNDkzYzBmNmQ0ZGIzZTNmMzVlZGEwMDRjN2ZlZjEzZmE1ZjUzYjAzY2FhOWNmZDE5Y2M3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4OWMwNmVjYjMxNzM1Njk3ZTI3OTc0ZGFkOTI4ZDBmNjk5NGUyNGI5NDNjMzQzMzUyMzg5MjRhOWVjZTM3YTIzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM3LjU3M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjgxOWUxNTJjMDM1OTg4MDQ1MTMzZjFhMmFlNzVkZTRmNzQ3ODkxNGRjZjZhODMyMGUzZGE2OTRkZTNjMzAyMzYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzU3YjE4YTQ1MmFhMWMzN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"boR/G8VJ+RNCrynu7lnq8gKbmbRfUkzG7oBR9lFJhpghutlAOzwtnQM7eZhS0zeB4tAuWVTv0LWA6dEsp2DYCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723117602, NULL, x'61169f3932e70fb8082d1bbc70ef3f129b7246c68d96c95ab5f32680eff6de9e', 1795723117602);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"]', x'46bac0b60f01847276e9512c189ca9587828eef7d30fe101b7dc827f2d0e253c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGRlOTc2MTI4NWZkZDhkZWRlM2UyOTJiZjc5YTUyMmIyMDI5OWQ1MTJmOWRmOWI2MmJjYjk1Y2FlZjgzMGIwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2I1OGY5MTk0YzgyNDkzYzBmNmQ0ZGIzZTNmMzVlZGEwMDRjN2ZlZjEzZmE1ZjUzYjAzY2FhOWNmZDE5Y2M3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4OWMwNmVjYjMxNzM1Njk3ZTI3OTc0ZGFkOTI4ZDBmNjk5NGUyNGI5NDNjMzQzMzUyMzg5MjRhOWVjZTM3YTIzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM4LjA5NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc2YmFiYjk0NTNkM2ZjMTkyNDU3Yzg0NzFhYTQ4M2FkYWY4YzIzZjRlZGZmMjZiM2YzYjUzZjUxZjgwNTVlYWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzU3YjE4YTQ1MmFhMWMzN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTk6NTg6MzUuOTY4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6NDk5MzliNzgwZGU0OTk4MDJmYmVjZmEwZjU0NjEzNmQ3NmM3YmEwN2JhODg5NWMxNjIzNzNlOTQzZDY1YTg4MiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"+A7u0j/rGUBB5BG3CYRY1cworUPYMcjVm19xdsy6t3RrLFNcOjs5aSUfOx6oVtI2KeydHIC64lWepnHeGfX4Bw=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723118146, NULL, x'4b87764cff07d3e3da788a4994f9207003e247acbad9e74194e339147146ed11', 1795723118146);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'2d9a1983bca018511f8823ec043dfdc63f0f70850ed6fcd9d4b0c30fe192e756', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM4LjI4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjQ5MWRmYzU1MGI2MjIwMGE2NzIxNWQ3NTJlMzRkN2ZkYTEwMzQ0ZTE0Y2JmMzdlNzRhMzVmN2Q1YzMyNWRlMmMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzU3YjE4YTQ1MmFhMWMzN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGtOMEhuMC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"9DDarBr/rAS6rkn0AFGSm/2YmPfOo04qTuYPYbi/W+aY9O5InTFNOX0oG7RrsYvWTFwVE32LZTvRtNvecf+rAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723118346, NULL, x'70eb12286827091f06be3217a3fbe7dbdd49099474a249ef1be07af1e556a038', 1795723118346);
INSERT INTO publication VALUES (7, 8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'3b2bfb6d59d668a32c0f3789d9a360698b7d0c8980f864707e1a584bbfb7ff6b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2MwMmEyZjk0MmU4NzA1NGQwZGVlMDI0NDA4YzM1N2ExYTBiMWZkZjQ0NjcxMWZhYTA4NGYwYTVhNzA2MWYwIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMzIxNmE1ZDZkYmM4MmMyMTU3N2RhY2ViMDQ2ZjEyZjE3MjM0N2VkNmFkYzg4MTc0MmEwZWU5MWMxNTBiODU3OSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YjViYzAxNDEyMTVkMmVlMTU0MmQyMWVlM2JhZGM2NzI2YzEwNjMwZDYyOGY1NDU1MTE0MjVmMDFmMDYyZDRhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM5LjA0N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjBmMGNkZjgwMGViYWE5N2RiZDcxMDUxMjNiNDRlYTcyOTY3MDdiODhkMTlhZWM4MjI0MjZjNDdiN2Y3YmZhOGMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"0kv7J6//aaixHGpzUqb0maOe+fWVRboVvPjyi8xCl8EjAsZdRz/b6oFTNJeEvDWK+bUnxjrNou9rBGi43vufAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723119091, NULL, x'6f5dcc50c080a4a3cb86dd9b9a0f804472390a056d51d07254ee604cc8150594', 1795723119091);
INSERT INTO publication VALUES (8, 9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'9d1381f1d98d8aaa49841b0191fdf16eaa58173806af1c8c37d4214bf5fdb96f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGZjZWRkZThjNTk0MTY0NzM3YzM4ZDZhZDUzYjJiNTVmZTJiODcyYjlhMTAzNmMxNjAzM2NmOTEwZDA4ODA1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmYjBkOTdhYWQwMTIzNDZkNTMxMjBiMmQ5ZWQ5YTg4MTI4N2ZjMjNiYmZmOGUxOGMzMThkNWRjYWU5ZDY4MGMifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5NjUyOTAyOWM5MDNmZjYwNDkwN2NiMzdmZDI2YmVjMWQ2ZGU2NDBkZmRhYThiNjdmZDJhNGE4ZmExNjNiYmJjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM5LjA1OVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmZhZjI1OTZiNTgwOTA1YmM0NTU3NTJlNDBjMmI4Y2UyYjQ1MWFjZjViYWRhNGQ2ZjY3MjJjNmFlNTU0NmRkYmQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QTIAC/t8wbczYb74qzGzaZNgeSRqnjrSB9Khc3gUKldP/JbXY5m1hHMWYvYvxnuney5A5fETuVF1ud4H8tCABQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723119106, NULL, x'66155f4712f6cbadc7339b11d8acaa186a52f4def9303fd3a760b35e6a13cb33', 1795723119106);
INSERT INTO publication VALUES (9, 10, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'13feace618b36ab0a67a5c3201eb7ccc0c13f1ea5ca7c1fd2b5c5abe6dae985d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwYzRmN2ZiNzMxMTI5YTEwNTI2ZGNkOTM2YTM3MjFiZTAyNDZhNTcxMTc4ZGU5Y2E3ODA0MDk3YjQ4NzllNzM4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiM2MwYmZkNmJhZTZjN2YwNGI0Mjc4M2FhNTRjODgwYzUwMWE1MTE1YzM4MGMyN2ZiN2Q1Y2ExMTRiMzA4MDJiNiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTc5N2QzNTlkNTBmMzllNGE4YTk2MDViY2MzMDUyMDU2OTQ3NzVkYmY1YThjMmRlOWZkZDkxNzlmNzg1YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM5LjQzNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjVlNGJmMGMzZTNkMzQ3NzM4NmE0YTQyMWIxYzFjM2FiNmZhMzRkM2M4OGNhNjE0YWZiZjY3MDY4ODNjZjhjNDYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"+x3i8eBSJJ39IZyWOyqXBtpw2fatfEJqm1ck3evt0wCh1yi8b3QGui0JRTM2bByvaEWl/p0pqblV8R+J++K5Dw=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723119503, NULL, x'0cb88da4b329c178cf13799a78fa1d90e7f1ad65051c8a95dba40e24cb891782', 1795723119503);
INSERT INTO publication VALUES (10, 11, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'fa8de9bbd7fe972f6195a9c6975ef5af0cc1d1da803c35d4a2d848e051252e8b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwYzRmN2ZiNzMxMTI5YTEwNTI2ZGNkOTM2YTM3MjFiZTAyNDZhNTcxMTc4ZGU5Y2E3ODA0MDk3YjQ4NzllNzM4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiM2MwYmZkNmJhZTZjN2YwNGI0Mjc4M2FhNTRjODgwYzUwMWE1MTE1YzM4MGMyN2ZiN2Q1Y2ExMTRiMzA4MDJiNiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTc5N2QzNTlkNTBmMzllNGE4YTk2MDViY2MzMDUyMDU2OTQ3NzVkYmY1YThjMmRlOWZkZDkxNzlmNzg1YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM5LjcxM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjRmYWM2MjlmYzYwNzVhNWMyYzAxZDFlMzNmYTVmM2QwN2M5ZDM0OTQyMDQ1NTJmMjA3MzZmN2NlMzY0NmI5YWYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xIjdWzyMP0eIofRN26VcNCUsTtC6M557hnHOgstmlHRivjqZX3wV+EfzI83xz79NOz8oOlCl9GaX08zIdz8ADg=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723119814, NULL, x'3da55ffbea4032507f57fb7bf30d819562dcd5791b3ec1f6c7327f80933d721a', 1795723119814);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"]', x'd40ab3a7cd1901f5c9c94819468fa6ddecdc5cf0b975aa0ef04005170423a478', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGRlOTc2MTI4NWZkZDhkZWRlM2UyOTJiZjc5YTUyMmIyMDI5OWQ1MTJmOWRmOWI2MmJjYjk1Y2FlZjgzMGIwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2I1OGY5MTk0YzgyNDkzYzBmNmQ0ZGIzZTNmMzVlZGEwMDRjN2ZlZjEzZmE1ZjUzYjAzY2FhOWNmZDE5Y2M3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4OWMwNmVjYjMxNzM1Njk3ZTI3OTc0ZGFkOTI4ZDBmNjk5NGUyNGI5NDNjMzQzMzUyMzg5MjRhOWVjZTM3YTIzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU1MDg0OWZhNDkyYjExZGU4M2RmMzk0YTg0NmEzOTQwYjI3OGFlMWUwYjNjNmU4NWNkZDMwNDdiYTA1ZjM4ZTkifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjM5Ljg2MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmI1ODZjN2VkODg4NTE0OGEzYWE4YWQwMDA3YmE2ZjNkYmVjNmQwY2ZmN2JiZWM3ZjM2MTM5OGZjNWE5MmQxZDAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjQ5OTM5Yjc4MGRlNDk5ODAyZmJlY2ZhMGY1NDYxMzZkNzZjN2JhMDdiYTg4OTVjMTYyMzczZTk0M2Q2NWE4ODIiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ESIMQM5peuvlC7ccTJUs/BrpmDS3h6Irz8yNr1IpiCaTrLE+In0VTsiGaP9DbMEjzjtyXrftNrBvdrw06XjGBA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (12, 13, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'eecb35bb0f48dcd96b3b86127f7bc4c5880d8d80b166a7d522566cacc01e53a5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGZjZWRkZThjNTk0MTY0NzM3YzM4ZDZhZDUzYjJiNTVmZTJiODcyYjlhMTAzNmMxNjAzM2NmOTEwZDA4ODA1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmYjBkOTdhYWQwMTIzNDZkNTMxMjBiMmQ5ZWQ5YTg4MTI4N2ZjMjNiYmZmOGUxOGMzMThkNWRjYWU5ZDY4MGMifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5NjUyOTAyOWM5MDNmZjYwNDkwN2NiMzdmZDI2YmVjMWQ2ZGU2NDBkZmRhYThiNjdmZDJhNGE4ZmExNjNiYmJjIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjE3M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjFiYzU3NzkwNDY5NjhlOWM2YzI3ZGZhYzIwYmE5NGY1MTlkMWUzM2NmODQ3NjY0NzNlZGZiOTM2Y2Y1ZTk0MDkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"hhtJhxQCYmueQZrbfIle/Gjr8c4foO3ZgjdUyP6fUkgJ0iE5ERMPL6NgsR2KecvActTUVgIC+/AoPUkOxOLmDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120314, NULL, x'ebc4bb933b34b636a5eed0b0b2b46190a6f4f402627130adf00656659464e19e', 1795723120314);
INSERT INTO publication VALUES (13, 14, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'56ccf2b60d1fbf8a1f6581913915b69430a68220ab2673cfc1f5cb6ef9cb8fae', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWM2NmU1ZDEzOTI4ZTlkOGM2ZjE1ZmNhZGExNjA5ZGZhYzNhODQyYTM0ODAwZTcwNmMyZmM0MzM0MDk0NGY1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5ZGJhZGNmNTAzYzlkNzAyNDFiN2I4YzEzNzJlYWU3MTg1ZWFiZDczMjE2M2M1YjFmYjc3NjQ0NzY2NDcwZGViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTU4ZGNkODBmNGQwYWRiMDVhOTQ1YjRhMTNhNTcwNTcwM2U0OGNmMGQwZTA5NWNmNTFjMDBhNjMxM2IxODk3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlYzQ1ODVlNTRiYjk5N2I0YTA5ZjMxNTIwNTg2YWEwMmY5YjJkNGU1NGY2OGU4MTEwY2U3YWY4NWY2Yjk3NTdhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjE4N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjU3ZmM2Njc1MTQxY2EzZmNiNzBlYjZkNThkYzEzZjBjNzUxOGViYTg0YjVhOTY3OWM0MzUyZmZiZTJiMmE1NzIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"tJN16VACtyrPq7jjrT2yAGlMtwGxsTDKUAFVtorK95OnzeWxL5UcAORQFety3rfFP4UDye2oXyao7XNAys/uCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120330, NULL, x'76e3feb9fe96e7cfc818e089f6f255a7af43442b8d7f03a159b47a043a9b6e53', 1795723120330);
INSERT INTO publication VALUES (14, 15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'c84e2a179112e0920fe7a15c7348b4430c293e0e77e16ed6d3b76222cac3634e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwYzRmN2ZiNzMxMTI5YTEwNTI2ZGNkOTM2YTM3MjFiZTAyNDZhNTcxMTc4ZGU5Y2E3ODA0MDk3YjQ4NzllNzM4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiM2MwYmZkNmJhZTZjN2YwNGI0Mjc4M2FhNTRjODgwYzUwMWE1MTE1YzM4MGMyN2ZiN2Q1Y2ExMTRiMzA4MDJiNiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTc5N2QzNTlkNTBmMzllNGE4YTk2MDViY2MzMDUyMDU2OTQ3NzVkYmY1YThjMmRlOWZkZDkxNzlmNzg1YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjE5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjI1NDZkZDQ5NjcwY2NjMTMxOGE0NDVlNzA1ZWNjNDMyNWRmYWIxMzc5ZDk0MWE1NjRhM2EyNzM3MTYxY2MwZDgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VcXub3E0OSHN3mLHczinbDmWOLlnQeg1n2Yqw5ue0Iwuh0fRIIPDVPkNjGNHQ8sIXLrmeIWVP/IqR96EXYTuBQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120354, NULL, x'f6228a65d4300e28ddffbfcfd5ee1ac9f3f9fa371fa43c1d4b9d7dc58a489a18', 1795723120354);
INSERT INTO publication VALUES (15, 16, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'881fc5ba5ff5c4689a3e7be746f8f649900a5d1c270ab7b877add81689c10211', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGRlOTc2MTI4NWZkZDhkZWRlM2UyOTJiZjc5YTUyMmIyMDI5OWQ1MTJmOWRmOWI2MmJjYjk1Y2FlZjgzMGIwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2I1OGY5MTk0YzgyNDkzYzBmNmQ0ZGIzZTNmMzVlZGEwMDRjN2ZlZjEzZmE1ZjUzYjAzY2FhOWNmZDE5Y2M3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4OWMwNmVjYjMxNzM1Njk3ZTI3OTc0ZGFkOTI4ZDBmNjk5NGUyNGI5NDNjMzQzMzUyMzg5MjRhOWVjZTM3YTIzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjIwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjMyZDY0MjQ1YWY3NGRkMTY5ZTY2NzQ1MzEzY2Q4NzM2ZWY0MjBlNzdjMGQ0MGNhNTM4YzkxZDZjNDc5NzA5NjQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"UVbHy1ffmJu+vXuuBSrl/xQvs6tWskQ9oDd/0GjDPd40QGIRwy3tqpRaP7hMZ63ufArabLIde00tKQd1Dl3zAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120366, NULL, x'627928d3bb359cb0285711f78ec43ca8fc619f3a5b94c92bf0cee086af3a8d4b', 1795723120366);
INSERT INTO publication VALUES (16, 17, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'd60e9124e364bf14c3d4d78878a65c24867ed6b752b590275790762f059373db', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjIxOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojg3Y2Q4NzA3OThkMGQ1ZjZhNTgyNDg3YjVhZDExMTY2MWRlMjc5NDk3ZjlhNjBiNzY2OGYxMDAxNmFiZTdiMmMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xIPpoSIPmXkwBRUguqtkCCFOVn4kmF9KHwWYMbZdTqwg+rC8fpYldGqnYmsytb5STDWuwDEIt5H3t3DFtGueDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120378, NULL, x'226ac32783617435a7f597334facfa81c5cabb815f67ca5e7fa01076200a0e9d', 1795723120378);
INSERT INTO publication VALUES (17, 18, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'9bbd37f27d60cf4a7cb7930e04206dd81c925579658066aff5d7dba0b2922994', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2MwMmEyZjk0MmU4NzA1NGQwZGVlMDI0NDA4YzM1N2ExYTBiMWZkZjQ0NjcxMWZhYTA4NGYwYTVhNzA2MWYwIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMzIxNmE1ZDZkYmM4MmMyMTU3N2RhY2ViMDQ2ZjEyZjE3MjM0N2VkNmFkYzg4MTc0MmEwZWU5MWMxNTBiODU3OSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YjViYzAxNDEyMTVkMmVlMTU0MmQyMWVlM2JhZGM2NzI2YzEwNjMwZDYyOGY1NDU1MTE0MjVmMDFmMDYyZDRhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjIyM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmM2OWYyNzM5N2I2MDZlZjA0MzAwODZkOTdlZmZmOWZlMzViNzI5OTU5NThjZWZiMDI2NTRhNzU2ZTk5NDAwNjkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"NDzWWKuSBfY+RoOBbCSmEMalDyy9kpzd3SXk1roPGH0vOay1POd6pn90p0ocSD3QUofFAXrixsfaV3cgsBIQBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120388, NULL, x'fea68ea529bc03af62a1c14c62fc5da246e788f27402726680836c7bd195bdd1', 1795723120388);
INSERT INTO publication VALUES (18, 19, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'a5df31175c6a64b3e40c0251f98c070e08174fb5a0738c490e11e0a2e6f78f58', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWM2NmU1ZDEzOTI4ZTlkOGM2ZjE1ZmNhZGExNjA5ZGZhYzNhODQyYTM0ODAwZTcwNmMyZmM0MzM0MDk0NGY1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5ZGJhZGNmNTAzYzlkNzAyNDFiN2I4YzEzNzJlYWU3MTg1ZWFiZDczMjE2M2M1YjFmYjc3NjQ0NzY2NDcwZGViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTU4ZGNkODBmNGQwYWRiMDVhOTQ1YjRhMTNhNTcwNTcwM2U0OGNmMGQwZTA5NWNmNTFjMDBhNjMxM2IxODk3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlYzQ1ODVlNTRiYjk5N2I0YTA5ZjMxNTIwNTg2YWEwMmY5YjJkNGU1NGY2OGU4MTEwY2U3YWY4NWY2Yjk3NTdhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjIzNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmY2NGE5Y2IzOGM5MWYzYmQxOGJiM2M0Mzc1MzAyMjMyZjhjM2U2ODc4OTUxODgzYTI0YjY1YzgxNjBiYjRhYjgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xaGH4rgvBNk8nI+TG6cigFE5Ur9h5UBUGvKvGIWKGgLi2HYjSwL7jOJCF9dI/0edQQFkcATUHVPC3xmFh2ONCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120398, NULL, x'aa340cefe7fb67a9e503bc2067e61ecfb0a80f1a163aaae3de3c07da7abf010a', 1795723120398);
INSERT INTO publication VALUES (19, 20, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"]', x'39c7e6a5c4f7955c0608027148fdedce6f260fdf8f2c940a58915c7bab536732', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGRlOTc2MTI4NWZkZDhkZWRlM2UyOTJiZjc5YTUyMmIyMDI5OWQ1MTJmOWRmOWI2MmJjYjk1Y2FlZjgzMGIwIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2I1OGY5MTk0YzgyNDkzYzBmNmQ0ZGIzZTNmMzVlZGEwMDRjN2ZlZjEzZmE1ZjUzYjAzY2FhOWNmZDE5Y2M3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4OWMwNmVjYjMxNzM1Njk3ZTI3OTc0ZGFkOTI4ZDBmNjk5NGUyNGI5NDNjMzQzMzUyMzg5MjRhOWVjZTM3YTIzIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjI0NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmVjNWViNTcxMjA1YTVjNzQ4NWE1NzIxZTJhMWRhNzRmM2VjYWY2MDJmNWU4MjE5YzYzYTgxZGU2NGIxOWVlMmQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjQ5OTM5Yjc4MGRlNDk5ODAyZmJlY2ZhMGY1NDYxMzZkNzZjN2JhMDdiYTg4OTVjMTYyMzczZTk0M2Q2NWE4ODIiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Vi0+z0cEXH2boS/DEKFi6ITyMjnTse0g/Jc2+yCD9vNJO48DV1m1/NFiyTKuUs3i9n94kVpIbKzEvG7IK5AfBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpkN0Hn0/layout', 1, 1795723120411, NULL, x'a00d851a7fb2031e2e1ce941de5287f74313a1c59562ea86de9ed1bfab39f47f', 1795723120411);
INSERT INTO publication VALUES (20, 21, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'a30d734dea80016f15cb0abbcbc8c62121704122d3ea01b411635f364427e783', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWM2NmU1ZDEzOTI4ZTlkOGM2ZjE1ZmNhZGExNjA5ZGZhYzNhODQyYTM0ODAwZTcwNmMyZmM0MzM0MDk0NGY1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5ZGJhZGNmNTAzYzlkNzAyNDFiN2I4YzEzNzJlYWU3MTg1ZWFiZDczMjE2M2M1YjFmYjc3NjQ0NzY2NDcwZGViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTU4ZGNkODBmNGQwYWRiMDVhOTQ1YjRhMTNhNTcwNTcwM2U0OGNmMGQwZTA5NWNmNTFjMDBhNjMxM2IxODk3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlYzQ1ODVlNTRiYjk5N2I0YTA5ZjMxNTIwNTg2YWEwMmY5YjJkNGU1NGY2OGU4MTEwY2U3YWY4NWY2Yjk3NTdhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjY0OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojk4NDdiMzZhNzliZDJkZmFjNDEwMzkzYjQxODBmZGM1MzcyZGMyZWQyMzAwZTUxNjgzZGQ3YTIwMTk1YzYwZWYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Itydu92PvJl0rkf7CYlwmsf+LjtnH/SO90Nep2YQSPNiACySZ/aqo4MYNeiR6z4GQSGdjEPh1mc+V0q6ylWSAQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (21, 22, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'5050b5b3cb8ab181779348ae9d006a0017457b048d222745d41b32fa935b118b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"bq8RNYv0rIeXbZtK8iwyyt/T4mJMmatCc8U0pt+M+tU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWM2NmU1ZDEzOTI4ZTlkOGM2ZjE1ZmNhZGExNjA5ZGZhYzNhODQyYTM0ODAwZTcwNmMyZmM0MzM0MDk0NGY1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5ZGJhZGNmNTAzYzlkNzAyNDFiN2I4YzEzNzJlYWU3MTg1ZWFiZDczMjE2M2M1YjFmYjc3NjQ0NzY2NDcwZGViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTU4ZGNkODBmNGQwYWRiMDVhOTQ1YjRhMTNhNTcwNTcwM2U0OGNmMGQwZTA5NWNmNTFjMDBhNjMxM2IxODk3MyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlYzQ1ODVlNTRiYjk5N2I0YTA5ZjMxNTIwNTg2YWEwMmY5YjJkNGU1NGY2OGU4MTEwY2U3YWY4NWY2Yjk3NTdhIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZmMWQ5YmUzMDNjNjdjODVjZGM5YzQyMTU2OTdkNTFlYWQxYzU0ZTA5NTQzNWY0ODcyZjMyZGI3NDI0M2YyYzIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBrTjBIbjAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDE5OjU4OjQwLjgzNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmVjNjYyZmY3ODdiMTViNjI2ODJkMTE5YTFkYzgyZTBlNjQ2OWMwMzgyYWE0NGJkMTFiOTI4NWUwZWMxMzZhMDAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy81N2IxOGE0NTJhYTFjMzdhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDE5OjU4OjM1Ljk2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wa04wSG4wL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"IMyMpokt9ELA1HlscaST3o81UIsRpBLUMHTDyx8H82QAdduy4Z5tMKN6Loe5/X1FJOGPWuJJinfMH6C8mZDaCg=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO override_request VALUES (1, x'49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'e35ca8c4c14c0a09700997a4f3d409ef2582e30906c2f4a000b84db19c251c26', 1796327917675, 1795723117675, 0, NULL, NULL);
INSERT INTO override_request VALUES (2, x'33922837444de6e6f5d21c4c3bc4aef9d84e221f6c2b92e891fac1da553d7a83', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'0110e54eb7bae0550c7473f8d568f65f7be7fb0a9bf114f984d465276e693d60', 1796327918603, 1795723118604, 0, 1795723118717, NULL);
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
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpkN0Hn0/layout', 1795805915968, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpkN0Hn0/layout', 1795805915968, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpkN0Hn0/layout', 1795805915968, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpkN0Hn0/layout', 1795805915968, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpkN0Hn0/layout', 1795805915968, 0);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpkN0Hn0/layout', 1795805915968, 0);
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
INSERT INTO log_head VALUES (1, 30, x'5c5a061b29b6ae241cb27ed76fd7076b0b678a9470d48a13fc908bef9cb3ab87d2c81c0a5c65408fdcdf902cd435de0c58a197bb99160681b6a9b68fcdb5cb606c48f43eebaa0bc944e8faf1a9979477be649eae9926d58a3c3a3436fb2a33b47e3b55ca9eea064524e1ea721539465226141bc4dad8a1eb82c3d09d907d5042', 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'8924094e5ab8b50e45d3eb9a9bf35288b98b8174e3ee5dff5e890b7dd56d095a', 1795723116598, x'6dc693794238d7e1472714a955f214ca1453cc6ad7b4877818c6d79c1b14c781', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb', 1795723116909, x'f165a07c11d58bb054a682f339ea1ae18f4f4793d52c27191bf904a6c746f76d', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'20c711ae0c392be53af5d17aca461ca11ee9ccc451ee478e9650a54414456fa4', 1795723117128, x'cb131048bb7ed83943b0a9b88560c0797cb5e2f2da6d6c91f0dc437c51bfd4a3', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4', 1795723117413, x'6aaa30d0390b4350e8d1fb7b5623d2d35de7b8a99f9356cd9d89f0ed7f9d07c2', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'819e152c035988045133f1a2ae75de4f7478914dcf6a8320e3da694de3c30236', 1795723117573, x'7643e5ccd991005f044d6016e4a0f47589014955cf7393245c63b859412a775c', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882', 1795723117675, x'b971059adab98eafab836819bb5e8f7569c9f0787d07d73835f7361f609df53b', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'4bc65ff82b92022f9bc0de508ad65a8cee0d13e8168284eb3c26283b1bf10958', 1795723117776, x'5f311667f2a30421da2ab7e49333782f74c173da9b98e9ab7b3d866f94314a6f', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'c757003b2f278c86191b41d9566d23af365a15f20eb8fd15638b5bdc6195677a', 1795723117878, x'921ab5aa2f9cbdf0e3a031e5c11f341895d81390bd247031282bca1f14979ff8', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'76babb9453d3fc192457c8471aa483adaf8c23f4edff26b3f3b53f51f8055ead', 1795723118094, x'1827b16ac535342ff0abddcec0da281b68705c3106a61777776d7389d57966a4', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c', 1795723118288, x'111b54a585888e4239942ce2cddb1960962fc7aa8570f2b086d7169b97431866', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'7d46a01a1aef083fe9be9da4a64f2c84a0528db9130ca7ec56a17e86f7217dae', 1795723118496, x'1a8cf0efee36bb612aadd939d5d470878c4b94a81832d20b722671cdf5d6d622', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'33922837444de6e6f5d21c4c3bc4aef9d84e221f6c2b92e891fac1da553d7a83', 1795723118604, x'8f3a272f00ef59dfc80ac25106a1630c4416b6d5770925c3a54fc97255d09ffc', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'5e3260bc41e2d1d55ef180ae97dab60e3f1608ad322cfc90f7fd20a56504c3e5', 1795723118717, x'52eeae3f4a5ac4f5f724713e0ff706972a66e56d8194e67c31150b328666de46', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'0f0cdf800ebaa97dbd7105123b44ea7296707b88d19aec822426c47b7f7bfa8c', 1795723119047, x'4bf0ac27c77e31ea5b600898e367ca6a9a26ab9877f4ae16d0c45da2ccf666f9', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'faf2596b580905bc455752e40c2b8ce2b451acf5bada4d6f6722c6ae5546ddbd', 1795723119059, x'afbc9d7670694c78635649c41e6ab7a01b48177bb2e07493b8b0377c19d8adda', 9);
INSERT INTO log_entry VALUES (15, 'decision', x'5e4bf0c3e3d3477386a4a421b1c1c3ab6fa34d3c88ca614afbf6706883cf8c46', 1795723119436, x'2fbe439e765337690e3df0ad0367593c7e852f3428b888f959ef320ea5344d99', 10);
INSERT INTO log_entry VALUES (16, 'revocation', x'09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303', 1795723119623, x'6ea183b616b5e8a4d956574eda30b332ea29f4839c6330bd6ab5abe9175ebc36', NULL);
INSERT INTO log_entry VALUES (17, 'decision', x'4fac629fc6075a5c2c01d1e33fa5f3d07c9d3494204552f20736f7ce3646b9af', 1795723119713, x'cdcf90c5bc4d5f9453ed9f725fd94ee31a9f85082ffd1ab1b699e14f04db85ea', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'b586c7ed8885148a3aa8ad0007ba6f3dbec6d0cff7bbec7f361398fc5a92d1d0', 1795723119862, x'c594242fecc8d4f846c9714928b1ad6d29d01acaf7b1680a4df58cbd9bfd7f01', 12);
INSERT INTO log_entry VALUES (19, 'activation', x'5cf821093ee1650c7b5d74af2d2553d34fa267b42592215d1ae466c271939b6d', 1795723120255, x'f7c144153e1a972a69811681a05153318332fcd5d5babe0a78e653477d0a936f', NULL);
INSERT INTO log_entry VALUES (20, 'decision', x'1bc5779046968e9c6c27dfac20ba94f519d1e33cf84766473edfb936cf5e9409', 1795723120173, x'6c0b2093475ac7db5925a55311f15aaf460faf8466735299f435518cd0ed4bd2', 13);
INSERT INTO log_entry VALUES (21, 'decision', x'57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572', 1795723120187, x'fb336c380cd4f766eddf4d4a13dba1a92a7fa4f608e05a2076393401f73e0586', 14);
INSERT INTO log_entry VALUES (22, 'decision', x'2546dd49670ccc1318a445e705ecc4325dfab1379d941a564a3a2737161cc0d8', 1795723120196, x'eedf1f9860b19da42ab526a2015ac274406dea659c90122c48a99c8de8ad8a71', 15);
INSERT INTO log_entry VALUES (23, 'decision', x'32d64245af74dd169e66745313cd8736ef420e77c0d40ca538c91d6c47970964', 1795723120204, x'4295c9dde05cd0fc700061d61a0172120a1afb2382a835b5f65283c8e6ca0a1f', 16);
INSERT INTO log_entry VALUES (24, 'decision', x'87cd870798d0d5f6a582487b5ad111661de279497f9a60b7668f10016abe7b2c', 1795723120219, x'ede54befb3bcd21265bbbd0b1db7ceedb129efaf9c6593a42a4cde165b390a4e', 17);
INSERT INTO log_entry VALUES (25, 'decision', x'c69f27397b606ef0430086d97efff9fe35b72995958cefb02654a756e9940069', 1795723120223, x'2d1c184ede7f4f3d9d0fda52bccda886d3657edd09c7e43916af916cde170d10', 18);
INSERT INTO log_entry VALUES (26, 'decision', x'f64a9cb38c91f3bd18bb3c4375302232f8c3e6878951883a24b65c8160bb4ab8', 1795723120235, x'268f9192881c4db67af47a1e5af180518eb99c926e9b91544ec1dabb637da392', 19);
INSERT INTO log_entry VALUES (27, 'decision', x'ec5eb571205a5c7485a5721e2a1da74f3ecaf602f5e8219c63a81de64b19ee2d', 1795723120244, x'fda1ff91c0bafdc140ea1fd34de1d81417581d15a8dc8cbae7f6b2d2a69f3059', 20);
INSERT INTO log_entry VALUES (28, 'decision', x'9847b36a79bd2dfac410393b4180fdc5372dc2ed2300e51683dd7a20195c60ef', 1795723120648, x'e87ba8c1ce0477aec29bb8002b7a4a4df3fe35137c93c3d7e797b30f0692e9ad', 21);
INSERT INTO log_entry VALUES (29, 'decision', x'ec662ff787b15b62682d119a1dc82e0e6469c0382aa44bd11b9285e0ec136a00', 1795723120834, x'63181cc1d15c591a0413f716f1597f544eed7b7615ee8a76a421b98be3a75866', 22);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/57b18a452aa1c37a', x'302a300506032b6570032100cabca476ced26db9c2606da46069242807a4dc1f868a63056457e8cc96ab2bb5', 'first', 1, 1795723117017, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/57b18a452aa1c37a', 19, 'https://gate.example.com/log/57b18a452aa1c37a
19
0onskqZ3kV60HSe8q/jAC5RqpgB9/41RpZsagw58dPs=

— https://gate.example.com/log/57b18a452aa1c37a XY0cy0E99Ar1+jXcjOr+fkuRz6zau//47ruFTPTVl6LIAOAZIb8ymfLuSazO9h01CnH3Z6rXyHNc8obSjSXJFxjW2wo=
', 1795723119916);
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
INSERT INTO release VALUES (1, x'01a219704982774a95dedc48edee060f', 'default', 'staging', NULL, NULL, x'75c36639be6e0f08f7a711cb7d0e323bb4b8a1d407f335cf91b8728518563472', 1795723118974);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'4bc65ff82b92022f9bc0de508ad65a8cee0d13e8168284eb3c26283b1bf10958', 'key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b', 1795723117776);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'c757003b2f278c86191b41d9566d23af365a15f20eb8fd15638b5bdc6195677a', 'key sha256:24b84bb64c46e78802573caef93a12acc376f8168921ad8850d4ae930b662679', 1795723117878);
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'5e3260bc41e2d1d55ef180ae97dab60e3f1608ad322cfc90f7fd20a56504c3e5', 'key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b', 1795723118717);
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
INSERT INTO notice VALUES (1, x'01a2197041e373c3905be15435908b3f', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:36.909Z","id":"sha256:9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb","run":"01a21970-4141-713b-903d-5f54df811301","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-41e3-73c3-905b-e15435908b3f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T19:58:36.916Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723116916, 0, 1795723116916, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (2, x'01a21970424f768ea62458168bbfdeae', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'20c711ae0c392be53af5d17aca461ca11ee9ccc451ee478e9650a54414456fa4', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:37.128Z","id":"sha256:20c711ae0c392be53af5d17aca461ca11ee9ccc451ee478e9650a54414456fa4","run":"01a21970-4232-764f-98e4-41aeb595beb2","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-424f-768e-a624-58168bbfdeae","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T19:58:37.134Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723117134, 0, 1795723117134, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (3, x'01a21970436b7348a832e9e598d6c4c0', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:37.413Z","id":"sha256:8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4","run":"01a21970-434b-747b-9591-e99049d8d6dc","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-436b-7348-a832-e9e598d6c4c0","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T19:58:37.418Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723117418, 0, 1795723117418, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (4, x'01a21970440d74a7bc319e9c2356d455', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'819e152c035988045133f1a2ae75de4f7478914dcf6a8320e3da694de3c30236', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:37.573Z","id":"sha256:819e152c035988045133f1a2ae75de4f7478914dcf6a8320e3da694de3c30236","run":"01a21970-43f1-7653-8efc-07e227efb64d","valid_until":null},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-440d-74a7-bc31-9e9c2356d455","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T19:58:37.58Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723117580, 0, 1795723117580, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (5, x'01a21970462072a5a4429a0ecfe3e6ea', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'76babb9453d3fc192457c8471aa483adaf8c23f4edff26b3f3b53f51f8055ead', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:38.094Z","id":"sha256:76babb9453d3fc192457c8471aa483adaf8c23f4edff26b3f3b53f51f8055ead","run":"01a21970-45f2-77de-a663-22823b96ad77","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"production","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":{"id":"sha256:819e152c035988045133f1a2ae75de4f7478914dcf6a8320e3da694de3c30236","verdict":"not-ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[{"override":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T19:58:37.675Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21970-4620-72a5-a442-9a0ecfe3e6ea","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T19:58:38.111Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723118111, 0, 1795723118111, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (6, x'01a2197046d476be95335d9fb31105dd', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:38.288Z","id":"sha256:491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c","run":"01a21970-46b1-7422-9be6-b306e292e3e0","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-46d4-76be-9533-5d9fb31105dd","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T19:58:38.291Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723118291, 0, 1795723118291, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (7, x'01a2197047a476f58884420be7796ce4', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'7d46a01a1aef083fe9be9da4a64f2c84a0528db9130ca7ec56a17e86f7217dae', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:38.496Z","id":"sha256:7d46a01a1aef083fe9be9da4a64f2c84a0528db9130ca7ec56a17e86f7217dae","run":"01a21970-4791-76f7-bb92-24dc82f1c253","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpkN0Hn0/layout","detail":"expected bytes with digest sha256:63ce307a98edb437f9f40d919a4bcac4ce06b1d3a7eb5e4d6b1c54256f6a7e88, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":{"id":"sha256:491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"unknown","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-47a4-76f5-8884-420be7796ce4","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T19:58:38.499Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723118499, 0, 1795723118499, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (8, x'01a2197049cd775e9bb317ab4520a0c2', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'0f0cdf800ebaa97dbd7105123b44ea7296707b88d19aec822426c47b7f7bfa8c', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:39.047Z","id":"sha256:0f0cdf800ebaa97dbd7105123b44ea7296707b88d19aec822426c47b7f7bfa8c","run":"01a21970-497e-7563-ad42-aee04c87a673","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-49cd-775e-9bb3-17ab4520a0c2","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T19:58:39.052Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723119052, 0, 1795723119052, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (9, x'01a2197049d97021aa551e3c8595cbfb', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'faf2596b580905bc455752e40c2b8ce2b451acf5bada4d6f6722c6ae5546ddbd', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:39.059Z","id":"sha256:faf2596b580905bc455752e40c2b8ce2b451acf5bada4d6f6722c6ae5546ddbd","run":"01a21970-497e-7563-ad42-aee102527805","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-49d9-7021-aa55-1e3c8595cbfb","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T19:58:39.064Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723119064, 0, 1795723119064, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (10, x'01a219704b5876bdb6b543694bdab7c7', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'5e4bf0c3e3d3477386a4a421b1c1c3ab6fa34d3c88ca614afbf6706883cf8c46', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:39.436Z","id":"sha256:5e4bf0c3e3d3477386a4a421b1c1c3ab6fa34d3c88ca614afbf6706883cf8c46","run":"01a21970-4b05-7591-8ac5-0cd1b3eb0fd8","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4b58-76bd-b6b5-43694bdab7c7","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T19:58:39.447Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723119447, 0, 1795723119447, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (11, x'01a219704c8d72cd8a37ecb53c7193ef', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'4fac629fc6075a5c2c01d1e33fa5f3d07c9d3494204552f20736f7ce3646b9af', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:39.713Z","id":"sha256:4fac629fc6075a5c2c01d1e33fa5f3d07c9d3494204552f20736f7ce3646b9af","run":"01a21970-4c27-73d2-9614-41fcf4b2e9df","valid_until":null},"environment":"staging","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":{"id":"sha256:5e4bf0c3e3d3477386a4a421b1c1c3ab6fa34d3c88ca614afbf6706883cf8c46","verdict":"ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T19:58:39.623Z by key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4c8d-72cd-8a37-ecb53c7193ef","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T19:58:39.756Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723119756, 0, 1795723119756, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (12, x'01a219704cfd7393ae0209113432a97e', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'b586c7ed8885148a3aa8ad0007ba6f3dbec6d0cff7bbec7f361398fc5a92d1d0', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:39.862Z","id":"sha256:b586c7ed8885148a3aa8ad0007ba6f3dbec6d0cff7bbec7f361398fc5a92d1d0","run":"01a21970-4c27-73d2-9614-41fb026b6476","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:e50849fa492b11de83df394a846a3940b278ae1e0b3c6e85cdd3047ba05f38e9","pack":"standard","version":1},"previous":{"id":"sha256:76babb9453d3fc192457c8471aa483adaf8c23f4edff26b3f3b53f51f8055ead","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[{"override":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T19:58:37.675Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21970-4cfd-7393-ae02-09113432a97e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T19:58:39.868Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723119868, 0, 1795723119868, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (13, x'01a219704e3a74d2aa1622c453db61fe', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'1bc5779046968e9c6c27dfac20ba94f519d1e33cf84766473edfb936cf5e9409', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.173Z","id":"sha256:1bc5779046968e9c6c27dfac20ba94f519d1e33cf84766473edfb936cf5e9409","run":"01a21970-4e33-71c0-b4d6-fe2a5eeb2305","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:faf2596b580905bc455752e40c2b8ce2b451acf5bada4d6f6722c6ae5546ddbd","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e3a-74d2-aa16-22c453db61fe","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T19:58:40.185Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120185, 0, 1795723120185, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (14, x'01a219704e4375128932ffa50be16810', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.187Z","id":"sha256:57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572","run":"01a21970-4e3d-75a2-85a3-98adfa35564d","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:9cde6a82a21207aae45cc9a7c0b44d4342fc04b8781b465ec1995767affa14eb","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e43-7512-8932-ffa50be16810","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T19:58:40.194Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120194, 0, 1795723120194, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (15, x'01a219704e4b75b7babcdf60487a1551', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'2546dd49670ccc1318a445e705ecc4325dfab1379d941a564a3a2737161cc0d8', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.196Z","id":"sha256:2546dd49670ccc1318a445e705ecc4325dfab1379d941a564a3a2737161cc0d8","run":"01a21970-4e45-75f3-96b9-28a2afe93821","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:4fac629fc6075a5c2c01d1e33fa5f3d07c9d3494204552f20736f7ce3646b9af","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T19:58:39.623Z by key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e4b-75b7-babc-df60487a1551","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T19:58:40.202Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120202, 0, 1795723120202, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (16, x'01a219704e5a77c485bf0f40210e0947', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'32d64245af74dd169e66745313cd8736ef420e77c0d40ca538c91d6c47970964', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.204Z","id":"sha256:32d64245af74dd169e66745313cd8736ef420e77c0d40ca538c91d6c47970964","run":"01a21970-4e53-7133-a145-b00cee6af576","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:8af96290a70d5c9b5ed3cbf7dfeca71a9bc7f2dc90b1d21de13537da2bedf6a4","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e5a-77c4-85bf-0f40210e0947","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T19:58:40.218Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120218, 0, 1795723120218, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (17, x'01a219704e5e76908247f0f6bc5f9a19', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'87cd870798d0d5f6a582487b5ad111661de279497f9a60b7668f10016abe7b2c', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.219Z","id":"sha256:87cd870798d0d5f6a582487b5ad111661de279497f9a60b7668f10016abe7b2c","run":"01a21970-4e5b-75dc-9f73-26f016488ec2","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:491dfc550b62200a67215d752e34d7fda10344e14cbf37e74a35f7d5c325de2c","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpkN0Hn0/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e5e-7690-8247-f0f6bc5f9a19","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T19:58:40.222Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120222, 0, 1795723120222, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (18, x'01a219704e69700290c4b6367b384416', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'c69f27397b606ef0430086d97efff9fe35b72995958cefb02654a756e9940069', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.223Z","id":"sha256:c69f27397b606ef0430086d97efff9fe35b72995958cefb02654a756e9940069","run":"01a21970-4e64-7022-821b-f6823707bbab","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:0f0cdf800ebaa97dbd7105123b44ea7296707b88d19aec822426c47b7f7bfa8c","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e69-7002-90c4-b6367b384416","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T19:58:40.233Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120233, 0, 1795723120233, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (19, x'01a219704e73768d8776872ba486470f', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'f64a9cb38c91f3bd18bb3c4375302232f8c3e6878951883a24b65c8160bb4ab8', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.235Z","id":"sha256:f64a9cb38c91f3bd18bb3c4375302232f8c3e6878951883a24b65c8160bb4ab8","run":"01a21970-4e6c-70a1-b71b-1da00892fcdb","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:20c711ae0c392be53af5d17aca461ca11ee9ccc451ee478e9650a54414456fa4","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-4e73-768d-8776-872ba486470f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T19:58:40.242Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120242, 0, 1795723120242, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (20, x'01a219704e7d72f69760a098c6178b3e', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'ec5eb571205a5c7485a5721e2a1da74f3ecaf602f5e8219c63a81de64b19ee2d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.244Z","id":"sha256:ec5eb571205a5c7485a5721e2a1da74f3ecaf602f5e8219c63a81de64b19ee2d","run":"01a21970-4e76-727d-8355-202180021548","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:b586c7ed8885148a3aa8ad0007ba6f3dbec6d0cff7bbec7f361398fc5a92d1d0","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpkN0Hn0/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[{"override":"sha256:49939b780de499802fbecfa0f546136d76c7ba07ba8895c162373e943d65a882","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T19:58:37.675Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21970-4e7d-72f6-9760-a098c6178b3e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T19:58:40.252Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120252, 0, 1795723120252, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (21, x'01a21970500e7197aab72007d3c85a1f', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'9847b36a79bd2dfac410393b4180fdc5372dc2ed2300e51683dd7a20195c60ef', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.648Z","id":"sha256:9847b36a79bd2dfac410393b4180fdc5372dc2ed2300e51683dd7a20195c60ef","run":"01a21970-4fde-72bb-94ad-3b10f7ec6e6a","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:57fc6675141ca3fcb70eb6d58dc13f0c7518eba84b5a9679c4352ffbe2b2a572","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-500e-7197-aab7-2007d3c85a1f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T19:58:40.653Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120653, 0, 1795723120653, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (22, x'01a2197050d377c6aa8f877ec0db7a1e', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'ec662ff787b15b62682d119a1dc82e0e6469c0382aa44bd11b9285e0ec136a00', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T19:58:40.834Z","id":"sha256:ec662ff787b15b62682d119a1dc82e0e6469c0382aa44bd11b9285e0ec136a00","run":"01a21970-507f-7184-b5ef-deb405012902","valid_until":"2026-11-27T19:58:35.968Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:6f1d9be303c67c85cdc9c4215697d51ead1c54e095435f4872f32db74243f2c2","pack":"standard","version":1000},"previous":{"id":"sha256:f64a9cb38c91f3bd18bb3c4375302232f8c3e6878951883a24b65c8160bb4ab8","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpkN0Hn0/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21970-50d3-77c6-aa8f-877ec0db7a1e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T19:58:40.85Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795723120850, 0, 1795723120850, NULL, NULL, 'pending', NULL, NULL);
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
INSERT INTO revocation VALUES (1, x'09d443ee9c5456bd6f715145ba0e2eb0a1456426b1703aef79b897e2bce2a303', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', NULL, x'1c8912f1d271e8b875c5447403b70813466fb21be4a49ea1282b7f41eac78b67', 'key sha256:4f6c5e864045643bed27092d5db12880205adb028c4b09285da76477dde56d5b', 1795723119623, NULL);
CREATE TABLE depends (
    decision INTEGER NOT NULL REFERENCES decision (id),
    thing    INTEGER NOT NULL,
    PRIMARY KEY (decision, thing)
) STRICT, WITHOUT ROWID;
INSERT INTO depends VALUES (4, -9106818117717620732);
INSERT INTO depends VALUES (17, -8661118041665251850);
INSERT INTO depends VALUES (3, -8520688675997919593);
INSERT INTO depends VALUES (4, -8520688675997919593);
INSERT INTO depends VALUES (5, -8520688675997919593);
INSERT INTO depends VALUES (12, -8520688675997919593);
INSERT INTO depends VALUES (16, -8520688675997919593);
INSERT INTO depends VALUES (20, -8520688675997919593);
INSERT INTO depends VALUES (3, -8432600453857059685);
INSERT INTO depends VALUES (4, -8432600453857059685);
INSERT INTO depends VALUES (5, -8432600453857059685);
INSERT INTO depends VALUES (12, -8432600453857059685);
INSERT INTO depends VALUES (9, -7614865510789546144);
INSERT INTO depends VALUES (13, -7614865510789546144);
INSERT INTO depends VALUES (21, -7473807786707702278);
INSERT INTO depends VALUES (22, -7473807786707702278);
INSERT INTO depends VALUES (1, -7143154849665644630);
INSERT INTO depends VALUES (2, -7143154849665644630);
INSERT INTO depends VALUES (1, -7081104519198025982);
INSERT INTO depends VALUES (2, -7081104519198025982);
INSERT INTO depends VALUES (14, -7081104519198025982);
INSERT INTO depends VALUES (19, -7081104519198025982);
INSERT INTO depends VALUES (21, -7081104519198025982);
INSERT INTO depends VALUES (22, -7081104519198025982);
INSERT INTO depends VALUES (1, -6517327131988415056);
INSERT INTO depends VALUES (2, -6517327131988415056);
INSERT INTO depends VALUES (14, -6517327131988415056);
INSERT INTO depends VALUES (19, -6517327131988415056);
INSERT INTO depends VALUES (21, -6517327131988415056);
INSERT INTO depends VALUES (22, -6517327131988415056);
INSERT INTO depends VALUES (12, -5366382082953767798);
INSERT INTO depends VALUES (10, -4652854453365288856);
INSERT INTO depends VALUES (11, -4652854453365288856);
INSERT INTO depends VALUES (15, -4652854453365288856);
INSERT INTO depends VALUES (3, -4539060572603637776);
INSERT INTO depends VALUES (4, -4539060572603637776);
INSERT INTO depends VALUES (5, -4539060572603637776);
INSERT INTO depends VALUES (12, -4539060572603637776);
INSERT INTO depends VALUES (16, -4539060572603637776);
INSERT INTO depends VALUES (20, -4539060572603637776);
INSERT INTO depends VALUES (6, -4374701552683913916);
INSERT INTO depends VALUES (17, -4374701552683913916);
INSERT INTO depends VALUES (18, -4134542805066289424);
INSERT INTO depends VALUES (10, -3568683560488340578);
INSERT INTO depends VALUES (11, -3568683560488340578);
INSERT INTO depends VALUES (15, -3568683560488340578);
INSERT INTO depends VALUES (1, -1943221899892157986);
INSERT INTO depends VALUES (2, -1943221899892157986);
INSERT INTO depends VALUES (3, -1943221899892157986);
INSERT INTO depends VALUES (4, -1943221899892157986);
INSERT INTO depends VALUES (5, -1943221899892157986);
INSERT INTO depends VALUES (6, -1943221899892157986);
INSERT INTO depends VALUES (8, -1943221899892157986);
INSERT INTO depends VALUES (9, -1943221899892157986);
INSERT INTO depends VALUES (10, -1943221899892157986);
INSERT INTO depends VALUES (11, -1943221899892157986);
INSERT INTO depends VALUES (12, -1943221899892157986);
INSERT INTO depends VALUES (8, -1827021923607590362);
INSERT INTO depends VALUES (18, -1827021923607590362);
INSERT INTO depends VALUES (1, -1421582887501064268);
INSERT INTO depends VALUES (2, -1421582887501064268);
INSERT INTO depends VALUES (14, -1421582887501064268);
INSERT INTO depends VALUES (19, -1421582887501064268);
INSERT INTO depends VALUES (21, -1421582887501064268);
INSERT INTO depends VALUES (22, -1421582887501064268);
INSERT INTO depends VALUES (20, -1414493735469032332);
INSERT INTO depends VALUES (22, -1412388692954096798);
INSERT INTO depends VALUES (19, -699574497131236419);
INSERT INTO depends VALUES (9, -364130302290229828);
INSERT INTO depends VALUES (5, -42012121198533884);
INSERT INTO depends VALUES (12, -42012121198533884);
INSERT INTO depends VALUES (20, -42012121198533884);
INSERT INTO depends VALUES (1, 674502680544446148);
INSERT INTO depends VALUES (2, 674502680544446148);
INSERT INTO depends VALUES (3, 674502680544446148);
INSERT INTO depends VALUES (4, 674502680544446148);
INSERT INTO depends VALUES (5, 674502680544446148);
INSERT INTO depends VALUES (8, 674502680544446148);
INSERT INTO depends VALUES (9, 674502680544446148);
INSERT INTO depends VALUES (10, 674502680544446148);
INSERT INTO depends VALUES (11, 674502680544446148);
INSERT INTO depends VALUES (12, 674502680544446148);
INSERT INTO depends VALUES (13, 674502680544446148);
INSERT INTO depends VALUES (14, 674502680544446148);
INSERT INTO depends VALUES (15, 674502680544446148);
INSERT INTO depends VALUES (16, 674502680544446148);
INSERT INTO depends VALUES (18, 674502680544446148);
INSERT INTO depends VALUES (19, 674502680544446148);
INSERT INTO depends VALUES (20, 674502680544446148);
INSERT INTO depends VALUES (21, 674502680544446148);
INSERT INTO depends VALUES (22, 674502680544446148);
INSERT INTO depends VALUES (10, 887068076394322448);
INSERT INTO depends VALUES (11, 887068076394322448);
INSERT INTO depends VALUES (15, 887068076394322448);
INSERT INTO depends VALUES (8, 1084487351385368957);
INSERT INTO depends VALUES (13, 2001137070979321500);
INSERT INTO depends VALUES (2, 2361875968806169573);
INSERT INTO depends VALUES (5, 2645948027416012680);
INSERT INTO depends VALUES (12, 2645948027416012680);
INSERT INTO depends VALUES (20, 2645948027416012680);
INSERT INTO depends VALUES (3, 2656727273740164493);
INSERT INTO depends VALUES (4, 2656727273740164493);
INSERT INTO depends VALUES (5, 2656727273740164493);
INSERT INTO depends VALUES (12, 2656727273740164493);
INSERT INTO depends VALUES (16, 2656727273740164493);
INSERT INTO depends VALUES (20, 2656727273740164493);
INSERT INTO depends VALUES (9, 2665266619589673316);
INSERT INTO depends VALUES (13, 2665266619589673316);
INSERT INTO depends VALUES (15, 2686077535104322579);
INSERT INTO depends VALUES (8, 2864335746845542149);
INSERT INTO depends VALUES (18, 2864335746845542149);
INSERT INTO depends VALUES (8, 3609254493612944417);
INSERT INTO depends VALUES (18, 3609254493612944417);
INSERT INTO depends VALUES (16, 3663188213976325398);
INSERT INTO depends VALUES (20, 3663188213976325398);
INSERT INTO depends VALUES (10, 4326830505949167364);
INSERT INTO depends VALUES (11, 4326830505949167364);
INSERT INTO depends VALUES (15, 4326830505949167364);
INSERT INTO depends VALUES (6, 5268644581286748170);
INSERT INTO depends VALUES (5, 5301752126276671872);
INSERT INTO depends VALUES (12, 5301752126276671872);
INSERT INTO depends VALUES (20, 5301752126276671872);
INSERT INTO depends VALUES (8, 5430144968160563950);
INSERT INTO depends VALUES (18, 5430144968160563950);
INSERT INTO depends VALUES (5, 5723053157177975867);
INSERT INTO depends VALUES (12, 5723053157177975867);
INSERT INTO depends VALUES (20, 5723053157177975867);
INSERT INTO depends VALUES (11, 5741072063352232540);
INSERT INTO depends VALUES (9, 6105630759717994806);
INSERT INTO depends VALUES (13, 6105630759717994806);
INSERT INTO depends VALUES (14, 6340055028465443836);
INSERT INTO depends VALUES (19, 6340055028465443836);
INSERT INTO depends VALUES (1, 6468979260803681949);
INSERT INTO depends VALUES (2, 6468979260803681949);
INSERT INTO depends VALUES (14, 6468979260803681949);
INSERT INTO depends VALUES (19, 6468979260803681949);
INSERT INTO depends VALUES (21, 6468979260803681949);
INSERT INTO depends VALUES (22, 6468979260803681949);
INSERT INTO depends VALUES (10, 6794789186950088563);
INSERT INTO depends VALUES (9, 6895250150415999814);
INSERT INTO depends VALUES (13, 6895250150415999814);
INSERT INTO depends VALUES (1, 6984744740250774284);
INSERT INTO depends VALUES (2, 6984744740250774284);
INSERT INTO depends VALUES (14, 6984744740250774284);
INSERT INTO depends VALUES (19, 6984744740250774284);
INSERT INTO depends VALUES (21, 6984744740250774284);
INSERT INTO depends VALUES (22, 6984744740250774284);
INSERT INTO depends VALUES (13, 8006727111857831045);
INSERT INTO depends VALUES (14, 8006727111857831045);
INSERT INTO depends VALUES (15, 8006727111857831045);
INSERT INTO depends VALUES (16, 8006727111857831045);
INSERT INTO depends VALUES (17, 8006727111857831045);
INSERT INTO depends VALUES (18, 8006727111857831045);
INSERT INTO depends VALUES (19, 8006727111857831045);
INSERT INTO depends VALUES (20, 8006727111857831045);
INSERT INTO depends VALUES (21, 8006727111857831045);
INSERT INTO depends VALUES (22, 8006727111857831045);
INSERT INTO depends VALUES (5, 8555356687879633945);
INSERT INTO depends VALUES (1, 8592943011374493300);
INSERT INTO depends VALUES (2, 8592943011374493300);
INSERT INTO depends VALUES (14, 8592943011374493300);
INSERT INTO depends VALUES (19, 8592943011374493300);
INSERT INTO depends VALUES (21, 8592943011374493300);
INSERT INTO depends VALUES (22, 8592943011374493300);
INSERT INTO depends VALUES (3, 8888127751668779324);
INSERT INTO depends VALUES (4, 8888127751668779324);
INSERT INTO depends VALUES (5, 8888127751668779324);
INSERT INTO depends VALUES (12, 8888127751668779324);
INSERT INTO depends VALUES (16, 8888127751668779324);
INSERT INTO depends VALUES (20, 8888127751668779324);
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
