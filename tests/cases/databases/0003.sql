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
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 13:22:07', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1170328);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 13:22:07', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 2842284);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-26 13:22:07', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 505067);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"3Emo16Uu70tlitR8S08iupES0kLyTeU+RCZmV4PIVMI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEx6WFlhai9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QYDCMYibeOg/yKENNpdH5NOIrerVlky5+beQrb0q3Yr21t6TkfTKGJPdF0gxYpJXSh8F7di8C8m4PLjTc8/iAg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Nx66fTWc05tcgQvcaGhVOZP/tROkZ3yKhbMeQ1r8p14="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MDcuMTA0WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCD3oTMRE4nIm9K+M+Wui003JyzMqRkehPVT7Ns8NwJjAIhAPYGwFLa9ywkAaYhdWfH9HLptjBckD4bKCKnQLiaifGd"}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Nx66fTWc05tcgQvcaGhVOZP/tROkZ3yKhbMeQ1r8p14="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEx6WFlhai9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIGbkjYJC7pBC5/L5BlnDf1hMtZyT2hMIikFdSlndelgpAiEA7fylYL8ajxepN8IqUyPGhMpzZP9gHkS8e0uDd7VJmLY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Nx66fTWc05tcgQvcaGhVOZP/tROkZ3yKhbMeQ1r8p14="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzoyMjowNy4xMDRaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MDcuMTA0WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEx6WFlhai9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIBzO8QGUAc9dzMY1eLa8Wbfir/071F3l1CD4qFezxxNJAiEArnA7nrCS8pWZ/LaS/IKbKVw06ZH0rD36FTTrck/peFI="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Nx66fTWc05tcgQvcaGhVOZP/tROkZ3yKhbMeQ1r8p14="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MDcuMTA0WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCoTOARVX2poqGPMB5rY+o8XMrAEAU3bsfs3XPT3uIETgIgA8NXRFd8SSz5qex0F/paD+gmwisjUPrFwVoVXo+BPJU="}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Nx66fTWc05tcgQvcaGhVOZP/tROkZ3yKhbMeQ1r8p14="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzoyMjowNy4xMDRaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MDcuMTA0WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEx6WFlhai9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIARD7FDpDUb5mZbKE4jM1jIHuD1YihxKeObIr0TFSxnbAiEA7Y+4hWgBZTlggqA/oIgh7gAPAIWlOzmnAeCR/OSdgxA="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Nx66fTWc05tcgQvcaGhVOZP/tROkZ3yKhbMeQ1r8p14="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEx6WFlhai9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCKIRY5Z/8dlzHkWDfqebN6aO9J5RtZop7mTuIVTlB/lAIgQYCTZkY30CgqJWFaEeLutYPWvHSMZcvX08N8r0H15/s="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'1d7696e1c7592e32e3871130e44b8039730c9abc1971dd7199ab984cb7447c02', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"j4g3FKer/1y1pzmReGlwujo65RJd0rdzBva28z5F8b0="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MjI6MDguNTQzWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxODA1LTQ2MWYtNzE1Ni04ZjMwLWM0NTkwOTMxYjdjNiIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQUE4NGpwQTVnSkFOZXIwcmRORjVQaE13NzRVR3pLejZFS2dEamtURVJUaGs9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ij7kqhowANNzMJ5Z29Qwue+F9tp/m8Acyns2cmBS/fLriv1Mhxx2wyJliS0h//HjxSyPab2a8yr2ez0zrbncBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'9c63c0764fbb52da11aaf6a5efdb1f100c9411e898478a7b522145f9606225cd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"2wRnptGnRdnvkSa/lkCXjDjkfygcVcWc0Zp7V9lpJkI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiMTRmYTY0YjNiYzliYjMxMGJhMDU0MzAzOWNjOTljYTIyYTRjNDgxOTY1MmY3YTI3ZDc4YjQ1NzY3MWY3MWM0OSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"3wZXkbTe1/Bu//UMo4Op7Y+4QHjkXMrMBvscdR3yM5tf8qZW0XztTOkvtzNJdmMb+m75Yv3ob558mPtV832IDw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'33f6040d53f131d19de3f04f22fb18291da5022029999fff5e04f6d077b05c2d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"YxNpcAv3mAsRN0//DPp+dkSxy7L/Sk8giKwGOblV+mU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiMTRmYTY0YjNiYzliYjMxMGJhMDU0MzAzOWNjOTljYTIyYTRjNDgxOTY1MmY3YTI3ZDc4YjQ1NzY3MWY3MWM0OSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIDG54V+gh6ee1spGCmeEQ9HNv1kTSTS3VgeSpI+psz5uAiAB0d5s9idsBCO73d3WjYlWBfmEQI3QBJrHxiemy0C/jA=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'standard', 1);
INSERT INTO pack VALUES (2, x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'standard', 1000);
CREATE TABLE pack_file (
    id     INTEGER PRIMARY KEY,
    pack   INTEGER NOT NULL REFERENCES pack (id),
    path   TEXT    NOT NULL,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL,
    UNIQUE (pack, path)
) STRICT;
INSERT INTO pack_file VALUES (1, 1, 'README.md', x'382ec76a2380d71720be1aebf349794d653a85619a8f58734720d0b0861ccbd4', CAST('# The standard pack

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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-db0467a6.pub', x'693a733d8e00d02395e40993d603a47363507f358e3e79141f1fbd942ad50c01', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAXdlTxV2A9u07NPsssbFkyrmU+vAbAAtT76p0B24Gbwg=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-63136970.pub', x'3cacc3898e1c53e655985f21b302c1c809c0a07b87bbe253a1a6d3f554d86b71', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETF8/3T8bCCzzIyMbtNFS50x/X8qL
OaNL0n7Yp/lftmUv9GtTvrQFEkqje7zoqb0ggQFb62X3DZOg9gTEzZGiqg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-371eba7d.pub', x'b92fe1d7eb082f753f2b3b24021303c278a0184d6799a0c808957fccf50190e9', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEu3ejILqRH1u58mUKPy/XvlGONqM3
46v9FQYPmJgqpLZmBcWAUzW6WH+i5yC3s6qNsTAWnfvl4t8PF22zI7QI8Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-8f883714.pub', x'120415624c1be17c7c89e1ef3ec181c8ac05b068d3e0833c415ce3ba421b2073', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAA84jpA5gJANer0rdNF5PhMw74UGzKz6EKgDjkTERThk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-dc49a8d7.pub', x'641f293ce78364a397bb5e95c7ec0e8e53b361b4a0fc03afd0f358302b0f0df9', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAhtjIn9KS3K5iuznd5e15PoXA8jKTmcQnoV95B0Vey2A=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-371eba7d.pub', x'b92fe1d7eb082f753f2b3b24021303c278a0184d6799a0c808957fccf50190e9', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEu3ejILqRH1u58mUKPy/XvlGONqM3
46v9FQYPmJgqpLZmBcWAUzW6WH+i5yC3s6qNsTAWnfvl4t8PF22zI7QI8Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (8, 1, 'lib/evidence.rego', x'2d2cb666451b993e77dd7d742a260e75aa708f09983eb48cdda039780b665ff1', CAST('# When evidence was made, by whom, and which of it is current.
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

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, check_of(e)]

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
INSERT INTO pack_file VALUES (9, 1, 'lib/evidence_test.rego', x'1b50362b0dca5054da87bda1da912f5e231d9e7e292716ba2bc04a9616df8de7', CAST('package countersign.lib.evidence_test

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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'9f43d793892c55848090d88adf6d00c14a8fd42059a6dda791ece88fe4621dca', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-371eba7d.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-371eba7d.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-dc49a8d7.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-db0467a6.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-63136970.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-8f883714.pub"]

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
fix = "countersign smoke {subject} --key KEY -- CMD"
overridable-by = "security"

[rules."review.approved"]
title = "Reviewed by a second person"
owner = "platform-security"
severity = "required"
environments = ["production"]
overridable-by = "security"
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
INSERT INTO pack_file VALUES (32, 2, 'README.md', x'382ec76a2380d71720be1aebf349794d653a85619a8f58734720d0b0861ccbd4', CAST('# The standard pack

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-db0467a6.pub', x'693a733d8e00d02395e40993d603a47363507f358e3e79141f1fbd942ad50c01', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAXdlTxV2A9u07NPsssbFkyrmU+vAbAAtT76p0B24Gbwg=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-63136970.pub', x'3cacc3898e1c53e655985f21b302c1c809c0a07b87bbe253a1a6d3f554d86b71', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETF8/3T8bCCzzIyMbtNFS50x/X8qL
OaNL0n7Yp/lftmUv9GtTvrQFEkqje7zoqb0ggQFb62X3DZOg9gTEzZGiqg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-371eba7d.pub', x'b92fe1d7eb082f753f2b3b24021303c278a0184d6799a0c808957fccf50190e9', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEu3ejILqRH1u58mUKPy/XvlGONqM3
46v9FQYPmJgqpLZmBcWAUzW6WH+i5yC3s6qNsTAWnfvl4t8PF22zI7QI8Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-8f883714.pub', x'120415624c1be17c7c89e1ef3ec181c8ac05b068d3e0833c415ce3ba421b2073', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAA84jpA5gJANer0rdNF5PhMw74UGzKz6EKgDjkTERThk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-dc49a8d7.pub', x'641f293ce78364a397bb5e95c7ec0e8e53b361b4a0fc03afd0f358302b0f0df9', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAhtjIn9KS3K5iuznd5e15PoXA8jKTmcQnoV95B0Vey2A=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-371eba7d.pub', x'b92fe1d7eb082f753f2b3b24021303c278a0184d6799a0c808957fccf50190e9', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEu3ejILqRH1u58mUKPy/XvlGONqM3
46v9FQYPmJgqpLZmBcWAUzW6WH+i5yC3s6qNsTAWnfvl4t8PF22zI7QI8Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (39, 2, 'lib/evidence.rego', x'2d2cb666451b993e77dd7d742a260e75aa708f09983eb48cdda039780b665ff1', CAST('# When evidence was made, by whom, and which of it is current.
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

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, check_of(e)]

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
INSERT INTO pack_file VALUES (40, 2, 'lib/evidence_test.rego', x'1b50362b0dca5054da87bda1da912f5e231d9e7e292716ba2bc04a9616df8de7', CAST('package countersign.lib.evidence_test

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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'91ecc755278fc5ea236001e66283acb54de27228850585ac8460582294cf07bc', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-371eba7d.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-371eba7d.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-dc49a8d7.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-db0467a6.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-63136970.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-8f883714.pub"]

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
fix = "countersign smoke {subject} --key KEY -- CMD"
overridable-by = "security"

[rules."review.approved"]
title = "Reviewed by a second person"
owner = "platform-security"
severity = "required"
environments = ["production"]
overridable-by = "security"
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
) STRICT;
INSERT INTO activation VALUES (1, 'default', 1, 1795699327582);
INSERT INTO activation VALUES (2, 'default', 2, 1795699329308);
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
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 1795699327795);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 1795699327795);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 1795699327795);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 1795699327795);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'b644970fbe3b8a8476a8d99a96d0209bf9832090aaebd83212724931f3e85b7f', 1795699328092);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', 1795699328327);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', 1795699328327);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', 1795699328327);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'4a301b7d2de9862760f9033e47689167c248d78e8ab8a087d92a2c11509e475b', 1795699328461);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'baadd77082930f3dd32cb4dd0a4cc7784a202194f9f71ee5472ba7d39ffa8d18', 1795699328846);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'547699e340fa4789bbb7a5ba1dafeac38f0dd5537ad2efd05b606171765cfede', 1795699329105);
INSERT INTO sighting VALUES (12, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'081aab15396c3b2edf14cf7d06597e6b342ff4580d78e8af406e0f09fef54e8a', 1795699329487);
INSERT INTO sighting VALUES (13, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'432fb2c6ef1c88954aa5771c21c92ffd14b09da0a89e3f933e47865c11db0b48', 1795699329487);
INSERT INTO sighting VALUES (14, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'7a2065a93ef21e4b2de048141ff2779085c3808f26478ae1525b78542fbcb3e9', 1795699329487);
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
INSERT INTO run VALUES (1, x'01a21805431a73da899bd388bfe1f34a', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'59220d930192c394d8ea23ac09e72cd18de720eb24168f548695857bf2e6919a', 1795699327770, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (2, x'01a2180543fe760c84b3a85738b0d8f0', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpLzXYaj/layout', 'production', NULL, NULL, x'031b5cb6a282293626e535849233822ee4cc9e080289256f5134bad3b190f62c', 1795699327998, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (3, x'01a218054529715da1478deafec3ffb4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'7a81b45a300eadade93dc2f5b7e116c4989ff000055b17394e19bbddc36819d0', 1795699328297, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (4, x'01a2180545b870009d198a0e9e7001f6', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpLzXYaj/layout', 'production', NULL, NULL, x'7953c9eb59d9f8682912e2359a8a2f391f9f7666c8466a09ffd412de2abb7c14', 1795699328440, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (5, x'01a21805473c77ddb784c22f237aed27', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpLzXYaj/layout', 'production', NULL, NULL, x'7953c9eb59d9f8682912e2359a8a2f391f9f7666c8466a09ffd412de2abb7c14', 1795699328828, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (6, x'01a2180547b772a0bc101e4c56653b0a', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'2b759d4fe0a4bf3e17a5d804c808f92fd52ca5adeeee4157ce36048680c57a35', 1795699328951, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (7, x'01a2180548387683b4d5cc56dc50675b', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'2b759d4fe0a4bf3e17a5d804c808f92fd52ca5adeeee4157ce36048680c57a35', 1795699329080, 7, 'failed', 1, NULL);
INSERT INTO run VALUES (8, x'01a2180548f673fcbc20b7eb4f387ff3', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 1795699329268, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (9, x'01a2180548fe770e8d56cf317c503bb6', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 1795699329277, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (10, x'01a218054904740096782c216cbbe6f4', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 1795699329284, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (11, x'01a2180549077179a8df350601ddab5b', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpLzXYaj/layout', 'production', NULL, NULL, x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 1795699329286, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (12, x'01a218054910710d8750571593ba3a95', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpLzXYaj/layout', 'production', NULL, NULL, x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 1795699329294, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (13, x'01a2180549ba74569fd2ee4d657ab8d4', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpLzXYaj/layout', 'staging', NULL, NULL, x'59220d930192c394d8ea23ac09e72cd18de720eb24168f548695857bf2e6919a', 1795699329466, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (14, x'01a218054a2e75b2847b165c6cc83681', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpLzXYaj/layout', 'production', NULL, NULL, x'031b5cb6a282293626e535849233822ee4cc9e080289256f5134bad3b190f62c', 1795699329582, 7, 'ready', 1, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795699327770, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795699327791, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795699327791, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795699327795, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795699327795, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795699327805, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795699327819, '{"kind":"decided","decision":"sha256:62158b554f04cf2ee6252f47efef57474ec25eff5c640087d7b0dd3a9572ad19","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795699327998, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795699328034, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795699328087, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795699328091, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795699328091, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795699328164, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795699328172, '{"kind":"decided","decision":"sha256:04a52180b11cce6096bd455870e9ba12d0dca0808c6a576b6a0a5cd2fdc71f86","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795699328297, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795699328323, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795699328324, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795699328327, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795699328327, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795699328336, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795699328340, '{"kind":"decided","decision":"sha256:9b9a0b48b4652b6baa8f5b89cc33255e56a502dc36026312d84f6a5802313b7a","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795699328440, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795699328452, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795699328455, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795699328460, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795699328460, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795699328467, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795699328477, '{"kind":"decided","decision":"sha256:117972911e201a363bc21938618243183046237d473c7c1e6008c80bce7ded9d","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795699328828, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795699328840, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795699328841, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795699328846, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795699328846, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795699328853, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795699328859, '{"kind":"decided","decision":"sha256:d1d9be3dcafa983d4e471470c1f087ea372de6fca7052a5106ce1dcd1df68309","verdict":"ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795699328951, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795699328963, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795699328966, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795699328970, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795699328970, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795699328970, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795699328973, '{"kind":"decided","decision":"sha256:f40e58df91cd6400715118d16dcdd3fd6abb03ffb4de9dd9e3dda53edb39c198","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795699329080, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795699329095, '{"kind":"initializing","what":"policy standard version 1 (sha256:afbc4e2b53c9)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795699329096, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795699329105, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795699329105, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795699329107, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795699329112, '{"kind":"failed","decision":"sha256:731b3b3003ab50ce1072c5cba17f5b9a17d36ad1f13b46ee846931f732165dce","what":"layout /tmp/.tmpLzXYaj/layout: expected bytes with digest sha256:69a1604682ac0c7bd48e0d8d3552684d3a80cd05c75b0a558786743806885cc4, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpLzXYaj/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:69a1604682ac0c7bd48e0d8d3552684d3a80cd05c75b0a558786743806885cc4, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795699329268, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795699329275, '{"kind":"initializing","what":"pack sha256:6c6044ddf585"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795699329275, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795699329275, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795699329275, '{"kind":"decided","decision":"sha256:8b8d1bab12f4310c6c5b2fc680d00daba958590fd17b7111146f8845f2ed4a46","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795699329277, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795699329282, '{"kind":"initializing","what":"pack sha256:6c6044ddf585"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795699329282, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795699329282, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795699329282, '{"kind":"decided","decision":"sha256:4cda2d0836a0c812126f05e115039b97560a6b9fa8fe8d4aee20c034aa6717a1","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795699329284, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795699329285, '{"kind":"initializing","what":"pack sha256:6c6044ddf585"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795699329285, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795699329285, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795699329285, '{"kind":"decided","decision":"sha256:960ba9697796ecb93d13516700ee96452dd2051c7d1407750b579c9546430697","verdict":"not-ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795699329286, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795699329292, '{"kind":"initializing","what":"pack sha256:6c6044ddf585"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795699329292, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795699329292, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795699329292, '{"kind":"decided","decision":"sha256:3342b32248041e4a27dc1b19c86cac4544c57272cbd6d743e1d1fcb88757f53b","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795699329294, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795699329301, '{"kind":"initializing","what":"pack sha256:6c6044ddf585"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795699329301, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795699329301, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795699329301, '{"kind":"decided","decision":"sha256:fd5255de41e06120aa96731a00db13ba23bdfb2e20604fe581ea857d1923c845","verdict":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795699329466, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795699329475, '{"kind":"initializing","what":"policy standard version 1000 (sha256:6c6044ddf585)"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795699329478, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795699329486, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795699329486, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (13, 6, 'default', 1795699329490, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (13, 7, 'default', 1795699329495, '{"kind":"decided","decision":"sha256:34ca33d075f87a378fa3697cf6d25c0fe4f89db90641f3b89b3811f8167c8495","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795699329582, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795699329588, '{"kind":"initializing","what":"policy standard version 1000 (sha256:6c6044ddf585)"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795699329593, '{"kind":"collecting","from":"oci:/tmp/.tmpLzXYaj/layout"}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795699329598, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795699329598, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (14, 6, 'default', 1795699329601, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (14, 7, 'default', 1795699329607, '{"kind":"decided","decision":"sha256:83727c171525b73fa747536144c24f8cfde672ac25c47d53266c9c9185cc16e5","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'62158b554f04cf2ee6252f47efef57474ec25eff5c640087d7b0dd3a9572ad19', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'ready', 1795699327805, 1, '{"deciding":82,"fetching":4,"pinning":0,"queued":21,"verifying":10}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc49a8d7a52eef4b658ad47c4b4f22ba9112d242f24de53e4426665783c854c2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:07.805Z","overrides":[],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:1aaaa92a9dec2c0fdf9fef2aa35434f2eeb9ac52eac1dbf46d86b6059c5864d0","source":"layout"},{"digest":"sha256:4176fc8d03a85d1d1029236deeedada4685ac11e5e354355414164acc999b2b0","source":"layout"},{"digest":"sha256:bb9e11a44a24f9eeaaf6d590dda1e881ee2c405ef98923664c8a5c1e8434653b","source":"layout"},{"digest":"sha256:dddba22d2b0253961d693bb386ab5b44d0835d64ff91238bc23c35ade75abbd2","source":"layout"}],"rejected":[],"run":"01a21805-431a-73da-899b-d388bfe1f34a","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'04a52180b11cce6096bd455870e9ba12d0dca0808c6a576b6a0a5cd2fdc71f86', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'ready', 1795699328164, 2, '{"deciding":10,"fetching":4,"pinning":53,"queued":36,"verifying":73}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc49a8d7a52eef4b658ad47c4b4f22ba9112d242f24de53e4426665783c854c2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:08.164Z","overrides":[],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:22:07.805Z","decision":"sha256:62158b554f04cf2ee6252f47efef57474ec25eff5c640087d7b0dd3a9572ad19","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:1aaaa92a9dec2c0fdf9fef2aa35434f2eeb9ac52eac1dbf46d86b6059c5864d0","source":"layout"},{"digest":"sha256:4176fc8d03a85d1d1029236deeedada4685ac11e5e354355414164acc999b2b0","source":"layout"},{"digest":"sha256:669d832955e99343efac4ff2d76b543d542943f0c1308cdfbe3752dab0bf378f","source":"layout"},{"digest":"sha256:bb9e11a44a24f9eeaaf6d590dda1e881ee2c405ef98923664c8a5c1e8434653b","source":"layout"},{"digest":"sha256:dddba22d2b0253961d693bb386ab5b44d0835d64ff91238bc23c35ade75abbd2","source":"layout"}],"rejected":[],"run":"01a21805-43fe-760c-84b3-a85738b0d8f0","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:07.805Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'9b9a0b48b4652b6baa8f5b89cc33255e56a502dc36026312d84f6a5802313b7a', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'ready', 1795699328336, 3, '{"deciding":6,"fetching":3,"pinning":1,"queued":26,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:08.336Z","overrides":[],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:22611e604bf25850cf0168fcd407b49660c8747653ac98f396fe240d4e8df07c","source":"layout"},{"digest":"sha256:5936fb3aa7e30f7dc20dc6d84e32c7648c740df675ba2b8f938733e27b3febdc","source":"layout"},{"digest":"sha256:869b7467293e7deb3f1c3b14183bd8e7913c811f5ebf180f561f52c9545764fe","source":"layout"}],"rejected":[],"run":"01a21805-4529-715d-a147-8deafec3ffb4","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'117972911e201a363bc21938618243183046237d473c7c1e6008c80bce7ded9d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'not-ready', 1795699328467, 4, '{"deciding":16,"fetching":5,"pinning":3,"queued":12,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:08.467Z","overrides":[],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:22:08.336Z","decision":"sha256:9b9a0b48b4652b6baa8f5b89cc33255e56a502dc36026312d84f6a5802313b7a","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:22611e604bf25850cf0168fcd407b49660c8747653ac98f396fe240d4e8df07c","source":"layout"},{"digest":"sha256:5936fb3aa7e30f7dc20dc6d84e32c7648c740df675ba2b8f938733e27b3febdc","source":"layout"},{"digest":"sha256:869b7467293e7deb3f1c3b14183bd8e7913c811f5ebf180f561f52c9545764fe","source":"layout"},{"digest":"sha256:eebe9228b350e5a6b871176a5c4a7a0ccdd2de7807c073bfe2dd0f4175f74c7b","source":"layout"}],"rejected":[],"run":"01a21805-45b8-7000-9d19-8a0e9e7001f6","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpLzXYaj/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:08.336Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'd1d9be3dcafa983d4e471470c1f087ea372de6fca7052a5106ce1dcd1df68309', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'ready', 1795699328853, 5, '{"deciding":8,"fetching":5,"pinning":1,"queued":12,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:08.853Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:db0467a6d1a745d9ef9126bf9640978c38e47f281c55c59cd19a7b57d9692642"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:631369700bf7980b11374fff0cfa7e7644b1cbb2ff4a4f2088ac0639b955fa65"}],"id":"sha256:14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49","permits":{"environment":"production","expires":"2026-12-03T13:22:08.543Z","gate":"https://gate.example.com","nonce":"01a21805-461f-7156-8f30-c4590931b7c6","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAA84jpA5gJANer0rdNF5PhMw74UGzKz6EKgDjkTERThk=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:8f883714a7abff5cb5a73991786970ba3a3ae5125dd2b77306f6b6f33e45f1bd"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:22:08.336Z","decision":"sha256:9b9a0b48b4652b6baa8f5b89cc33255e56a502dc36026312d84f6a5802313b7a","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:22611e604bf25850cf0168fcd407b49660c8747653ac98f396fe240d4e8df07c","source":"layout"},{"digest":"sha256:5936fb3aa7e30f7dc20dc6d84e32c7648c740df675ba2b8f938733e27b3febdc","source":"layout"},{"digest":"sha256:869b7467293e7deb3f1c3b14183bd8e7913c811f5ebf180f561f52c9545764fe","source":"layout"},{"digest":"sha256:9f3aaa68ebdb51d361e7245469a65cf969de1b184f6c12f2a9b9b501e9a73b0c","source":"layout"},{"digest":"sha256:eebe9228b350e5a6b871176a5c4a7a0ccdd2de7807c073bfe2dd0f4175f74c7b","source":"layout"}],"rejected":[],"run":"01a21805-473c-77dd-b784-c22f237aed27","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpLzXYaj/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:08.336Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'f40e58df91cd6400715118d16dcdd3fd6abb03ffb4de9dd9e3dda53edb39c198', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'not-ready', 1795699328970, 6, '{"deciding":4,"fetching":4,"pinning":3,"queued":12,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:22:08.97Z","overrides":[],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21805-47b7-72a0-bc10-1e4c56653b0a","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'731b3b3003ab50ce1072c5cba17f5b9a17d36ad1f13b46ee846931f732165dce', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b', 'unknown', 1795699329107, 7, '{"deciding":5,"fetching":9,"pinning":1,"queued":15,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpLzXYaj/layout","detail":"expected bytes with digest sha256:69a1604682ac0c7bd48e0d8d3552684d3a80cd05c75b0a558786743806885cc4, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T13:22:09.107Z","overrides":[],"policy":{"digest":"sha256:afbc4e2b53c94c0c6ef8ba1b81465bffd1ae6a8b954918780ab092e17977c27b","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:33096360ce712148f2efff298acee62cdc4c9e79fd2ad2ab992f29c5b5214ca5","source":"layout"},{"digest":"sha256:47e6bf9fed21f1c514556ce26fd2a7ac5443475c02ab0a24b63c34fe08920e5f","source":"layout"}],"rejected":[],"run":"01a21805-4838-7683-b4d5-cc56dc50675b","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'8b8d1bab12f4310c6c5b2fc680d00daba958590fd17b7111146f8845f2ed4a46', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'ready', 1795699329268, 8, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc49a8d7a52eef4b658ad47c4b4f22ba9112d242f24de53e4426665783c854c2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:09.268Z","overrides":[],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:1aaaa92a9dec2c0fdf9fef2aa35434f2eeb9ac52eac1dbf46d86b6059c5864d0","source":"layout"},{"digest":"sha256:4176fc8d03a85d1d1029236deeedada4685ac11e5e354355414164acc999b2b0","source":"layout"},{"digest":"sha256:bb9e11a44a24f9eeaaf6d590dda1e881ee2c405ef98923664c8a5c1e8434653b","source":"layout"},{"digest":"sha256:dddba22d2b0253961d693bb386ab5b44d0835d64ff91238bc23c35ade75abbd2","source":"layout"}],"rejected":[],"run":"01a21805-48f6-73fc-bc20-b7eb4f387ff3","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'4cda2d0836a0c812126f05e115039b97560a6b9fa8fe8d4aee20c034aa6717a1', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'ready', 1795699329277, 9, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:09.277Z","overrides":[],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:22611e604bf25850cf0168fcd407b49660c8747653ac98f396fe240d4e8df07c","source":"layout"},{"digest":"sha256:5936fb3aa7e30f7dc20dc6d84e32c7648c740df675ba2b8f938733e27b3febdc","source":"layout"},{"digest":"sha256:869b7467293e7deb3f1c3b14183bd8e7913c811f5ebf180f561f52c9545764fe","source":"layout"}],"rejected":[],"run":"01a21805-48fe-770e-8d56-cf317c503bb6","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'960ba9697796ecb93d13516700ee96452dd2051c7d1407750b579c9546430697', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'not-ready', 1795699329284, 10, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:22:09.284Z","overrides":[],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21805-4904-7400-9678-2c216cbbe6f4","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpLzXYaj/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'3342b32248041e4a27dc1b19c86cac4544c57272cbd6d743e1d1fcb88757f53b', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'ready', 1795699329286, 11, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc49a8d7a52eef4b658ad47c4b4f22ba9112d242f24de53e4426665783c854c2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:09.286Z","overrides":[],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:22:09.268Z","decision":"sha256:8b8d1bab12f4310c6c5b2fc680d00daba958590fd17b7111146f8845f2ed4a46","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:1aaaa92a9dec2c0fdf9fef2aa35434f2eeb9ac52eac1dbf46d86b6059c5864d0","source":"layout"},{"digest":"sha256:4176fc8d03a85d1d1029236deeedada4685ac11e5e354355414164acc999b2b0","source":"layout"},{"digest":"sha256:669d832955e99343efac4ff2d76b543d542943f0c1308cdfbe3752dab0bf378f","source":"layout"},{"digest":"sha256:bb9e11a44a24f9eeaaf6d590dda1e881ee2c405ef98923664c8a5c1e8434653b","source":"layout"},{"digest":"sha256:dddba22d2b0253961d693bb386ab5b44d0835d64ff91238bc23c35ade75abbd2","source":"layout"}],"rejected":[],"run":"01a21805-4907-7179-a8df-350601ddab5b","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:09.268Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'fd5255de41e06120aa96731a00db13ba23bdfb2e20604fe581ea857d1923c845', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'ready', 1795699329294, 12, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:08.327Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:09.294Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:db0467a6d1a745d9ef9126bf9640978c38e47f281c55c59cd19a7b57d9692642"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:631369700bf7980b11374fff0cfa7e7644b1cbb2ff4a4f2088ac0639b955fa65"}],"id":"sha256:14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49","permits":{"environment":"production","expires":"2026-12-03T13:22:08.543Z","gate":"https://gate.example.com","nonce":"01a21805-461f-7156-8f30-c4590931b7c6","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAA84jpA5gJANer0rdNF5PhMw74UGzKz6EKgDjkTERThk=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:8f883714a7abff5cb5a73991786970ba3a3ae5125dd2b77306f6b6f33e45f1bd"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:22:09.277Z","decision":"sha256:4cda2d0836a0c812126f05e115039b97560a6b9fa8fe8d4aee20c034aa6717a1","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:22611e604bf25850cf0168fcd407b49660c8747653ac98f396fe240d4e8df07c","source":"layout"},{"digest":"sha256:5936fb3aa7e30f7dc20dc6d84e32c7648c740df675ba2b8f938733e27b3febdc","source":"layout"},{"digest":"sha256:869b7467293e7deb3f1c3b14183bd8e7913c811f5ebf180f561f52c9545764fe","source":"layout"},{"digest":"sha256:9f3aaa68ebdb51d361e7245469a65cf969de1b184f6c12f2a9b9b501e9a73b0c","source":"layout"},{"digest":"sha256:eebe9228b350e5a6b871176a5c4a7a0ccdd2de7807c073bfe2dd0f4175f74c7b","source":"layout"}],"rejected":[],"run":"01a21805-4910-710d-8750-571593ba3a95","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpLzXYaj/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:09.277Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'34ca33d075f87a378fa3697cf6d25c0fe4f89db90641f3b89b3811f8167c8495', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'ready', 1795699329490, 13, '{"deciding":6,"fetching":8,"pinning":3,"queued":9,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc49a8d7a52eef4b658ad47c4b4f22ba9112d242f24de53e4426665783c854c2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:09.49Z","overrides":[],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:1aaaa92a9dec2c0fdf9fef2aa35434f2eeb9ac52eac1dbf46d86b6059c5864d0","source":"layout"},{"digest":"sha256:39df271bead8db4aebb52fa80a0e76757f8ded35398d942e49839e3b607b26e0","source":"layout"},{"digest":"sha256:4176fc8d03a85d1d1029236deeedada4685ac11e5e354355414164acc999b2b0","source":"layout"},{"digest":"sha256:669d832955e99343efac4ff2d76b543d542943f0c1308cdfbe3752dab0bf378f","source":"layout"},{"digest":"sha256:6c2fb56bbddcab41689d083e92098689a46f13006e31c9dded940982e4b20565","source":"layout"},{"digest":"sha256:b0275ad4ce803834bbb537bc419a5e7f8e14ba7ebe7afe7bbc148301883f76c0","source":"layout"},{"digest":"sha256:bb9e11a44a24f9eeaaf6d590dda1e881ee2c405ef98923664c8a5c1e8434653b","source":"layout"},{"digest":"sha256:dddba22d2b0253961d693bb386ab5b44d0835d64ff91238bc23c35ade75abbd2","source":"layout"}],"rejected":[],"run":"01a21805-49ba-7456-9fd2-ee4d657ab8d4","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'83727c171525b73fa747536144c24f8cfde672ac25c47d53266c9c9185cc16e5', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581', 'ready', 1795699329601, 14, '{"deciding":8,"fetching":5,"pinning":5,"queued":6,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc49a8d7a52eef4b658ad47c4b4f22ba9112d242f24de53e4426665783c854c2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:07.104Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:07.104Z","digest":"sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:07.795Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:371eba7d359cd39b5c810bdc6868553993ffb513a4677c8a85b31e435afca75e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:07.104Z","invocationId":"1","startedOn":"2026-11-26T13:22:07.104Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpLzXYaj/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:09.601Z","overrides":[],"policy":{"digest":"sha256:6c6044ddf5854cf6b6cd01e9772f4a9f583d1a50a6973d8fe2cfe3e6157db581","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:22:09.49Z","decision":"sha256:34ca33d075f87a378fa3697cf6d25c0fe4f89db90641f3b89b3811f8167c8495","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:1aaaa92a9dec2c0fdf9fef2aa35434f2eeb9ac52eac1dbf46d86b6059c5864d0","source":"layout"},{"digest":"sha256:39df271bead8db4aebb52fa80a0e76757f8ded35398d942e49839e3b607b26e0","source":"layout"},{"digest":"sha256:4176fc8d03a85d1d1029236deeedada4685ac11e5e354355414164acc999b2b0","source":"layout"},{"digest":"sha256:669d832955e99343efac4ff2d76b543d542943f0c1308cdfbe3752dab0bf378f","source":"layout"},{"digest":"sha256:6c2fb56bbddcab41689d083e92098689a46f13006e31c9dded940982e4b20565","source":"layout"},{"digest":"sha256:b0275ad4ce803834bbb537bc419a5e7f8e14ba7ebe7afe7bbc148301883f76c0","source":"layout"},{"digest":"sha256:bb9e11a44a24f9eeaaf6d590dda1e881ee2c405ef98923664c8a5c1e8434653b","source":"layout"},{"digest":"sha256:dddba22d2b0253961d693bb386ab5b44d0835d64ff91238bc23c35ade75abbd2","source":"layout"}],"rejected":[],"run":"01a21805-4a2e-75b2-847b-165c6cc83681","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpLzXYaj/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:07.104Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:07.104Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:09.49Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:07.104Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 'default');
INSERT INTO decision_bundle VALUES (1, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 'default');
INSERT INTO decision_bundle VALUES (1, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 'default');
INSERT INTO decision_bundle VALUES (1, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 'default');
INSERT INTO decision_bundle VALUES (2, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 'default');
INSERT INTO decision_bundle VALUES (2, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 'default');
INSERT INTO decision_bundle VALUES (2, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 'default');
INSERT INTO decision_bundle VALUES (2, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 'default');
INSERT INTO decision_bundle VALUES (3, x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', 'default');
INSERT INTO decision_bundle VALUES (3, x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', 'default');
INSERT INTO decision_bundle VALUES (3, x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', 'default');
INSERT INTO decision_bundle VALUES (4, x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', 'default');
INSERT INTO decision_bundle VALUES (4, x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', 'default');
INSERT INTO decision_bundle VALUES (4, x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', 'default');
INSERT INTO decision_bundle VALUES (5, x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', 'default');
INSERT INTO decision_bundle VALUES (5, x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', 'default');
INSERT INTO decision_bundle VALUES (5, x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', 'default');
INSERT INTO decision_bundle VALUES (8, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 'default');
INSERT INTO decision_bundle VALUES (8, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 'default');
INSERT INTO decision_bundle VALUES (8, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 'default');
INSERT INTO decision_bundle VALUES (8, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 'default');
INSERT INTO decision_bundle VALUES (9, x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', 'default');
INSERT INTO decision_bundle VALUES (9, x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', 'default');
INSERT INTO decision_bundle VALUES (9, x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', 'default');
INSERT INTO decision_bundle VALUES (11, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 'default');
INSERT INTO decision_bundle VALUES (11, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 'default');
INSERT INTO decision_bundle VALUES (11, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 'default');
INSERT INTO decision_bundle VALUES (11, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 'default');
INSERT INTO decision_bundle VALUES (12, x'617d429314e7d2353be88ba6201c4d34c6bb761b5cf92ab9b4bd758a4fd359dd', 'default');
INSERT INTO decision_bundle VALUES (12, x'646096a71e2d930986106f0a193008e99bd03e31207e0db24ff34c2544b27c3e', 'default');
INSERT INTO decision_bundle VALUES (12, x'ce3077f096c7b23832b69bff9fc8108f541e8516788656c3a0ea88194d5a1792', 'default');
INSERT INTO decision_bundle VALUES (13, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 'default');
INSERT INTO decision_bundle VALUES (13, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 'default');
INSERT INTO decision_bundle VALUES (13, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 'default');
INSERT INTO decision_bundle VALUES (13, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 'default');
INSERT INTO decision_bundle VALUES (14, x'312d5776513a1576b67711db9f6538ec944c8426aa4b19bc47715329a819e781', 'default');
INSERT INTO decision_bundle VALUES (14, x'49413a0d8b4644dd8e9f3597c041a36fb0cc561518a01cc528e03fbfcdb312af', 'default');
INSERT INTO decision_bundle VALUES (14, x'a73b507322fb73bded8b025b7b727e90481ed5ea9b7a37414b733c2c1a6c8743', 'default');
INSERT INTO decision_bundle VALUES (14, x'dd170ecea10e1a0d37cb6cde8e3346753ca82c0f5b06ab57528b32fa6949a6a6', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'b644970fbe3b8a8476a8d99a96d0209bf9832090aaebd83212724931f3e85b7f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMTJkNTc3NjUxM2ExNTc2YjY3NzExZGI5ZjY1MzhlYzk0NGM4NDI2YWE0YjE5YmM0NzcxNTMyOWE4MTllNzgxIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0OTQxM2EwZDhiNDY0NGRkOGU5ZjM1OTdjMDQxYTM2ZmIwY2M1NjE1MThhMDFjYzUyOGUwM2ZiZmNkYjMxMmFmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTczYjUwNzMyMmZiNzNiZGVkOGIwMjViN2I3MjdlOTA0ODFlZDVlYTliN2EzNzQxNGI3MzNjMmMxYTZjODc0MyJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImRkMTcwZWNlYTEwZTFhMGQzN2NiNmNkZThlMzM0Njc1M2NhODJjMGY1YjA2YWI1NzUyOGIzMmZhNjk0OWE2YTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFmYmM0ZTJiNTNjOTRjMGM2ZWY4YmExYjgxNDY1YmZmZDFhZTZhOGI5NTQ5MTg3ODBhYjA5MmUxNzk3N2MyN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA3LjgwNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjYyMTU4YjU1NGYwNGNmMmVlNjI1MmY0N2VmZWY1NzQ3NGVjMjVlZmY1YzY0MDA4N2Q3YjBkZDNhOTU3MmFkMTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzgwNWJkYmRhN2ZiNGQxMzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MjI6MDcuMTA0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xJxJE2rvs9AdE4/Q4S88tYB7CNDZ2K0HnrKA/r8hsbvxOefUKZ+OgdhC61texAhdqC3YUSwPu5hIi7X8l9rGAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699327903, NULL, x'669d832955e99343efac4ff2d76b543d542943f0c1308cdfbe3752dab0bf378f', 1795699327903);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'432fb2c6ef1c88954aa5771c21c92ffd14b09da0a89e3f933e47865c11db0b48', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMTJkNTc3NjUxM2ExNTc2YjY3NzExZGI5ZjY1MzhlYzk0NGM4NDI2YWE0YjE5YmM0NzcxNTMyOWE4MTllNzgxIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0OTQxM2EwZDhiNDY0NGRkOGU5ZjM1OTdjMDQxYTM2ZmIwY2M1NjE1MThhMDFjYzUyOGUwM2ZiZmNkYjMxMmFmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTczYjUwNzMyMmZiNzNiZGVkOGIwMjViN2I3MjdlOTA0ODFlZDVlYTliN2EzNzQxNGI3MzNjMmMxYTZjODc0MyJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImRkMTcwZWNlYTEwZTFhMGQzN2NiNmNkZThlMzM0Njc1M2NhODJjMGY1YjA2YWI1NzUyOGIzMmZhNjk0OWE2YTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFmYmM0ZTJiNTNjOTRjMGM2ZWY4YmExYjgxNDY1YmZmZDFhZTZhOGI5NTQ5MTg3ODBhYjA5MmUxNzk3N2MyN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA4LjE2NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjA0YTUyMTgwYjExY2NlNjA5NmJkNDU1ODcwZTliYTEyZDBkY2EwODA4YzZhNTc2YjZhMGE1Y2QyZmRjNzFmODYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzgwNWJkYmRhN2ZiNGQxMzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MjI6MDcuMTA0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"wpXjhXKHBU0iBdUTJY/bpwvmulGNzOMtaE7OaDbaN1Q5p6Fft0yB1q/z9X9b3hDQWJBkuLqYKx/QfZXUm1nYBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699328187, NULL, x'b0275ad4ce803834bbb537bc419a5e7f8e14ba7ebe7afe7bbc148301883f76c0', 1795699328187);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'4a301b7d2de9862760f9033e47689167c248d78e8ab8a087d92a2c11509e475b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MTdkNDI5MzE0ZTdkMjM1M2JlODhiYTYyMDFjNGQzNGM2YmI3NjFiNWNmOTJhYjliNGJkNzU4YTRmZDM1OWRkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNjQ2MDk2YTcxZTJkOTMwOTg2MTA2ZjBhMTkzMDA4ZTk5YmQwM2UzMTIwN2UwZGIyNGZmMzRjMjU0NGIyN2MzZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTMwNzdmMDk2YzdiMjM4MzJiNjliZmY5ZmM4MTA4ZjU0MWU4NTE2Nzg4NjU2YzNhMGVhODgxOTRkNWExNzkyIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFmYmM0ZTJiNTNjOTRjMGM2ZWY4YmExYjgxNDY1YmZmZDFhZTZhOGI5NTQ5MTg3ODBhYjA5MmUxNzk3N2MyN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA4LjMzNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjliOWEwYjQ4YjQ2NTJiNmJhYThmNWI4OWNjMzMyNTVlNTZhNTAyZGMzNjAyNjMxMmQ4NGY2YTU4MDIzMTNiN2EiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzgwNWJkYmRhN2ZiNGQxMzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MjI6MDcuMTA0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"a9PnFbNz/LkU5HZjwCTz3ScL6bFUXZJa+gDywZjMs3Zt2P306c/5Gp2oc/FnXF3HgNjqfaRwPQLV/kRi363TDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699328370, NULL, x'eebe9228b350e5a6b871176a5c4a7a0ccdd2de7807c073bfe2dd0f4175f74c7b', 1795699328370);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'baadd77082930f3dd32cb4dd0a4cc7784a202194f9f71ee5472ba7d39ffa8d18', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MTdkNDI5MzE0ZTdkMjM1M2JlODhiYTYyMDFjNGQzNGM2YmI3NjFiNWNmOTJhYjliNGJkNzU4YTRmZDM1OWRkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNjQ2MDk2YTcxZTJkOTMwOTg2MTA2ZjBhMTkzMDA4ZTk5YmQwM2UzMTIwN2UwZGIyNGZmMzRjMjU0NGIyN2MzZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTMwNzdmMDk2YzdiMjM4MzJiNjliZmY5ZmM4MTA4ZjU0MWU4NTE2Nzg4NjU2YzNhMGVhODgxOTRkNWExNzkyIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFmYmM0ZTJiNTNjOTRjMGM2ZWY4YmExYjgxNDY1YmZmZDFhZTZhOGI5NTQ5MTg3ODBhYjA5MmUxNzk3N2MyN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA4LjQ2N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjExNzk3MjkxMWUyMDFhMzYzYmMyMTkzODYxODI0MzE4MzA0NjIzN2Q0NzNjN2MxZTYwMDhjODBiY2U3ZGVkOWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzgwNWJkYmRhN2ZiNGQxMzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEx6WFlhai9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Lv4B02n2l8pCGDa5KilncG2QZ4j9wKIRkyMvGc0BgjTTsSww01f0X7NJYC3Upw71AsuwDYv0QNXtfRwfoiKyCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699328492, NULL, x'9f3aaa68ebdb51d361e7245469a65cf969de1b184f6c12f2a9b9b501e9a73b0c', 1795699328492);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49"]', x'73a161061ba62d4e1270bbfa056a2db2095bb1ed9fb1520184d92fad50151971', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MTdkNDI5MzE0ZTdkMjM1M2JlODhiYTYyMDFjNGQzNGM2YmI3NjFiNWNmOTJhYjliNGJkNzU4YTRmZDM1OWRkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNjQ2MDk2YTcxZTJkOTMwOTg2MTA2ZjBhMTkzMDA4ZTk5YmQwM2UzMTIwN2UwZGIyNGZmMzRjMjU0NGIyN2MzZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTMwNzdmMDk2YzdiMjM4MzJiNjliZmY5ZmM4MTA4ZjU0MWU4NTE2Nzg4NjU2YzNhMGVhODgxOTRkNWExNzkyIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFmYmM0ZTJiNTNjOTRjMGM2ZWY4YmExYjgxNDY1YmZmZDFhZTZhOGI5NTQ5MTg3ODBhYjA5MmUxNzk3N2MyN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA4Ljg1M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQxZDliZTNkY2FmYTk4M2Q0ZTQ3MTQ3MGMxZjA4N2VhMzcyZGU2ZmNhNzA1MmE1MTA2Y2UxZGNkMWRmNjgzMDkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzgwNWJkYmRhN2ZiNGQxMzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MjI6MDcuMTA0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6MTRmYTY0YjNiYzliYjMxMGJhMDU0MzAzOWNjOTljYTIyYTRjNDgxOTY1MmY3YTI3ZDc4YjQ1NzY3MWY3MWM0OSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"R4JFAA+gRRgoM3VywKab5rvOA9NYk8vS4kK8qEyUaYBKZ5csHScXad+5/VjVvh8hCQCeTluUBquFivziwzqoCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699328878, NULL, x'1a26ffff48557e601b3189f819ce4508c508f44656e6b3072b17dd3b80ef9533', 1795699328878);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'547699e340fa4789bbb7a5ba1dafeac38f0dd5537ad2efd05b606171765cfede', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImFmYmM0ZTJiNTNjOTRjMGM2ZWY4YmExYjgxNDY1YmZmZDFhZTZhOGI5NTQ5MTg3ODBhYjA5MmUxNzk3N2MyN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA4Ljk3WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6ZjQwZTU4ZGY5MWNkNjQwMDcxNTExOGQxNmRjZGQzZmQ2YWJiMDNmZmI0ZGU5ZGQ5ZTNkZGE1M2VkYjM5YzE5OCIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjksInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvODA1YmRiZGE3ZmI0ZDEzOSIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOlsic2lnbmF0dXJlLnByZXNlbnQiLCJwcm92ZW5hbmNlLnByZXNlbnQiLCJwcm92ZW5hbmNlLmJ1aWxkZXIiLCJwcm92ZW5hbmNlLnNvdXJjZSIsInNtb2tlLnBhc3NlZCIsInNtb2tlLmZyZXNoIl0sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IkZBSUxFRCIsInZlcmlmaWVkTGV2ZWxzIjpbXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMzQ5ZjAxZGIxZWNlZDQ0Y2JiODJlMWVhYmU4YTBkOTQ3ZmEyMjQwZWJmY2RmY2ZiODBiNjUwZjJjN2I4YzFhIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wTHpYWWFqL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"zgAOclD5JDgGTCBwb/yoRKSx1bdSUaa9aFXptfPFX/OW7quX26dUsmZYpsnOX1sQsYLXpU+vgK9wAGTjwUhwDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699328990, NULL, x'33096360ce712148f2efff298acee62cdc4c9e79fd2ad2ab992f29c5b5214ca5', 1795699328990);
INSERT INTO publication VALUES (7, 8, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'7a2065a93ef21e4b2de048141ff2779085c3808f26478ae1525b78542fbcb3e9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMTJkNTc3NjUxM2ExNTc2YjY3NzExZGI5ZjY1MzhlYzk0NGM4NDI2YWE0YjE5YmM0NzcxNTMyOWE4MTllNzgxIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0OTQxM2EwZDhiNDY0NGRkOGU5ZjM1OTdjMDQxYTM2ZmIwY2M1NjE1MThhMDFjYzUyOGUwM2ZiZmNkYjMxMmFmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTczYjUwNzMyMmZiNzNiZGVkOGIwMjViN2I3MjdlOTA0ODFlZDVlYTliN2EzNzQxNGI3MzNjMmMxYTZjODc0MyJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImRkMTcwZWNlYTEwZTFhMGQzN2NiNmNkZThlMzM0Njc1M2NhODJjMGY1YjA2YWI1NzUyOGIzMmZhNjk0OWE2YTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjI2OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjhiOGQxYmFiMTJmNDMxMGM2YzViMmZjNjgwZDAwZGFiYTk1ODU5MGZkMTdiNzExMTE0NmY4ODQ1ZjJlZDRhNDYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy84MDViZGJkYTdmYjRkMTM5IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjIyOjA3LjEwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wTHpYWWFqL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ivFLGrlhIg+Z/PsM4ZVGQE6DDfaQUEi/MQ6MoJ6NLBgXxegtsSj7IhChhXYvv2rRvGJnkGgbn46NlB7w1BomDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699329338, NULL, x'6c2fb56bbddcab41689d083e92098689a46f13006e31c9dded940982e4b20565', 1795699329338);
INSERT INTO publication VALUES (8, 9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'3c0bf2bdbc01e6e9abb75483591c72a54ad452a6f98152afe5688755eae82963', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MTdkNDI5MzE0ZTdkMjM1M2JlODhiYTYyMDFjNGQzNGM2YmI3NjFiNWNmOTJhYjliNGJkNzU4YTRmZDM1OWRkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNjQ2MDk2YTcxZTJkOTMwOTg2MTA2ZjBhMTkzMDA4ZTk5YmQwM2UzMTIwN2UwZGIyNGZmMzRjMjU0NGIyN2MzZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTMwNzdmMDk2YzdiMjM4MzJiNjliZmY5ZmM4MTA4ZjU0MWU4NTE2Nzg4NjU2YzNhMGVhODgxOTRkNWExNzkyIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjI3N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjRjZGEyZDA4MzZhMGM4MTIxMjZmMDVlMTE1MDM5Yjk3NTYwYTZiOWZhOGZlOGQ0YWVlMjBjMDM0YWE2NzE3YTEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy84MDViZGJkYTdmYjRkMTM5IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjIyOjA3LjEwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wTHpYWWFqL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"rwu53C5B55hoIu06n/tlMtc9CpSE9gY29d1Ly6TJt/HP3ygfWL44fpu/876eXU6VaHWIAkAOgRStWr3AajdZAw=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699329351, NULL, x'a3ca663e908a797c5b1e426910d51ba8bbfac08b39c9ffa29d9262679950f778', 1795699329351);
INSERT INTO publication VALUES (9, 10, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'8e131c755a30969e27da56b828405552119e7ee093aec49908b87b26784b55bc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjI4NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojk2MGJhOTY5Nzc5NmVjYjkzZDEzNTE2NzAwZWU5NjQ1MmRkMjA1MWM3ZDE0MDc3NTBiNTc5Yzk1NDY0MzA2OTciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy84MDViZGJkYTdmYjRkMTM5IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"NpPxb3MxRALOtxuqSGZE4Eoljs1aeDTTMMpns9K4+YcgDY6Y7abQ3sKlbimm3eQyImac2ImZBJddQ76aZdXJAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699329366, NULL, x'4bd1a49be6df19893d4df840ac5b2980199f86b8dd0d033d15252c2422ca6a06', 1795699329366);
INSERT INTO publication VALUES (10, 11, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'081aab15396c3b2edf14cf7d06597e6b342ff4580d78e8af406e0f09fef54e8a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMTJkNTc3NjUxM2ExNTc2YjY3NzExZGI5ZjY1MzhlYzk0NGM4NDI2YWE0YjE5YmM0NzcxNTMyOWE4MTllNzgxIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0OTQxM2EwZDhiNDY0NGRkOGU5ZjM1OTdjMDQxYTM2ZmIwY2M1NjE1MThhMDFjYzUyOGUwM2ZiZmNkYjMxMmFmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTczYjUwNzMyMmZiNzNiZGVkOGIwMjViN2I3MjdlOTA0ODFlZDVlYTliN2EzNzQxNGI3MzNjMmMxYTZjODc0MyJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImRkMTcwZWNlYTEwZTFhMGQzN2NiNmNkZThlMzM0Njc1M2NhODJjMGY1YjA2YWI1NzUyOGIzMmZhNjk0OWE2YTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjI4NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjMzNDJiMzIyNDgwNDFlNGEyN2RjMWIxOWM4NmNhYzQ1NDRjNTcyNzJjYmQ2ZDc0M2UxZDFmY2I4ODc1N2Y1M2IiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy84MDViZGJkYTdmYjRkMTM5IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjIyOjA3LjEwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wTHpYWWFqL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"nltuC/XHRAynTbI4U7HcVQ0FucbtXtRph1nO3psNjOpIo64C9HU0l4/BxS8qmhEZOlvBPhQ44xTPyGqA/tRjBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699329386, NULL, x'39df271bead8db4aebb52fa80a0e76757f8ded35398d942e49839e3b607b26e0', 1795699329386);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49"]', x'654a1bf152f89271e2933c1775c62287778b79cc5dc48847ad6df1fd180d5d0d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MTdkNDI5MzE0ZTdkMjM1M2JlODhiYTYyMDFjNGQzNGM2YmI3NjFiNWNmOTJhYjliNGJkNzU4YTRmZDM1OWRkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNjQ2MDk2YTcxZTJkOTMwOTg2MTA2ZjBhMTkzMDA4ZTk5YmQwM2UzMTIwN2UwZGIyNGZmMzRjMjU0NGIyN2MzZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZTMwNzdmMDk2YzdiMjM4MzJiNjliZmY5ZmM4MTA4ZjU0MWU4NTE2Nzg4NjU2YzNhMGVhODgxOTRkNWExNzkyIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjI5NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmZkNTI1NWRlNDFlMDYxMjBhYTk2NzMxYTAwZGIxM2JhMjNiZGZiMmUyMDYwNGZlNTgxZWE4NTdkMTkyM2M4NDUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy84MDViZGJkYTdmYjRkMTM5IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjIyOjA3LjEwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjE0ZmE2NGIzYmM5YmIzMTBiYTA1NDMwMzljYzk5Y2EyMmE0YzQ4MTk2NTJmN2EyN2Q3OGI0NTc2NzFmNzFjNDkiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wTHpYWWFqL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"B71G7zfrDBJDOMJHF7eW2KXZEs1cUgQRArQiUZYoplkKa77XAIjO4DPKPKkxjfK0yKpN8IIzKHU84g9wtTMWCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpLzXYaj/layout', 1, 1795699329410, NULL, x'336876c82b07bb6014b9cf84662d4f948ad546ab31a64c8a892eef364d76d98b', 1795699329410);
INSERT INTO publication VALUES (12, 13, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'6c080fb49c74549a19b1add6c67eb3293bcadc6921f7043118dfd7b512d0419d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMTJkNTc3NjUxM2ExNTc2YjY3NzExZGI5ZjY1MzhlYzk0NGM4NDI2YWE0YjE5YmM0NzcxNTMyOWE4MTllNzgxIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0OTQxM2EwZDhiNDY0NGRkOGU5ZjM1OTdjMDQxYTM2ZmIwY2M1NjE1MThhMDFjYzUyOGUwM2ZiZmNkYjMxMmFmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTczYjUwNzMyMmZiNzNiZGVkOGIwMjViN2I3MjdlOTA0ODFlZDVlYTliN2EzNzQxNGI3MzNjMmMxYTZjODc0MyJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImRkMTcwZWNlYTEwZTFhMGQzN2NiNmNkZThlMzM0Njc1M2NhODJjMGY1YjA2YWI1NzUyOGIzMmZhNjk0OWE2YTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjQ5WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6MzRjYTMzZDA3NWY4N2EzNzhmYTM2OTdjZjZkMjVjMGZlNGY4OWRiOTA2NDFmM2I4OWIzODExZjgxNjdjODQ5NSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjE3LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzgwNWJkYmRhN2ZiNGQxMzkiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MjI6MDcuMTA0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"3UdRLWDI904Arufg8USUD5U2SE8CdHhEK1h7NkcvN8iKvIafqCf5ug4RX1ubZ8ctIjaC50E8K9od3ipAC9yoBQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (13, 14, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'edf62acae28de2fa4e227011d02deb6dd9766f2df3c8b7ffeff4eddcaf6752bc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"OZIXibgFS7s/uN57aNAyUkWFfXRJXVycEoU7uZejNBI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMTJkNTc3NjUxM2ExNTc2YjY3NzExZGI5ZjY1MzhlYzk0NGM4NDI2YWE0YjE5YmM0NzcxNTMyOWE4MTllNzgxIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0OTQxM2EwZDhiNDY0NGRkOGU5ZjM1OTdjMDQxYTM2ZmIwY2M1NjE1MThhMDFjYzUyOGUwM2ZiZmNkYjMxMmFmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTczYjUwNzMyMmZiNzNiZGVkOGIwMjViN2I3MjdlOTA0ODFlZDVlYTliN2EzNzQxNGI3MzNjMmMxYTZjODc0MyJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImRkMTcwZWNlYTEwZTFhMGQzN2NiNmNkZThlMzM0Njc1M2NhODJjMGY1YjA2YWI1NzUyOGIzMmZhNjk0OWE2YTYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjZjNjA0NGRkZjU4NTRjZjZiNmNkMDFlOTc3MmY0YTlmNTgzZDFhNTBhNjk3M2Q4ZmUyY2ZlM2U2MTU3ZGI1ODEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBMelhZYWovbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjA5LjYwMVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjgzNzI3YzE3MTUyNWI3M2ZhNzQ3NTM2MTQ0YzI0ZjhjZmRlNjcyYWMyNWM0N2Q1MzI2NmM5YzkxODVjYzE2ZTUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy84MDViZGJkYTdmYjRkMTM5IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjIyOjA3LjEwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wTHpYWWFqL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ATmVAhEGgTWIo5sH9kHrVw8aU7cBgp5zujJ3calhW0mqZuZ9xOiENZyQsCJJQqE1USy2nA5R0XeBhG594JbbDQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO override_request VALUES (1, x'14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'1d7696e1c7592e32e3871130e44b8039730c9abc1971dd7199ab984cb7447c02', 1796304128543, 1795699328543);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'9c63c0764fbb52da11aaf6a5efdb1f100c9411e898478a7b522145f9606225cd', 'key sha256:db0467a6d1a745d9ef9126bf9640978c38e47f281c55c59cd19a7b57d9692642', 1795699328602);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'33f6040d53f131d19de3f04f22fb18291da5022029999fff5e04f6d077b05c2d', 'key sha256:631369700bf7980b11374fff0cfa7e7644b1cbb2ff4a4f2088ac0639b955fa65', 1795699328745);
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
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpLzXYaj/layout', 1795785727104, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpLzXYaj/layout', 1795785727104, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'changed', 'oci:/tmp/.tmpLzXYaj/layout', 1795699328602, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpLzXYaj/layout', 1795785727104, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpLzXYaj/layout', 1795785727104, 0);
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
INSERT INTO log_head VALUES (1, 19, x'08786c66461bce04abd7ffacd1cfaa645b4ef64609ffa0b3e87da57427b666e5db847d32d71088a1d43417ec27f69433fc75a9dc8b8c3f3a5ccc7e5eabd5b5ffda99d31a31fc3558770499089cd3cc504dcc0b3bf80129679fdc26834147a778', 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'd3e726d4e064a41a296eb66e7f856900fa0019b3e95b22b623970f1e0138b816', 1795699327582, x'8968aeb672d909d6fd92d0726fd78ab063397f7f30a6c76f199b69dc1c0a50ea', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'62158b554f04cf2ee6252f47efef57474ec25eff5c640087d7b0dd3a9572ad19', 1795699327805, x'9c726735479f0fd51903827842d6f0c55d4840fa351fcbf81e26c46f69bc945a', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'04a52180b11cce6096bd455870e9ba12d0dca0808c6a576b6a0a5cd2fdc71f86', 1795699328164, x'93ccd1f71e5ef66f9d57c22e2130b83bf54e7bb26605fdac4a4a06f917a76dd7', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'9b9a0b48b4652b6baa8f5b89cc33255e56a502dc36026312d84f6a5802313b7a', 1795699328336, x'51503c1bbfee36a476127506aa531a86001774d125c679d70a5e536ee285a940', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'117972911e201a363bc21938618243183046237d473c7c1e6008c80bce7ded9d', 1795699328467, x'281f39433fcca4557ec0645d990970c79c2a529c4b7c08802827965e58694a36', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'14fa64b3bc9bb310ba0543039cc99ca22a4c4819652f7a27d78b457671f71c49', 1795699328543, x'655617d1b5ffc31350e60e7c633f92b38ecf8ed645b534e9e67f095867678575', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'9c63c0764fbb52da11aaf6a5efdb1f100c9411e898478a7b522145f9606225cd', 1795699328602, x'000fc8feb1e373ee46994bc36f7f7c895daf035f2f2637a6a537b3d200e3115e', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'33f6040d53f131d19de3f04f22fb18291da5022029999fff5e04f6d077b05c2d', 1795699328745, x'c157342ca6ffcedf62e07d84f256145a0341bb00d6430e476c84e4c2b938e96d', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'd1d9be3dcafa983d4e471470c1f087ea372de6fca7052a5106ce1dcd1df68309', 1795699328853, x'b530ebdd998710ccf668b075c4068c27b78874ec9af2dc3eede7f9a33e60bf7a', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'f40e58df91cd6400715118d16dcdd3fd6abb03ffb4de9dd9e3dda53edb39c198', 1795699328970, x'25992d4c3df3d51cdcbc8911e376665e7f45fd1931ed19ef4a9e070fa78185fa', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'731b3b3003ab50ce1072c5cba17f5b9a17d36ad1f13b46ee846931f732165dce', 1795699329107, x'3d7296e093f5616a0bd8c7c64530ac6b42ea9a4c69d76254b75ce59f05a4d295', 7);
INSERT INTO log_entry VALUES (11, 'activation', x'd37097ae419a96aa6e43f886c517f5d0c890b339557818d766bee7e8945c3650', 1795699329308, x'f045c3d1342223653dbf09ac5b0029970bbb7fa926657a0aa82bf0e1a96ea331', NULL);
INSERT INTO log_entry VALUES (12, 'decision', x'8b8d1bab12f4310c6c5b2fc680d00daba958590fd17b7111146f8845f2ed4a46', 1795699329268, x'bf86660e6982dfd39741e084dc95974a89f74bf56533156f1d005106851a780c', 8);
INSERT INTO log_entry VALUES (13, 'decision', x'4cda2d0836a0c812126f05e115039b97560a6b9fa8fe8d4aee20c034aa6717a1', 1795699329277, x'30f1d77c2b0190a93b103c362f5fa2d13f9e46ce037d306b80e529ba519ce24a', 9);
INSERT INTO log_entry VALUES (14, 'decision', x'960ba9697796ecb93d13516700ee96452dd2051c7d1407750b579c9546430697', 1795699329284, x'd28c27b080f7cf0570c6c49fb9b2100a9f5a89f05b82ea388f502fc631fca49a', 10);
INSERT INTO log_entry VALUES (15, 'decision', x'3342b32248041e4a27dc1b19c86cac4544c57272cbd6d743e1d1fcb88757f53b', 1795699329286, x'd750050c909a1b83edf4171f9f7f16f978876b679bad9452ea7c6559b19503e8', 11);
INSERT INTO log_entry VALUES (16, 'decision', x'fd5255de41e06120aa96731a00db13ba23bdfb2e20604fe581ea857d1923c845', 1795699329294, x'100a5e1f533b59c5312d2f8bef472beb1626475f9169ffe57da70a3851a8017c', 12);
INSERT INTO log_entry VALUES (17, 'decision', x'34ca33d075f87a378fa3697cf6d25c0fe4f89db90641f3b89b3811f8167c8495', 1795699329490, x'd8573161dd10c7bf24f1ac856d29cbda76f8cf797137636304dcc03e956ed8b6', 13);
INSERT INTO log_entry VALUES (18, 'decision', x'83727c171525b73fa747536144c24f8cfde672ac25c47d53266c9c9185cc16e5', 1795699329601, x'da99d31a31fc3558770499089cd3cc504dcc0b3bf80129679fdc26834147a778', 14);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/805bdbda7fb4d139', x'302a300506032b65700321007f11175dbbd605ddd803f0094f65cb82544aed79b971264b9f6b801ce307a649', 'first', 1, 1795699327883, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_cosignature (
    origin  TEXT    NOT NULL,
    size    INTEGER NOT NULL,
    -- The witness's key, as it is configured.
    witness TEXT    NOT NULL,
    line    TEXT    NOT NULL,
    PRIMARY KEY (origin, size, witness)
) STRICT, WITHOUT ROWID;
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
