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
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-27 19:55:16', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 2551543);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-27 19:55:16', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1775259);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-27 19:55:16', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 655002);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-27 19:55:16', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 861704);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-27 19:55:16', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 3140413);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-27 19:55:16', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 9132311);
INSERT INTO _sqlx_migrations VALUES (7, 'revocations', '2026-11-27 19:55:16', 1, x'82ee85bd70f0a2ce63925b3d067e347b99800a2c0803441097e5c4c3a2566c230ca9498f33c324f4b02ad2464e00f998', 1199704);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-27 19:55:16', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 4673515);
INSERT INTO _sqlx_migrations VALUES (9, 'parts asked again', '2026-11-27 19:55:16', 1, x'695b87dcd82be3aca196f86de32fd47e8a1caaa7e7cb23db28873410fcf7de500f3dc0b81d001e6a570cf9f2913733e8', 805366);
INSERT INTO _sqlx_migrations VALUES (10, 'evidence that counts from anywhere', '2026-11-27 19:55:16', 1, x'7cc4ed75bbebb69497fea02c9a4b0c9e0e17a7eb8ffedbafb8e1b7d46489118f4a9e6b49eec4b386c0970cc59f53dcfc', 959483);
INSERT INTO _sqlx_migrations VALUES (11, 'what a revocation takes with it', '2026-11-27 19:55:16', 1, x'b952f1fc2ded79fc217b90c54872355e777ee3f3c011bed36463690363d5541d49c195be570b74c0a0ec69ba621fade4', 284415);
INSERT INTO _sqlx_migrations VALUES (12, 'what changed is judged', '2026-11-27 19:55:16', 1, x'7e1b79e90d653effcaa4e82ca0ee5b3e5e65c97b997ed51b4c7ab4ebe2a79f57afef63f1cc4ca250fc83d9fbcb58010f', 2186504);
INSERT INTO _sqlx_migrations VALUES (13, 'what each place was told', '2026-11-27 19:55:16', 1, x'a2faf019cb1bd1ba353a53cc0a9cae5722ecd1f5f177a56f67da8e6c03f97c0f563acfe8fae43cd651f6c6925e7af645', 3765058);
INSERT INTO _sqlx_migrations VALUES (14, 'what was lost', '2026-11-27 19:55:16', 1, x'c6d31ad54198673ba69e67a44e86be2b9866ebe0f9504204708489ee10b4fd46d0128fa2ee684c6702435cb0071e0efb', 1108455);
INSERT INTO _sqlx_migrations VALUES (15, 'what was given is taken out', '2026-11-27 19:55:16', 1, x'5ee2959c8bd39aa4f5d5bac0d2b26088541fce7075a5905ddb8e61885c7294c3a1579c18e1d4005045b88d22ab022f33', 1211025);
INSERT INTO _sqlx_migrations VALUES (16, 'clocks and waiting', '2026-11-27 19:55:16', 1, x'0b7b30ac8dc7b63356a8e44ee20d9550912919fd8f1d4ecd01014b8bd624d979e0626834a56cbed5a41d2875b5c4d4a5', 853911);
INSERT INTO _sqlx_migrations VALUES (17, 'who signed what was seen', '2026-11-27 19:55:16', 1, x'629ea3944e8676186a1c2776591135b3b58c50a35f831f65fe1f508f3eb6f567c2a327eebc8dfa9d7aafa6b853c1d6e7', 1679606);
INSERT INTO _sqlx_migrations VALUES (18, 'how the record s time goes on', '2026-11-27 19:55:16', 1, x'f460fec3a619e309b2eac3bbf0f6d53960995926f1cd89e8732a08d5ec5f8921337c979444b9508accce8bf54397bda6', 3249855);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGqQiEn4cn0H+nOXpwEEqutvFy782ztkPoNU7oEE4qKFAiAj92yeDLi7VoYpyW3ZnY35uoSj7gKphEuujr7lK0ysbQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QxOTo1NToxNS41ODhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIFzNVcHfe2DIc9IiBvMEEbSVD+TZKuD4LYLsmtqM5/3/AiEAmEYJosnjYa7P5z0Ohn3xMPYycH7oX8d2yvBLkYVNRPo="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"7YqTwW1ZGumYmQiTE1EHfOE2ENDaRVm6WMBmysWyaFQ="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"TVcEyHrpmpByGK2eBf6RjDzqowVp0yZdvILUa32wduxqAnp4AzwgiMej4fM7K3KFDX0nTfq+S91D0K8+KMkZDQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIFzDtcbh/xeG/09ggCgBcTlE59U1ZKaNGORCI8kmxwk1AiB0KaK9lzDjKpcUpd2AuTqW2nWq8Z9zW89xKm9QX8ybnA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QxOTo1NToxNS41ODhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIGtN2YdVYrXp7YSw95e0r1Iux5/R9I7qcJABXTCnG03CAiEA7yCPeX8rC1QPx0nFCx0Dqt87aFY4FVZXFGfHXrMy0t0="}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDL0jqrHjjm8BarBmSb4TEPeuhmXUtNSi9zEBvDMIBRTwIhAL6FkXRF3soZK1u3x9+oqnsmGMpdPc90B97NH8zyQB6c"}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCID9zn9Axq2Q3/T/c9ds04ctQLqauY7SbOeSW3pwfbncgAiEA1Vno0dumUXAPEufCa1Fn5nmLriWnfJrNrXLb56oOtX8="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'39ad915fd764abacb3aeac977f7177912e729834f6accfc55f87e1239e79b474', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"0gxpQG9s9rVlAjw04qJCpGIbPRBpF4QJGKdOJ4eB/+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDRUMTk6NTU6MTcuNzcxWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxZTkzLTkzOGItNzE4MC05NmYxLWQ4MzUxZWM4NmZlMSIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQUJ2Tnl3T0lMQ0prU29DbFhOL3pHZytGNEc3bWM5aHc2dUhmWlNyZmJ6TDg9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Wg2KOR8cebKnLh+t5AXGG9oxDPkKqtnec+uW4cH4b6tAGIBdLkAXWVa41DcauaV9J8saHsd7JJt/BN0w1LSGDA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'd7254980d843cf1187cffc8dbad950aa766b1df59a56567a72dbb8716937faf2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"6XrYEX+GR3Yg937ff4ZY18jcH2XnkO/XCSb5qCjfGi8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInBvbGljeSI6InNoYTI1NjplYjk4MWJjM2UxYWU0NTM2YTRkYWZmZTc1YTVjNGU3NzUyOWE2NGM3OWQ0ZWFlOWVkNTk3MzAxODE1NTg4YTdmIiwicHJvamVjdCI6ImRlZmF1bHQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1hcHByb3ZhbC92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5MTQzMTk4Y2ZmZDA3YzAzYWU5NDAwYWY1YWMyMDY3MmFjZjkwNzRkOWM5M2FmOTkwMDRlOTQzZjg5NWY0YzlkIn0sIm5hbWUiOiJvdmVycmlkZSJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Wjjz6Hx20JtUCvV8VbXGKrkfZsJAZyAxA9Y+h4hLWxz6yP/eOJPnqZDjgBty6WFaXDBH64g1jqrP0/Z95l5bCw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'd8c1569623c2b173735bf070c5b0d2494088b7a3c78e5b0b648b340dc1ce371b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"H5S7V0pvNAlpXz2z989jLAR8GArGA7EQrKR/oFD0LvA="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInBvbGljeSI6InNoYTI1NjplYjk4MWJjM2UxYWU0NTM2YTRkYWZmZTc1YTVjNGU3NzUyOWE2NGM3OWQ0ZWFlOWVkNTk3MzAxODE1NTg4YTdmIiwicHJvamVjdCI6ImRlZmF1bHQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1hcHByb3ZhbC92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5MTQzMTk4Y2ZmZDA3YzAzYWU5NDAwYWY1YWMyMDY3MmFjZjkwNzRkOWM5M2FmOTkwMDRlOTQzZjg5NWY0YzlkIn0sIm5hbWUiOiJvdmVycmlkZSJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGWjaEBXrrZXvAaMWJegtclkI/uVMKWFYdRoUN8DX9NkAiAJnEqelPVed8vjGLkSzgsy56X+WjlsuGrsovLuJmTeQw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'906dd81288bdd897a634ad151d8c998e98043f7655add0965801c97aaac12472', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"0gxpQG9s9rVlAjw04qJCpGIbPRBpF4QJGKdOJ4eB/+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDRUMTk6NTU6MTkuMDJaIiwiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFlOTMtOTg2Yy03N2I5LTkzMWItMzE2NTRhNDJiY2QyIiwicGFjayI6InN0YW5kYXJkIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBmYWxscyBhZ2FpbiIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQUJ2Tnl3T0lMQ0prU29DbFhOL3pHZytGNEc3bWM5aHc2dUhmWlNyZmJ6TDg9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"HSP+5ahZel75jCHl/NgrLPcmQNCbGW2wTeFfx8KDL4KqZLVUZCJ3+KZUNnT8XKY6TzMOiaYpc6oOZ1DVKVugDQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'7ddfab9dc37a084aa0ba70397afe269a40c51e378b6e060c6f509e45a0eee2c8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"6XrYEX+GR3Yg937ff4ZY18jcH2XnkO/XCSb5qCjfGi8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjQyMTZmMmUzNzEwMDk0YzQ0YTczMDFmMjI4OGI3NTI2NDdmOThkMGZjOGNiZDY0M2MxMjZlYzU0Njg5N2E4NjIifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"nzCp8TmJy8D0hJdSb5ab6hpoHnQoaqOfyiCdFGEK1q1zAROd2axrfExEYYEX6ZKRTvvd91zRh+Y5wo7HQmEgDQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIDR1+5sgGZhYywWFDsRUX6oTN9/iFCGqnhR7OLgtSrSZAiEA903VsdWHMBU0n6KPnTcc4VuAJC3qkNlPel7793p/NcI="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QxOTo1NToxNS41ODhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCorwS6joKaoeoc9KFGZ0Fp2kYCme8cDUp+diCb//mI3AIhANfzffzeAzTYKHQVyp6+/yeDt59sP5rfHIbPnt/OdbgD"}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDF0qDHT5ETQ52y9cwPnxqLII/9e4b6JmJnkNqCXjWbtgIhAOuMvBoFBbQ4OtyXcObkPz9VAW2VuQ19Ler10M2wg1JW"}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIAHWh7SQCbf2qsIdt1f/R7y1pejIDyw/sNcLtvcIgbNgAiEAy8CZORQJhdKoLxMORy4IrWqhAf+QemOjPyodipd0DDE="}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QxOTo1NToxNS41ODhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC7rMlwV3Lq12XfMhet9gb6ssFlVsuxxwjyhr3hl6r0ngIhALRPhw1JpnRprJNXO67aaxIsnnk2qGOz542elo6zw6R4"}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIH+N3KkiSr9vUuTveYOhUoeoI2cc3ZBlOVIcj9+n2C0kAiEA3Bd9w1YNTcGK410aLQJzTRnvjCw5nb2zoqouCVqrP0o="}]}}' AS BLOB));
INSERT INTO bundle VALUES (19, x'101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QxOTo1NToxNS41ODhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC5B1qFbT8sNSx7XGB2KnX/HEvHuQWTdOyu1DcBXXfWgQIhALDiK9QvRQO9O8m6yhBbl/slGsX4Z3R8BZFaUR9zB56W"}]}}' AS BLOB));
INSERT INTO bundle VALUES (20, x'1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMTk6NTU6MTUuNTg4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIFPVPcaWTya/8mky9OpPqxW/n1MWnm9NDbn6NfkVmOMBAiEAoxuunt2C7chE5rfWQbZoPeO6c6M0p2f8nIdr8YeXwVc="}]}}' AS BLOB));
INSERT INTO bundle VALUES (21, x'90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9Cp01SfH5NegOsvSikVPMYjCcO2v6V8ggDeyBG/t8qU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIEMPxXPvITmxVhW4D6nijWo10vxRZ5d54fgod+l4aZF3AiA31FF8zyhzn1ZHtyhmoh+k4kMsDQJE8+KN4Kt4cODhUg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (22, x'41e400fa8eec2fe6b7ad72c50b0263a9423da3729338057280492b5e5bef2cf9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"6XrYEX+GR3Yg937ff4ZY18jcH2XnkO/XCSb5qCjfGi8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFlOTMtOWNmZS03NTVmLTk4NTItYzVlN2EwMDdlNDZlIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBsZWFrZWQiLCJyZXZva2VzIjp7ImRpZ2VzdCI6InNoYTI1NjpiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn19LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOnJldm9jYXRpb24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoicmV2b2tlZCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"UglU+nx3P8PKSQIlCSkCat8IJMT8pbaFbRw9f6riucfmE/4Njvry7YKAdGs9TIBbhOFyFs6yHaN6e3es9IVvDw=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'standard', 1);
INSERT INTO pack VALUES (2, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'standard', 1000);
CREATE TABLE pack_file (
    id     INTEGER PRIMARY KEY,
    pack   INTEGER NOT NULL REFERENCES pack (id),
    path   TEXT    NOT NULL,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL,
    UNIQUE (pack, path)
) STRICT;
INSERT INTO pack_file VALUES (1, 1, 'README.md', x'2f01d47ace310fb1a9ba0ba3a7fb0df2bb492257df7d533610b1a3b9aa1e32c0', CAST('# The standard pack

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

The tables under `fixtures/` say for each rule what satisfies it and what does not.

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
| `unsigned-in-signed-index = true` | provenance and bills of materials that a builder (buildx) left unsigned in an index count as if whoever signed the index had signed them |
| `unsigned-in-signed-index = { builder = ["https://…"] }` | the same for the types of statements that are named, each for its signer set, and for nothing else |
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
- The time of a signature with a certificate of minutes comes from a transparency log or a timestamp authority. A signature
  by a key, or by a certificate that is valid for more than an hour, can be given such a time by anybody, years later: there
  the signer''s own statement counts, if it is earlier; and where the environment does without a witness, it is all there is.
- A statement by a known signer that lacks the log entry or the timestamps that the environment demands shows nothing. But
  it can take away: what the rules would not show with it is not shown, and the answer names it. Its signer takes it back
  with a later statement that has what is missing.
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
`unsigned-in-signed-index = true` and a member of a signer set signed the index: then provenance and bills of materials are
that member''s word. Of other types it is only where the line names set and type; else it can take away and not show.

Of a digest without a place (`sha256:…` alone) nobody can see whether it is an index. It is `gate.subject`, not ready, until
that is known: by its manifest (`countersign evidence add MANIFEST.json`), by an accepted signer who says what it is (as
`countersign attest file:…` does), or by `unseen-subjects = true` in the environment.

## What evidence says, in one form

Beside `e.predicate`, as it was signed, rules see `e.typed`: the same in one form for each kind, complete, with `null`
where the statement is silent. It is `null` as a whole for a type that is not in this table, and for a statement that does
not fit its type; people see why, as a note.

| `e.typed.kind` | of | fields |
|---|---|---|
| `provenance` | SLSA provenance v1, v0.2 (v0.1: `kind` and `version` only) | `version builder_id build_type source_uri sources source_repository source_digest ref refs workflow invocation_id started_on finished_on resolved_dependencies parameters workflow_inputs dirty`; `source_uri` and `ref` are `null` where two places name different ones (`sources`, `refs`) |
| `vsa` | SLSA verification summary v1 | `verifier_id result levels{TRACK: n} properties policy_uri policy_digest resource_uri time_verified input_attestations environment project valid_until` |
| `svr` | simple verification result v0.1, v0.2 | `version verifier_id levels properties policies time_created` |
| `test-result` | in-toto test result v0.1 | `result name configuration url passed warned failed finished_on` |
| `vulnerabilities` | in-toto vulns v0.1, v0.2, cosign''s vuln v1 | `scanner scanner_version db_uri db_version db_updated started_at scanned_at findings[{id, severity[{method, score}], components[PURL]}]`; `findings` is `null` where they are in a format of the scanner''s own |
| `sbom` | SPDX 2, SPDX 3, CycloneDX | `format version components document_created document_id` |
| `vex` | OpenVEX | `author document_created document_id statements[{id, status, justification, products, digests, about[{digests, components[PURL]}]}]`; `components` is `null` where all of the product is meant |
| `release` | in-toto release v0.1, v0.2 | `purl version release_id` |
| `scai` | SCAI v0.3, v0.2 | `attributes[{attribute, has_evidence}] producer` |
| `link` | in-toto link v0.3, Link v1 | `name command materials` |

`lib/vsa.rego` asks for the summaries of other verifiers: who must have signed, in whose name, about what, at which level
of which track, how long ago.
' AS BLOB));
INSERT INTO pack_file VALUES (2, 1, 'fixtures/environment/cases.json', x'8892467cfedec00f0fbfa1e7af3a07608568002c63d545c9d23cfa81d560db72', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "cases": [
    {
      "name": "what is ready in staging may go on",
      "input": {
        "prior": {
          "verdict": "ready",
          "decided_at": "2026-05-31T20:00:00Z",
          "decision": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
        }
      },
      "expect": {
        "environment.before": "shown"
      },
      "found": {
        "environment.before": "ready since 2026-05-31T20:00:00Z"
      },
      "expected": {
        "environment.before": "ready in staging"
      }
    },
    {
      "name": "what is not ready there may not",
      "input": {
        "prior": {
          "verdict": "not-ready",
          "decided_at": "2026-05-31T20:00:00Z",
          "decision": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
        }
      },
      "expect": {
        "environment.before": "not-shown"
      },
      "found": {
        "environment.before": "not-ready since 2026-05-31T20:00:00Z"
      },
      "expected": {
        "environment.before": "ready in staging"
      }
    },
    {
      "name": "nor what nobody knows about",
      "input": {
        "prior": {
          "verdict": "unknown",
          "decided_at": "2026-05-31T20:00:00Z",
          "decision": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
        }
      },
      "expect": {
        "environment.before": "not-shown"
      }
    },
    {
      "name": "nor what was never decided",
      "input": {
        "prior": {
          "verdict": "none",
          "decided_at": null,
          "decision": null
        }
      },
      "expect": {
        "environment.before": "not-shown"
      },
      "found": {
        "environment.before": "no decision there yet"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'fixtures/provenance/cases.json', x'567f70255798e929ef3d2af8aab0e8d7626dc0c50aefa3d1cc191518123e2224', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "data": {
    "builders": [
      "urn:countersign:builder/local/v1"
    ],
    "sources": [
      "https://github.com/acme/app"
    ]
  },
  "cases": [
    {
      "name": "a clean build of a known source by a known builder holds",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.present": "shown",
        "provenance.builder": "shown",
        "provenance.source": "shown",
        "provenance.clean": "shown"
      },
      "found": {
        "provenance.present": "1 found",
        "provenance.builder": "urn:countersign:builder/local/v1",
        "provenance.source": "https://github.com/acme/app",
        "provenance.clean": "provenance of a build of a commit"
      },
      "expected": {
        "provenance.present": "SLSA provenance v1 or v0.2, signed by a member of `builder`",
        "provenance.builder": "one of the builders urn:countersign:builder/local/v1",
        "provenance.source": "one of the repositories https://github.com/acme/app",
        "provenance.clean": "provenance that says the source was exactly a commit"
      }
    },
    {
      "name": "without provenance nothing holds",
      "input": {
        "signed": {
          "builder": []
        }
      },
      "expect": {
        "provenance.present": "not-shown",
        "provenance.builder": "not-shown",
        "provenance.source": "not-shown",
        "provenance.clean": "not-shown"
      },
      "found": {
        "provenance.present": "no such statement",
        "provenance.builder": "no provenance that names a builder",
        "provenance.source": "no provenance that names a source",
        "provenance.clean": "no provenance that says so"
      }
    },
    {
      "name": "provenance of version 0.2 counts, its source as a git address at a ref",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v0.2",
              "predicate": {
                "buildType": "https://github.com/slsa-framework/slsa-github-generator/generic@v1",
                "builder": {
                  "id": "urn:countersign:builder/local/v1"
                },
                "invocation": {
                  "configSource": {
                    "uri": "git+https://github.com/acme/app@refs/heads/main",
                    "digest": {
                      "sha1": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                    }
                  }
                }
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.present": "shown",
        "provenance.builder": "shown",
        "provenance.source": "shown"
      }
    },
    {
      "name": "a git address without a ref is the same repository",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "git+https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.source": "shown"
      }
    },
    {
      "name": "another repository whose name begins alike is another",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app-evil",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.source": "not-shown",
        "provenance.builder": "shown"
      },
      "found": {
        "provenance.source": "https://github.com/acme/app-evil"
      }
    },
    {
      "name": "nor is it the same at a ref",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "git+https://github.com/acme/app-evil@refs/heads/main",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.source": "not-shown"
      }
    },
    {
      "name": "another builder is none of ours",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "https://builder.example"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.builder": "not-shown",
        "provenance.present": "shown"
      },
      "found": {
        "provenance.builder": "https://builder.example"
      }
    },
    {
      "name": "two statements that are each half right are no whole one",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "https://builder.example"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            },
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app-evil",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.builder": "not-shown",
        "provenance.source": "not-shown",
        "provenance.present": "shown"
      },
      "found": {
        "provenance.present": "2 found"
      }
    },
    {
      "name": "a build with changes on top is not clean",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": true
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      },
      "found": {
        "provenance.clean": "provenance of a build with changes on top of its commit"
      }
    },
    {
      "name": "not to know of changes is not to be without",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": null
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      },
      "found": {
        "provenance.clean": "no provenance that says so"
      }
    },
    {
      "name": "nor is silence, where the builder could have said it",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      }
    },
    {
      "name": "a builder that checks out a commit itself need not say so",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "https://actions.github.io/buildtypes/workflow/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "shown"
      }
    },
    {
      "name": "unless it says that it does not know",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "https://actions.github.io/buildtypes/workflow/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": null
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      }
    },
    {
      "name": "a later build of the same signer replaces an earlier one",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": true
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "shown"
      }
    },
    {
      "name": "a pack that names no builder and no source says so",
      "data": {
        "builders": [],
        "sources": []
      },
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.builder": "not-shown",
        "provenance.source": "not-shown"
      },
      "expected": {
        "provenance.builder": "a builder of data.pack.builders, which names none yet",
        "provenance.source": "a repository of data.pack.sources, which names none yet"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'fixtures/review/cases.json', x'e7e102633c2d92c4a1119fa0b744593d1594bda17459289ac37c10d01e7a7006', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "cases": [
    {
      "name": "an approval holds",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "shown"
      },
      "found": {
        "review.approved": "APPROVED"
      },
      "expected": {
        "review.approved": "a review by a member of `reviewers`, with the result APPROVED"
      }
    },
    {
      "name": "without a review it does not",
      "input": {
        "signed": {
          "reviewers": []
        }
      },
      "expect": {
        "review.approved": "not-shown"
      },
      "found": {
        "review.approved": "no review"
      },
      "expected": {
        "review.approved": "a review by a member of `reviewers`, with the result APPROVED"
      }
    },
    {
      "name": "a rejection is said",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      },
      "found": {
        "review.approved": "REJECTED"
      }
    },
    {
      "name": "a later approval by the same reviewer replaces her rejection",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-30T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "shown"
      }
    },
    {
      "name": "a later rejection replaces her approval",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-30T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      }
    },
    {
      "name": "the approval of one does not outvote the rejection of another",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-30T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      }
    },
    {
      "name": "another word for it is no approval",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "approved",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      },
      "found": {
        "review.approved": "approved"
      }
    },
    {
      "name": "a review by the builder is none by a reviewer",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ],
          "reviewers": []
        }
      },
      "expect": {
        "review.approved": "not-shown"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'fixtures/signature/cases.json', x'beaf28f38536019caf0bcc0ad9e49ed1f378564a291f253e2e557c6aec65c8fa', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "cases": [
    {
      "name": "a signature by the builder holds",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://sigstore.dev/cosign/sign/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "shown"
      },
      "found": {
        "signature.present": "1 found"
      },
      "expected": {
        "signature.present": "a signature by a member of `builder`"
      }
    },
    {
      "name": "so does one over the bytes themselves",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "urn:countersign:message-signature/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "shown"
      }
    },
    {
      "name": "so does one by Notation",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "application/vnd.cncf.notary.payload.v1+json",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "shown"
      }
    },
    {
      "name": "another statement by the builder is no signature",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "not-shown"
      },
      "found": {
        "signature.present": "no such signature"
      }
    },
    {
      "name": "a signature by a reviewer is none by the builder",
      "input": {
        "signed": {
          "builder": [],
          "reviewers": [
            {
              "predicate_type": "https://sigstore.dev/cosign/sign/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "not-shown"
      },
      "found": {
        "signature.present": "no such signature"
      },
      "expected": {
        "signature.present": "a signature by a member of `builder`"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'fixtures/smoke/cases.json', x'367f774353da08e8af4864529185dd505d64e08f8247937f5aa539fe5b4fe495', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "data": {
    "max_smoke_age_hours": 24
  },
  "cases": [
    {
      "name": "a test that passed a few hours ago holds",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "shown"
      },
      "found": {
        "smoke.passed": "`api` PASSED at 2026-05-31T20:00:00Z",
        "smoke.fresh": "smoke test `api` of 2026-05-31T20:00:00Z, 4 h ago"
      },
      "expected": {
        "smoke.passed": "the latest smoke test, by a member of `smoke`, is PASSED",
        "smoke.fresh": "a smoke test not older than 24 h"
      }
    },
    {
      "name": "without a test nothing holds",
      "input": {
        "signed": {
          "smoke": []
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.passed": "no smoke test",
        "smoke.fresh": "no smoke test with a time"
      },
      "expected": {
        "smoke.passed": "the latest smoke test, by a member of `smoke`, is PASSED",
        "smoke.fresh": "a smoke test not older than 24 h"
      }
    },
    {
      "name": "a test that failed is recent and has not passed",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      },
      "found": {
        "smoke.passed": "`api` FAILED at 2026-05-31T20:00:00Z"
      }
    },
    {
      "name": "a test that only warned has not passed",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "WARNED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "a later failure replaces a pass",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "a later pass replaces a failure",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "a pass of another test replaces no failure",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "web",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      },
      "found": {
        "smoke.passed": "`api` PASSED at 2026-05-31T20:00:00Z; `web` FAILED at 2026-05-31T19:00:00Z"
      }
    },
    {
      "name": "a pass by somebody else replaces no failure",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "at its age limit a test is no longer recent",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T00:00:00Z",
              "claimed_at": "2026-05-31T00:00:00Z",
              "received_at": "2026-05-31T00:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.fresh": "smoke test `api` of 2026-05-31T00:00:00Z, 24 h ago"
      }
    },
    {
      "name": "a second before, it is",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T00:00:01Z",
              "claimed_at": "2026-05-31T00:00:01Z",
              "received_at": "2026-05-31T00:00:01Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "the pack says how old it may be",
      "data": {
        "max_smoke_age_hours": 72
      },
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T00:00:00Z",
              "claimed_at": "2026-05-30T00:00:00Z",
              "received_at": "2026-05-30T00:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.fresh": "shown"
      },
      "expected": {
        "smoke.fresh": "a smoke test not older than 72 h"
      }
    },
    {
      "name": "a test of the future is not recent",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-06-02T00:00:00Z",
              "claimed_at": "2026-06-02T00:00:00Z",
              "received_at": "2026-06-02T00:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.fresh": "smoke test `api` of 2026-06-02T00:00:00Z, which is ahead of now: a clock was wrong there; it counts from 2026-06-01T23:55:00Z, and what is made after it came replaces it"
      }
    },
    {
      "name": "a pass without any time shows nothing",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": null,
              "claimed_at": null,
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.passed": "`api` PASSED without any time"
      }
    },
    {
      "name": "the age of the oldest test decides",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "web",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T23:00:00Z",
              "claimed_at": "2026-05-30T23:00:00Z",
              "received_at": "2026-05-30T23:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.fresh": "smoke test `web` of 2026-05-30T23:00:00Z, 25 h ago"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/alice-e97ad811.pub', x'6886c4f224925b7dd9a7fb6794ba945ace2751810fee620e708755f9b91173ad', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA2ULSY/pSLmpuDqMJk0uJ6Ftv0YvKRVecv0GzpnMdqEk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (8, 1, 'keys/bob-1f94bb57.pub', x'db69f419f41eaf039584511c97492abb12d7155dd3ed28fb5ecbe20af2d8b7e8', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEoQ4lZ26gUS9YqRrd8k3MLfmAOJFr
esZV7wD+EjNf+4YgApyr72IkX7gIqusrN3fJRNh4FDbqxnakmkmazfSkcQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (9, 1, 'keys/builder-f42a74d5.pub', x'739570d5ae1a7406a90eb70c701e91b63348dba9d0fd4310bbd253ab00759a4b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIurGQXtVRfkB9xrtf440xMBxcGrG
tAQgVhEocQBcVzcQqNQtvp6g7oE7dGsjmFPpk1ruDn0B4oHI+IvLpH8xVg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (10, 1, 'keys/dev-d20c6940.pub', x'92d963513a67c82f294bd936afa82debf37b3069b906fc7da3a2cc0ede61ef45', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEABvNywOILCJkSoClXN/zGg+F4G7mc9hw6uHfZSrfbzL8=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (11, 1, 'keys/reviewers-ed8a93c1.pub', x'b3dc3899e6ec7c428d065bf195de551a434f12da391937ab5e897a417c827080', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA0wYQQg4ZtTBKQ7ZSxYRsGZTKLHU4zrTN9iGtucN2Pbc=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (12, 1, 'keys/smoke-f42a74d5.pub', x'739570d5ae1a7406a90eb70c701e91b63348dba9d0fd4310bbd253ab00759a4b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIurGQXtVRfkB9xrtf440xMBxcGrG
tAQgVhEocQBcVzcQqNQtvp6g7oE7dGsjmFPpk1ruDn0B4oHI+IvLpH8xVg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (13, 1, 'lib/evidence.rego', x'2e6b99b993411a97edcdaf5262ae38cd67f0c7213e771fc27b18b70b2acf27aa', CAST('# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. Where the certificate is valid for minutes, what a log or a timestamp authority vouches for is the time of
# the signature. Where there is no such time, it is the signer''s own word: that orders and ages the evidence of that
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

by_lasting_key(e) if object.get(e.signer, "notation", null) != null

# As the gate tells it by the certificate: one of a root of one''s own may be valid for years.
by_lasting_key(e) if object.get(e, "lasting", false) == true

# What its signer says: the time that the gate has read, or that which its type has a field for. Nanoseconds reach from 1678 to
# 2261: a date beyond is none.
word(e) := e.claimed_at if {
	e.claimed_at >= "1678"
	e.claimed_at < "2262"
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

# The latest that it can be from: its signer''s word may be behind, and what has no time was made before it came here. Where the
# gate has the same without a witness, too, the witness came later, and shows nothing.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(word(e)) if {
	object.get(e, "unwitnessed", false) == true
	is_string(word(e))
} else := time.parse_rfc3339_ns(e.signed_at) if {
	e.signed_at != null
} else := time.parse_rfc3339_ns(word(e)) if {
	is_string(word(e))
} else := time.parse_rfc3339_ns(object.get(e, "received_at", null)) if {
	is_string(object.get(e, "received_at", null))
}

# What replaces what: a later statement of the same signer about the same subject and the same check.
check_of(e) := object.get(e.predicate, "name", "") if {
	is_object(e.predicate)
} else := ""

# Evidence about an index may be shown to its platforms: what is said of the one takes away nothing that was said of the other.
about(e) := [
	object.get(e, "subject", null),
	e.signer.identity,
	e.signer.issuer,
	e.signer.key,
	of_store(e.signer),
	check_of(e),
	scanner_of(e),
	object.get(e, "matter", null),
]

# The same evidence as to one matter, which a rule tells apart from others: the incident, the vulnerability.
as_to(e, matter) := object.union(e, {"matter": matter})

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

	# What a log or a timestamp authority saw anew is as old as its signer says, where the same was seen before: anybody can have
	# an old statement logged again.
	again := {i |
		some i, who in whose
		moments[i] < latest[who]
		not i in replaced
		some j in replaced
		whose[j] == who
		says_the_same(list[j], list[i])
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
	not i in again
	not i in overtaken
]

# The same statement, signed or witnessed twice. Without a word of when it was made it may have been made twice.
says_the_same(one, other) if {
	word(one) == word(other)
	one.predicate_type == other.predicate_type
	one.predicate == other.predicate
}

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
INSERT INTO pack_file VALUES (14, 1, 'lib/evidence_test.rego', x'abe790b3417507c4014499b6e55a1a540b9d8504de521b0854cbd90a519bc672', CAST('package countersign.lib.evidence_test

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
	every store in [{"certificate": {"identity": "a", "anchors": ["r"]}}, {"notation": {"subject": "CN=a", "anchors": ["r"]}}] {
		signer := object.union({"key": null, "identity": null, "issuer": null}, store)
		not evidence.time_of(object.union(undated, {"signer": signer}))
	}
}

# A certificate of a root of one''s own may be valid for a year: whoever has its key has a log see the old pass today.
test_a_certificate_that_lasts_is_as_a_key_that_lasts if {
	made := object.union(at("2026-01-01T00:00:00Z"), {"signer": by_certificate, "digest": "pass"})
	anew := object.union(made, {"signed_at": "2026-01-09T00:00:00Z"})
	refusal := object.union(at("2026-01-05T00:00:00Z"), {"signer": by_certificate, "digest": "failure"})
	evidence.current([anew, refusal]) == [anew]
	lasting := object.union(anew, {"lasting": true})
	evidence.current([lasting, refusal]) == [lasting, refusal]
	evidence.time_of(lasting) == "2026-01-01T00:00:00Z"
	undated := object.union(lasting, {"claimed_at": null})
	not evidence.time_of(undated)
	evidence.time_of(object.union(undated, {"lasting": false})) == "2026-01-09T00:00:00Z"
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

test_a_date_that_cannot_be_counted_is_none if {
	every claim in ["2262-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1677-01-01T00:00:00Z", "0001-01-01T00:00:00Z"] {
		beyond := object.union(timeless, {"claimed_at": claim, "digest": "beyond"})
		not evidence.time_of(beyond)
		evidence.current([beyond, came(claimed, "2026-01-03T00:00:00Z")]) == [came(claimed, "2026-01-03T00:00:00Z")]
		later := came(beyond, "2026-01-04T00:00:00Z")
		evidence.current([later, claimed]) == [later, claimed]
	}
	evidence.time_of(object.union(timeless, {"claimed_at": "2261-12-31T23:59:59Z"})) == "2261-12-31T23:59:59Z"
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

# What is said of an index may be shown to its platforms; what was said of a platform still stands.
test_what_is_said_of_another_subject_replaces_nothing if {
	of_platform := object.union(at("2026-01-01T00:00:00Z"), {"subject": "sha256:platform"})
	of_index := object.union(at("2026-01-02T00:00:00Z"), {"subject": "sha256:index"})
	evidence.current([of_platform, of_index]) == [of_platform, of_index]
	again := object.union(of_platform, {"signed_at": "2026-01-03T00:00:00Z", "claimed_at": "2026-01-03T00:00:00Z", "digest": "again"})
	evidence.current([of_platform, of_index, again]) == [of_index, again]
}

test_what_a_rule_tells_apart_replaces_nothing_of_each_other if {
	one := evidence.as_to(at("2026-01-01T00:00:00Z"), "INC-1")
	other := evidence.as_to(at("2026-01-02T00:00:00Z"), "INC-2")
	evidence.current([one, other]) == [one, other]
	later := evidence.as_to(at("2026-01-03T00:00:00Z"), "INC-1")
	evidence.current([one, other, later]) == [other, later]
}

# Anybody who has it can have a log see an old failure today.
test_logging_an_old_failure_anew_blocks_nothing_that_passed_since if {
	pass := object.union(at("2026-01-03T00:00:00Z"), {"predicate": {"name": "smoke", "result": "PASSED"}, "digest": "pass"})
	failure := object.union(claimed, {"predicate": {"name": "smoke", "result": "FAILED"}, "digest": "failure"})
	logged := object.union(failure, {"signed_at": "2026-01-02T00:00:01Z", "digest": "logged"})
	anew := object.union(failure, {"signed_at": "2026-01-05T00:00:00Z", "digest": "anew"})
	every list in [[failure, anew, pass], [anew, logged, pass], [anew, pass, failure, logged]] {
		evidence.current(list) == [pass]
	}
	evidence.current([object.union(anew, {"unwitnessed": true}), pass]) == [pass]
	evidence.current([failure, anew]) == [failure, anew]
	evidence.current([anew]) == [anew]
}

# Where nobody saw it before, nobody knows that it is old; and what does not say when it was made, or says something else,
# is another statement.
test_what_was_not_seen_before_is_not_taken_for_something_old if {
	pass := object.union(at("2026-01-03T00:00:00Z"), {"predicate": {"name": "smoke", "result": "PASSED"}, "digest": "pass"})
	failure := object.union(claimed, {"predicate": {"name": "smoke", "result": "FAILED"}, "digest": "failure"})
	anew := object.union(failure, {"signed_at": "2026-01-05T00:00:00Z", "digest": "anew"})
	evidence.current([anew, pass]) == [anew, pass]
	every other in [
		{"claimed_at": "2026-01-02T00:00:01Z"},
		{"predicate": {"name": "smoke", "result": "FAILED", "run": 2}},
		{"predicate_type": "another"},
	] {
		evidence.current([object.union(failure, other), anew, pass]) == [anew, pass]
	}
	undated := object.union(failure, {"claimed_at": null, "signed_at": "2026-01-02T00:00:00Z"})
	undated_anew := object.union(anew, {"claimed_at": null})
	evidence.current([undated, undated_anew, pass]) == [undated_anew, pass]
	another := {"signer": {"key": "l", "identity": null, "issuer": null}}
	evidence.current([object.union(failure, another), object.union(pass, another), anew, pass]) == [object.union(pass, another), anew, pass]
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

gone(e, list) if {
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.moment(e) < evidence.moment(later)
	some known in list
	evidence.about(known) == evidence.about(e)
	evidence.says_the_same(known, e)
	evidence.at_the_latest(known) < evidence.moment(later)
}

test_current_is_what_is_said_of_each_piece_by_itself if {
	by_key := {"key": "k", "identity": null, "issuer": null}
	early := came(at("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	late := came(at("2026-01-02T00:00:00Z"), "2026-01-02T12:00:00Z")
	witnessed := object.union(late, {"claimed_at": "2026-01-01T12:00:00Z", "digest": "witnessed"})
	ahead := came(at("2099-01-01T00:00:00Z"), "2026-01-01T12:00:00Z")
	other := came(result_of("api", by_key, "2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	early_anew := object.union(early, {"signed_at": "2026-01-02T12:00:00Z", "digest": "anew"})
	pieces := [early, late, witnessed, ahead, other, early_anew, came(timeless, "2026-01-01T00:00:00Z")]
	every i, one in pieces {
		list := [one, early, pieces[(i + 1) % count(pieces)], pieces[(i + 3) % count(pieces)]]
		evidence.current(list) == [e | some e in list; not gone(e, list)] with input.now as "2026-01-03T00:00:00Z"
	}
}
' AS BLOB));
INSERT INTO pack_file VALUES (15, 1, 'lib/provenance.rego', x'b767f557bc7748d55bb8b48ff44f407156c9a3d422796b22746bd6697b4a037a', CAST('# The build provenance that counts, and what it says.
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
INSERT INTO pack_file VALUES (16, 1, 'lib/vsa.rego', x'99ec5bc7c502a0203878e928cc9e986169c74394aab63c18ef3a628bbf51693e', CAST('# What other verifiers say: SLSA verification summaries as input.
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

# It says so at `level` of `track` ("BUILD", "SOURCE") or above. A level is of these bytes, wherever they are fetched from: whose
# they are is for the source and the builder to show, and where the place matters, ask `passed` of it, too.
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
INSERT INTO pack_file VALUES (17, 1, 'lib/vsa_test.rego', x'19b9a39007aa9fee520c1393ea8ba0afaee464b634cf6f4172e4628050d45dc1', CAST('package countersign.lib.vsa_test

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
INSERT INTO pack_file VALUES (18, 1, 'pack.toml', x'da2d52ecc38f778b673b3f2ece312767de27665323b86955ed1807c04ef56170', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-f42a74d5.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-f42a74d5.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-ed8a93c1.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-e97ad811.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-1f94bb57.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-d20c6940.pub"]

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
INSERT INTO pack_file VALUES (19, 1, 'rules/environment/before.rego', x'a236f8b92b634df74b2537274e1393a9dea052b65d3655f9d1f983fbaf0c7a7e', CAST('# The same subject is ready in the environment before.
package countersign.rules.environment.before

shown if input.prior.verdict == "ready"

expected := sprintf("ready in %v", [input.environment.after]) if input.environment.after != null

found := "no decision there yet" if input.prior.decision == null

found := sprintf("%v since %v", [input.prior.verdict, input.prior.decided_at]) if input.prior.decision != null
' AS BLOB));
INSERT INTO pack_file VALUES (20, 1, 'rules/environment/before_test.rego', x'221a1222de0b6cea19f1ac3391970f09b0bef49c32917d89773a9487bbfb894e', CAST('package countersign.rules.environment.before_test

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
INSERT INTO pack_file VALUES (21, 1, 'rules/provenance/builder.rego', x'efe1a1889b3351393d6cee003b5d9e0fbd70b6d3b5fab552ca1edbff23f719b4', CAST('# The provenance names a builder of `data.pack.builders`.
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
INSERT INTO pack_file VALUES (22, 1, 'rules/provenance/builder_test.rego', x'726fef9e283922261927173e027dafc32db181fd55d3b1f412c9b3431b95502c', CAST('package countersign.rules.provenance.builder_test

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
INSERT INTO pack_file VALUES (23, 1, 'rules/provenance/clean.rego', x'f1c73a5fcc19c50f9813d42f43df402f9a19bf0b8455bf3b4db1a4b61fc67606', CAST('# The build was of a commit, without changes on top.
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
INSERT INTO pack_file VALUES (24, 1, 'rules/provenance/clean_test.rego', x'5a53d8cacf5dc58eefb8ce2c55c84a5c9f2c7d04b85683fe5aec14a789978ed1', CAST('package countersign.rules.provenance.clean_test

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
INSERT INTO pack_file VALUES (25, 1, 'rules/provenance/present.rego', x'd89493861805fbe782d20b0a8e5f65a1bf78e3cbace41a828b6038036f753262', CAST('# Build provenance, by a builder we accept. That it is about this subject was verified before any rule saw it.
package countersign.rules.provenance.present

import data.countersign.lib.provenance

shown if some e in provenance.current

expected := "SLSA provenance v1 or v0.2, signed by a member of `builder`"

found := "no such statement" if count(provenance.current) == 0

found := sprintf("%d found", [count(provenance.current)]) if count(provenance.current) > 0

used contains digest if some digest in provenance.digests
' AS BLOB));
INSERT INTO pack_file VALUES (26, 1, 'rules/provenance/present_test.rego', x'ff952f26daecd6a12fb62789b76fdf407753a1e710f4486f061319eb8f381604', CAST('package countersign.rules.provenance.present_test

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
INSERT INTO pack_file VALUES (27, 1, 'rules/provenance/source.rego', x'4e50f9dc2379563c9fc303aa891b53f124f3c8c57fef8bee322443622ada3f09', CAST('# The provenance names a repository of `data.pack.sources`.
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

# Where two differ all are shown, and none counts.
sources contains uri if {
	some e in provenance.current
	some uri in e.typed.sources
	is_string(uri)
}
' AS BLOB));
INSERT INTO pack_file VALUES (28, 1, 'rules/provenance/source_test.rego', x'444117d49076ee2c3ad10f086f981e31781c9381c0ecccd9ad25d98b98adfa11', CAST('package countersign.rules.provenance.source_test

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

uri(text) := of({"kind": "provenance", "source_uri": text, "sources": [text]})

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
INSERT INTO pack_file VALUES (29, 1, 'rules/review/approved.rego', x'c2010f6bed9ffbf4f1b3502c41d8d7d173a42ea1ea1a2e569e1cd71fa56a0d95', CAST('# A second person looked at it: an attestation of the type `urn:countersign:review/v1`, whose predicate says
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
INSERT INTO pack_file VALUES (30, 1, 'rules/review/approved_test.rego', x'9f98b9c695475c14a5669342c974d7e785b318f4c457f94c1d83afaa42e00669', CAST('package countersign.rules.review.approved_test

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
INSERT INTO pack_file VALUES (31, 1, 'rules/signature/present.rego', x'afc0388306d310edce28f2f89f1c01d766aca2a9afc4dd460f8c3abddb130c59', CAST('# A signature over the subject, by a builder we accept.
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
INSERT INTO pack_file VALUES (32, 1, 'rules/signature/present_test.rego', x'4c19ad9adf4c001f3aff7b6efaba2e35b37bfbc2d5ce34923554f0114ce11aac', CAST('package countersign.rules.signature.present_test

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
INSERT INTO pack_file VALUES (33, 1, 'rules/smoke/fresh.rego', x'6aa816bcbb9d80014038c3d0e0d05b093382e7db33f271a35c7e80aefb972b38', CAST('# The latest result of every smoke test is recent enough.
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
INSERT INTO pack_file VALUES (34, 1, 'rules/smoke/fresh_test.rego', x'23419a004a854127c60bdd464e54970e6e48a1895255fa646cae372ea200ee6b', CAST('package countersign.rules.smoke.fresh_test

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
INSERT INTO pack_file VALUES (35, 1, 'rules/smoke/passed.rego', x'0eeab6bde0a8d7cdb1cdf7a35f91f20b8f8710ea1301790166b57f8fb8dfa31f', CAST('# The latest result of every smoke test is that it passed.
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

# Which test it is: another run replaces it only under the same name.
lines contains sprintf("%v%v at %v", [called(e), e.predicate.result, evidence.time_of(e)]) if some e in latest

lines contains sprintf("%v%v without any time", [called(e), e.predicate.result]) if {
	some e in latest
	not evidence.time_of(e)
}

called(e) := sprintf("`%v` ", [evidence.check_of(e)]) if {
	evidence.check_of(e) != ""
} else := ""

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (36, 1, 'rules/smoke/passed_test.rego', x'2722aeb66df024701554b640a8a086e73c1f9b1bafd8413010798bc990bd31e6', CAST('package countersign.rules.smoke.passed_test

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
	passed.found == "`smoke` FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as [run("FAILED", "2026-01-01T00:00:00Z")]
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
	passed.found == "`smoke` PASSED without any time" with input.signed.smoke as [run("PASSED", null)]
}

test_which_test_failed_is_said if {
	results := [named("api", run("PASSED", "2026-01-02T00:00:00Z")), named("web", run("FAILED", "2026-01-01T00:00:00Z"))]
	passed.found == "`api` PASSED at 2026-01-02T00:00:00Z; `web` FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as results
	nameless := object.union(object.remove(run("FAILED", "2026-01-01T00:00:00Z"), ["predicate"]), {"predicate": {"result": "FAILED"}})
	passed.found == "FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as [nameless]
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

# The gate shows evidence about an index for its platforms, where the environment says so.
test_a_pass_of_the_index_replaces_no_failure_of_the_platform if {
	of_platform := object.union(run("FAILED", "2026-01-01T11:00:00Z"), {"subject": "sha256:platform"})
	of_index := object.union(run("PASSED", "2026-01-01T12:00:00Z"), {"subject": "sha256:index"})
	not passed.shown with input.signed.smoke as [of_platform, of_index]
	again := object.union(run("PASSED", "2026-01-01T13:00:00Z"), {"subject": "sha256:platform"})
	passed.shown with input.signed.smoke as [of_platform, of_index, again]
}

test_a_failure_that_is_logged_anew_stands_no_more_in_the_way_than_before if {
	failed := run("FAILED", "2026-01-01T00:00:00Z")
	anew := object.union(failed, {"digest": "anew", "signed_at": "2026-01-05T00:00:00Z"})
	passed.shown with input.signed.smoke as [failed, anew, run("PASSED", "2026-01-02T00:00:00Z")]
	not passed.shown with input.signed.smoke as [failed, anew]
}
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'README.md', x'2f01d47ace310fb1a9ba0ba3a7fb0df2bb492257df7d533610b1a3b9aa1e32c0', CAST('# The standard pack

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

The tables under `fixtures/` say for each rule what satisfies it and what does not.

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
| `unsigned-in-signed-index = true` | provenance and bills of materials that a builder (buildx) left unsigned in an index count as if whoever signed the index had signed them |
| `unsigned-in-signed-index = { builder = ["https://…"] }` | the same for the types of statements that are named, each for its signer set, and for nothing else |
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
- The time of a signature with a certificate of minutes comes from a transparency log or a timestamp authority. A signature
  by a key, or by a certificate that is valid for more than an hour, can be given such a time by anybody, years later: there
  the signer''s own statement counts, if it is earlier; and where the environment does without a witness, it is all there is.
- A statement by a known signer that lacks the log entry or the timestamps that the environment demands shows nothing. But
  it can take away: what the rules would not show with it is not shown, and the answer names it. Its signer takes it back
  with a later statement that has what is missing.
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
`unsigned-in-signed-index = true` and a member of a signer set signed the index: then provenance and bills of materials are
that member''s word. Of other types it is only where the line names set and type; else it can take away and not show.

Of a digest without a place (`sha256:…` alone) nobody can see whether it is an index. It is `gate.subject`, not ready, until
that is known: by its manifest (`countersign evidence add MANIFEST.json`), by an accepted signer who says what it is (as
`countersign attest file:…` does), or by `unseen-subjects = true` in the environment.

## What evidence says, in one form

Beside `e.predicate`, as it was signed, rules see `e.typed`: the same in one form for each kind, complete, with `null`
where the statement is silent. It is `null` as a whole for a type that is not in this table, and for a statement that does
not fit its type; people see why, as a note.

| `e.typed.kind` | of | fields |
|---|---|---|
| `provenance` | SLSA provenance v1, v0.2 (v0.1: `kind` and `version` only) | `version builder_id build_type source_uri sources source_repository source_digest ref refs workflow invocation_id started_on finished_on resolved_dependencies parameters workflow_inputs dirty`; `source_uri` and `ref` are `null` where two places name different ones (`sources`, `refs`) |
| `vsa` | SLSA verification summary v1 | `verifier_id result levels{TRACK: n} properties policy_uri policy_digest resource_uri time_verified input_attestations environment project valid_until` |
| `svr` | simple verification result v0.1, v0.2 | `version verifier_id levels properties policies time_created` |
| `test-result` | in-toto test result v0.1 | `result name configuration url passed warned failed finished_on` |
| `vulnerabilities` | in-toto vulns v0.1, v0.2, cosign''s vuln v1 | `scanner scanner_version db_uri db_version db_updated started_at scanned_at findings[{id, severity[{method, score}], components[PURL]}]`; `findings` is `null` where they are in a format of the scanner''s own |
| `sbom` | SPDX 2, SPDX 3, CycloneDX | `format version components document_created document_id` |
| `vex` | OpenVEX | `author document_created document_id statements[{id, status, justification, products, digests, about[{digests, components[PURL]}]}]`; `components` is `null` where all of the product is meant |
| `release` | in-toto release v0.1, v0.2 | `purl version release_id` |
| `scai` | SCAI v0.3, v0.2 | `attributes[{attribute, has_evidence}] producer` |
| `link` | in-toto link v0.3, Link v1 | `name command materials` |

`lib/vsa.rego` asks for the summaries of other verifiers: who must have signed, in whose name, about what, at which level
of which track, how long ago.
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'fixtures/environment/cases.json', x'8892467cfedec00f0fbfa1e7af3a07608568002c63d545c9d23cfa81d560db72', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "cases": [
    {
      "name": "what is ready in staging may go on",
      "input": {
        "prior": {
          "verdict": "ready",
          "decided_at": "2026-05-31T20:00:00Z",
          "decision": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
        }
      },
      "expect": {
        "environment.before": "shown"
      },
      "found": {
        "environment.before": "ready since 2026-05-31T20:00:00Z"
      },
      "expected": {
        "environment.before": "ready in staging"
      }
    },
    {
      "name": "what is not ready there may not",
      "input": {
        "prior": {
          "verdict": "not-ready",
          "decided_at": "2026-05-31T20:00:00Z",
          "decision": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
        }
      },
      "expect": {
        "environment.before": "not-shown"
      },
      "found": {
        "environment.before": "not-ready since 2026-05-31T20:00:00Z"
      },
      "expected": {
        "environment.before": "ready in staging"
      }
    },
    {
      "name": "nor what nobody knows about",
      "input": {
        "prior": {
          "verdict": "unknown",
          "decided_at": "2026-05-31T20:00:00Z",
          "decision": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
        }
      },
      "expect": {
        "environment.before": "not-shown"
      }
    },
    {
      "name": "nor what was never decided",
      "input": {
        "prior": {
          "verdict": "none",
          "decided_at": null,
          "decision": null
        }
      },
      "expect": {
        "environment.before": "not-shown"
      },
      "found": {
        "environment.before": "no decision there yet"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (39, 2, 'fixtures/provenance/cases.json', x'567f70255798e929ef3d2af8aab0e8d7626dc0c50aefa3d1cc191518123e2224', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "data": {
    "builders": [
      "urn:countersign:builder/local/v1"
    ],
    "sources": [
      "https://github.com/acme/app"
    ]
  },
  "cases": [
    {
      "name": "a clean build of a known source by a known builder holds",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.present": "shown",
        "provenance.builder": "shown",
        "provenance.source": "shown",
        "provenance.clean": "shown"
      },
      "found": {
        "provenance.present": "1 found",
        "provenance.builder": "urn:countersign:builder/local/v1",
        "provenance.source": "https://github.com/acme/app",
        "provenance.clean": "provenance of a build of a commit"
      },
      "expected": {
        "provenance.present": "SLSA provenance v1 or v0.2, signed by a member of `builder`",
        "provenance.builder": "one of the builders urn:countersign:builder/local/v1",
        "provenance.source": "one of the repositories https://github.com/acme/app",
        "provenance.clean": "provenance that says the source was exactly a commit"
      }
    },
    {
      "name": "without provenance nothing holds",
      "input": {
        "signed": {
          "builder": []
        }
      },
      "expect": {
        "provenance.present": "not-shown",
        "provenance.builder": "not-shown",
        "provenance.source": "not-shown",
        "provenance.clean": "not-shown"
      },
      "found": {
        "provenance.present": "no such statement",
        "provenance.builder": "no provenance that names a builder",
        "provenance.source": "no provenance that names a source",
        "provenance.clean": "no provenance that says so"
      }
    },
    {
      "name": "provenance of version 0.2 counts, its source as a git address at a ref",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v0.2",
              "predicate": {
                "buildType": "https://github.com/slsa-framework/slsa-github-generator/generic@v1",
                "builder": {
                  "id": "urn:countersign:builder/local/v1"
                },
                "invocation": {
                  "configSource": {
                    "uri": "git+https://github.com/acme/app@refs/heads/main",
                    "digest": {
                      "sha1": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                    }
                  }
                }
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.present": "shown",
        "provenance.builder": "shown",
        "provenance.source": "shown"
      }
    },
    {
      "name": "a git address without a ref is the same repository",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "git+https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.source": "shown"
      }
    },
    {
      "name": "another repository whose name begins alike is another",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app-evil",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.source": "not-shown",
        "provenance.builder": "shown"
      },
      "found": {
        "provenance.source": "https://github.com/acme/app-evil"
      }
    },
    {
      "name": "nor is it the same at a ref",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "git+https://github.com/acme/app-evil@refs/heads/main",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.source": "not-shown"
      }
    },
    {
      "name": "another builder is none of ours",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "https://builder.example"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.builder": "not-shown",
        "provenance.present": "shown"
      },
      "found": {
        "provenance.builder": "https://builder.example"
      }
    },
    {
      "name": "two statements that are each half right are no whole one",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "https://builder.example"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            },
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app-evil",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.builder": "not-shown",
        "provenance.source": "not-shown",
        "provenance.present": "shown"
      },
      "found": {
        "provenance.present": "2 found"
      }
    },
    {
      "name": "a build with changes on top is not clean",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": true
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      },
      "found": {
        "provenance.clean": "provenance of a build with changes on top of its commit"
      }
    },
    {
      "name": "not to know of changes is not to be without",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": null
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      },
      "found": {
        "provenance.clean": "no provenance that says so"
      }
    },
    {
      "name": "nor is silence, where the builder could have said it",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      }
    },
    {
      "name": "a builder that checks out a commit itself need not say so",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "https://actions.github.io/buildtypes/workflow/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "shown"
      }
    },
    {
      "name": "unless it says that it does not know",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "https://actions.github.io/buildtypes/workflow/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": null
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "not-shown"
      }
    },
    {
      "name": "a later build of the same signer replaces an earlier one",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": true
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.clean": "shown"
      }
    },
    {
      "name": "a pack that names no builder and no source says so",
      "data": {
        "builders": [],
        "sources": []
      },
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "urn:countersign:build/local/v1",
                  "externalParameters": {
                    "source": {
                      "uri": "https://github.com/acme/app",
                      "digest": {
                        "gitCommit": "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
                      }
                    }
                  },
                  "internalParameters": {
                    "dirty": false
                  }
                },
                "runDetails": {
                  "builder": {
                    "id": "urn:countersign:builder/local/v1"
                  }
                }
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "provenance.builder": "not-shown",
        "provenance.source": "not-shown"
      },
      "expected": {
        "provenance.builder": "a builder of data.pack.builders, which names none yet",
        "provenance.source": "a repository of data.pack.sources, which names none yet"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (40, 2, 'fixtures/review/cases.json', x'e7e102633c2d92c4a1119fa0b744593d1594bda17459289ac37c10d01e7a7006', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "cases": [
    {
      "name": "an approval holds",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "shown"
      },
      "found": {
        "review.approved": "APPROVED"
      },
      "expected": {
        "review.approved": "a review by a member of `reviewers`, with the result APPROVED"
      }
    },
    {
      "name": "without a review it does not",
      "input": {
        "signed": {
          "reviewers": []
        }
      },
      "expect": {
        "review.approved": "not-shown"
      },
      "found": {
        "review.approved": "no review"
      },
      "expected": {
        "review.approved": "a review by a member of `reviewers`, with the result APPROVED"
      }
    },
    {
      "name": "a rejection is said",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      },
      "found": {
        "review.approved": "REJECTED"
      }
    },
    {
      "name": "a later approval by the same reviewer replaces her rejection",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-30T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "shown"
      }
    },
    {
      "name": "a later rejection replaces her approval",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-30T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      }
    },
    {
      "name": "the approval of one does not outvote the rejection of another",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "REJECTED",
                "reviewedOn": "2026-05-30T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T20:00:00Z",
              "claimed_at": "2026-05-30T20:00:00Z"
            },
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      }
    },
    {
      "name": "another word for it is no approval",
      "input": {
        "signed": {
          "reviewers": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "approved",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "review.approved": "not-shown"
      },
      "found": {
        "review.approved": "approved"
      }
    },
    {
      "name": "a review by the builder is none by a reviewer",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "urn:countersign:review/v1",
              "predicate": {
                "result": "APPROVED",
                "reviewedOn": "2026-05-31T20:00:00Z"
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z"
            }
          ],
          "reviewers": []
        }
      },
      "expect": {
        "review.approved": "not-shown"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (41, 2, 'fixtures/signature/cases.json', x'beaf28f38536019caf0bcc0ad9e49ed1f378564a291f253e2e557c6aec65c8fa', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "cases": [
    {
      "name": "a signature by the builder holds",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://sigstore.dev/cosign/sign/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "shown"
      },
      "found": {
        "signature.present": "1 found"
      },
      "expected": {
        "signature.present": "a signature by a member of `builder`"
      }
    },
    {
      "name": "so does one over the bytes themselves",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "urn:countersign:message-signature/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "shown"
      }
    },
    {
      "name": "so does one by Notation",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "application/vnd.cncf.notary.payload.v1+json",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "shown"
      }
    },
    {
      "name": "another statement by the builder is no signature",
      "input": {
        "signed": {
          "builder": [
            {
              "predicate_type": "https://slsa.dev/provenance/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "not-shown"
      },
      "found": {
        "signature.present": "no such signature"
      }
    },
    {
      "name": "a signature by a reviewer is none by the builder",
      "input": {
        "signed": {
          "builder": [],
          "reviewers": [
            {
              "predicate_type": "https://sigstore.dev/cosign/sign/v1",
              "predicate": {},
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "signature.present": "not-shown"
      },
      "found": {
        "signature.present": "no such signature"
      },
      "expected": {
        "signature.present": "a signature by a member of `builder`"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (42, 2, 'fixtures/smoke/cases.json', x'367f774353da08e8af4864529185dd505d64e08f8247937f5aa539fe5b4fe495', CAST('{
  "schema": "countersign.cases/v1",
  "input": {
    "now": "2026-06-01T00:00:00Z"
  },
  "data": {
    "max_smoke_age_hours": 24
  },
  "cases": [
    {
      "name": "a test that passed a few hours ago holds",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "shown"
      },
      "found": {
        "smoke.passed": "`api` PASSED at 2026-05-31T20:00:00Z",
        "smoke.fresh": "smoke test `api` of 2026-05-31T20:00:00Z, 4 h ago"
      },
      "expected": {
        "smoke.passed": "the latest smoke test, by a member of `smoke`, is PASSED",
        "smoke.fresh": "a smoke test not older than 24 h"
      }
    },
    {
      "name": "without a test nothing holds",
      "input": {
        "signed": {
          "smoke": []
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.passed": "no smoke test",
        "smoke.fresh": "no smoke test with a time"
      },
      "expected": {
        "smoke.passed": "the latest smoke test, by a member of `smoke`, is PASSED",
        "smoke.fresh": "a smoke test not older than 24 h"
      }
    },
    {
      "name": "a test that failed is recent and has not passed",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      },
      "found": {
        "smoke.passed": "`api` FAILED at 2026-05-31T20:00:00Z"
      }
    },
    {
      "name": "a test that only warned has not passed",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "WARNED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "a later failure replaces a pass",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "a later pass replaces a failure",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "a pass of another test replaces no failure",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "web",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      },
      "found": {
        "smoke.passed": "`api` PASSED at 2026-05-31T20:00:00Z; `web` FAILED at 2026-05-31T19:00:00Z"
      }
    },
    {
      "name": "a pass by somebody else replaces no failure",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "FAILED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T19:00:00Z",
              "claimed_at": "2026-05-31T19:00:00Z",
              "received_at": "2026-05-31T19:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "at its age limit a test is no longer recent",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T00:00:00Z",
              "claimed_at": "2026-05-31T00:00:00Z",
              "received_at": "2026-05-31T00:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.fresh": "smoke test `api` of 2026-05-31T00:00:00Z, 24 h ago"
      }
    },
    {
      "name": "a second before, it is",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T00:00:01Z",
              "claimed_at": "2026-05-31T00:00:01Z",
              "received_at": "2026-05-31T00:00:01Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "shown"
      }
    },
    {
      "name": "the pack says how old it may be",
      "data": {
        "max_smoke_age_hours": 72
      },
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T00:00:00Z",
              "claimed_at": "2026-05-30T00:00:00Z",
              "received_at": "2026-05-30T00:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.fresh": "shown"
      },
      "expected": {
        "smoke.fresh": "a smoke test not older than 72 h"
      }
    },
    {
      "name": "a test of the future is not recent",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-06-02T00:00:00Z",
              "claimed_at": "2026-06-02T00:00:00Z",
              "received_at": "2026-06-02T00:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.fresh": "smoke test `api` of 2026-06-02T00:00:00Z, which is ahead of now: a clock was wrong there; it counts from 2026-06-01T23:55:00Z, and what is made after it came replaces it"
      }
    },
    {
      "name": "a pass without any time shows nothing",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": null,
              "claimed_at": null,
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "not-shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.passed": "`api` PASSED without any time"
      }
    },
    {
      "name": "the age of the oldest test decides",
      "input": {
        "signed": {
          "smoke": [
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "web",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-30T23:00:00Z",
              "claimed_at": "2026-05-30T23:00:00Z",
              "received_at": "2026-05-30T23:00:00Z"
            },
            {
              "predicate_type": "https://in-toto.io/attestation/test-result/v0.1",
              "predicate": {
                "name": "api",
                "result": "PASSED",
                "configuration": []
              },
              "signer": {
                "key": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              },
              "signed_at": "2026-05-31T20:00:00Z",
              "claimed_at": "2026-05-31T20:00:00Z",
              "received_at": "2026-05-31T20:00:00Z"
            }
          ]
        }
      },
      "expect": {
        "smoke.passed": "shown",
        "smoke.fresh": "not-shown"
      },
      "found": {
        "smoke.fresh": "smoke test `web` of 2026-05-30T23:00:00Z, 25 h ago"
      }
    }
  ]
}
' AS BLOB));
INSERT INTO pack_file VALUES (43, 2, 'keys/alice-e97ad811.pub', x'6886c4f224925b7dd9a7fb6794ba945ace2751810fee620e708755f9b91173ad', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA2ULSY/pSLmpuDqMJk0uJ6Ftv0YvKRVecv0GzpnMdqEk=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (44, 2, 'keys/bob-1f94bb57.pub', x'db69f419f41eaf039584511c97492abb12d7155dd3ed28fb5ecbe20af2d8b7e8', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEoQ4lZ26gUS9YqRrd8k3MLfmAOJFr
esZV7wD+EjNf+4YgApyr72IkX7gIqusrN3fJRNh4FDbqxnakmkmazfSkcQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (45, 2, 'keys/builder-f42a74d5.pub', x'739570d5ae1a7406a90eb70c701e91b63348dba9d0fd4310bbd253ab00759a4b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIurGQXtVRfkB9xrtf440xMBxcGrG
tAQgVhEocQBcVzcQqNQtvp6g7oE7dGsjmFPpk1ruDn0B4oHI+IvLpH8xVg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (46, 2, 'keys/dev-d20c6940.pub', x'92d963513a67c82f294bd936afa82debf37b3069b906fc7da3a2cc0ede61ef45', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEABvNywOILCJkSoClXN/zGg+F4G7mc9hw6uHfZSrfbzL8=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (47, 2, 'keys/reviewers-ed8a93c1.pub', x'b3dc3899e6ec7c428d065bf195de551a434f12da391937ab5e897a417c827080', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA0wYQQg4ZtTBKQ7ZSxYRsGZTKLHU4zrTN9iGtucN2Pbc=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (48, 2, 'keys/smoke-f42a74d5.pub', x'739570d5ae1a7406a90eb70c701e91b63348dba9d0fd4310bbd253ab00759a4b', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIurGQXtVRfkB9xrtf440xMBxcGrG
tAQgVhEocQBcVzcQqNQtvp6g7oE7dGsjmFPpk1ruDn0B4oHI+IvLpH8xVg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (49, 2, 'lib/evidence.rego', x'2e6b99b993411a97edcdaf5262ae38cd67f0c7213e771fc27b18b70b2acf27aa', CAST('# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. Where the certificate is valid for minutes, what a log or a timestamp authority vouches for is the time of
# the signature. Where there is no such time, it is the signer''s own word: that orders and ages the evidence of that
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

by_lasting_key(e) if object.get(e.signer, "notation", null) != null

# As the gate tells it by the certificate: one of a root of one''s own may be valid for years.
by_lasting_key(e) if object.get(e, "lasting", false) == true

# What its signer says: the time that the gate has read, or that which its type has a field for. Nanoseconds reach from 1678 to
# 2261: a date beyond is none.
word(e) := e.claimed_at if {
	e.claimed_at >= "1678"
	e.claimed_at < "2262"
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

# The latest that it can be from: its signer''s word may be behind, and what has no time was made before it came here. Where the
# gate has the same without a witness, too, the witness came later, and shows nothing.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(word(e)) if {
	object.get(e, "unwitnessed", false) == true
	is_string(word(e))
} else := time.parse_rfc3339_ns(e.signed_at) if {
	e.signed_at != null
} else := time.parse_rfc3339_ns(word(e)) if {
	is_string(word(e))
} else := time.parse_rfc3339_ns(object.get(e, "received_at", null)) if {
	is_string(object.get(e, "received_at", null))
}

# What replaces what: a later statement of the same signer about the same subject and the same check.
check_of(e) := object.get(e.predicate, "name", "") if {
	is_object(e.predicate)
} else := ""

# Evidence about an index may be shown to its platforms: what is said of the one takes away nothing that was said of the other.
about(e) := [
	object.get(e, "subject", null),
	e.signer.identity,
	e.signer.issuer,
	e.signer.key,
	of_store(e.signer),
	check_of(e),
	scanner_of(e),
	object.get(e, "matter", null),
]

# The same evidence as to one matter, which a rule tells apart from others: the incident, the vulnerability.
as_to(e, matter) := object.union(e, {"matter": matter})

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

	# What a log or a timestamp authority saw anew is as old as its signer says, where the same was seen before: anybody can have
	# an old statement logged again.
	again := {i |
		some i, who in whose
		moments[i] < latest[who]
		not i in replaced
		some j in replaced
		whose[j] == who
		says_the_same(list[j], list[i])
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
	not i in again
	not i in overtaken
]

# The same statement, signed or witnessed twice. Without a word of when it was made it may have been made twice.
says_the_same(one, other) if {
	word(one) == word(other)
	one.predicate_type == other.predicate_type
	one.predicate == other.predicate
}

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
INSERT INTO pack_file VALUES (50, 2, 'lib/evidence_test.rego', x'abe790b3417507c4014499b6e55a1a540b9d8504de521b0854cbd90a519bc672', CAST('package countersign.lib.evidence_test

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
	every store in [{"certificate": {"identity": "a", "anchors": ["r"]}}, {"notation": {"subject": "CN=a", "anchors": ["r"]}}] {
		signer := object.union({"key": null, "identity": null, "issuer": null}, store)
		not evidence.time_of(object.union(undated, {"signer": signer}))
	}
}

# A certificate of a root of one''s own may be valid for a year: whoever has its key has a log see the old pass today.
test_a_certificate_that_lasts_is_as_a_key_that_lasts if {
	made := object.union(at("2026-01-01T00:00:00Z"), {"signer": by_certificate, "digest": "pass"})
	anew := object.union(made, {"signed_at": "2026-01-09T00:00:00Z"})
	refusal := object.union(at("2026-01-05T00:00:00Z"), {"signer": by_certificate, "digest": "failure"})
	evidence.current([anew, refusal]) == [anew]
	lasting := object.union(anew, {"lasting": true})
	evidence.current([lasting, refusal]) == [lasting, refusal]
	evidence.time_of(lasting) == "2026-01-01T00:00:00Z"
	undated := object.union(lasting, {"claimed_at": null})
	not evidence.time_of(undated)
	evidence.time_of(object.union(undated, {"lasting": false})) == "2026-01-09T00:00:00Z"
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

test_a_date_that_cannot_be_counted_is_none if {
	every claim in ["2262-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1677-01-01T00:00:00Z", "0001-01-01T00:00:00Z"] {
		beyond := object.union(timeless, {"claimed_at": claim, "digest": "beyond"})
		not evidence.time_of(beyond)
		evidence.current([beyond, came(claimed, "2026-01-03T00:00:00Z")]) == [came(claimed, "2026-01-03T00:00:00Z")]
		later := came(beyond, "2026-01-04T00:00:00Z")
		evidence.current([later, claimed]) == [later, claimed]
	}
	evidence.time_of(object.union(timeless, {"claimed_at": "2261-12-31T23:59:59Z"})) == "2261-12-31T23:59:59Z"
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

# What is said of an index may be shown to its platforms; what was said of a platform still stands.
test_what_is_said_of_another_subject_replaces_nothing if {
	of_platform := object.union(at("2026-01-01T00:00:00Z"), {"subject": "sha256:platform"})
	of_index := object.union(at("2026-01-02T00:00:00Z"), {"subject": "sha256:index"})
	evidence.current([of_platform, of_index]) == [of_platform, of_index]
	again := object.union(of_platform, {"signed_at": "2026-01-03T00:00:00Z", "claimed_at": "2026-01-03T00:00:00Z", "digest": "again"})
	evidence.current([of_platform, of_index, again]) == [of_index, again]
}

test_what_a_rule_tells_apart_replaces_nothing_of_each_other if {
	one := evidence.as_to(at("2026-01-01T00:00:00Z"), "INC-1")
	other := evidence.as_to(at("2026-01-02T00:00:00Z"), "INC-2")
	evidence.current([one, other]) == [one, other]
	later := evidence.as_to(at("2026-01-03T00:00:00Z"), "INC-1")
	evidence.current([one, other, later]) == [other, later]
}

# Anybody who has it can have a log see an old failure today.
test_logging_an_old_failure_anew_blocks_nothing_that_passed_since if {
	pass := object.union(at("2026-01-03T00:00:00Z"), {"predicate": {"name": "smoke", "result": "PASSED"}, "digest": "pass"})
	failure := object.union(claimed, {"predicate": {"name": "smoke", "result": "FAILED"}, "digest": "failure"})
	logged := object.union(failure, {"signed_at": "2026-01-02T00:00:01Z", "digest": "logged"})
	anew := object.union(failure, {"signed_at": "2026-01-05T00:00:00Z", "digest": "anew"})
	every list in [[failure, anew, pass], [anew, logged, pass], [anew, pass, failure, logged]] {
		evidence.current(list) == [pass]
	}
	evidence.current([object.union(anew, {"unwitnessed": true}), pass]) == [pass]
	evidence.current([failure, anew]) == [failure, anew]
	evidence.current([anew]) == [anew]
}

# Where nobody saw it before, nobody knows that it is old; and what does not say when it was made, or says something else,
# is another statement.
test_what_was_not_seen_before_is_not_taken_for_something_old if {
	pass := object.union(at("2026-01-03T00:00:00Z"), {"predicate": {"name": "smoke", "result": "PASSED"}, "digest": "pass"})
	failure := object.union(claimed, {"predicate": {"name": "smoke", "result": "FAILED"}, "digest": "failure"})
	anew := object.union(failure, {"signed_at": "2026-01-05T00:00:00Z", "digest": "anew"})
	evidence.current([anew, pass]) == [anew, pass]
	every other in [
		{"claimed_at": "2026-01-02T00:00:01Z"},
		{"predicate": {"name": "smoke", "result": "FAILED", "run": 2}},
		{"predicate_type": "another"},
	] {
		evidence.current([object.union(failure, other), anew, pass]) == [anew, pass]
	}
	undated := object.union(failure, {"claimed_at": null, "signed_at": "2026-01-02T00:00:00Z"})
	undated_anew := object.union(anew, {"claimed_at": null})
	evidence.current([undated, undated_anew, pass]) == [undated_anew, pass]
	another := {"signer": {"key": "l", "identity": null, "issuer": null}}
	evidence.current([object.union(failure, another), object.union(pass, another), anew, pass]) == [object.union(pass, another), anew, pass]
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

gone(e, list) if {
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.moment(e) < evidence.moment(later)
	some known in list
	evidence.about(known) == evidence.about(e)
	evidence.says_the_same(known, e)
	evidence.at_the_latest(known) < evidence.moment(later)
}

test_current_is_what_is_said_of_each_piece_by_itself if {
	by_key := {"key": "k", "identity": null, "issuer": null}
	early := came(at("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	late := came(at("2026-01-02T00:00:00Z"), "2026-01-02T12:00:00Z")
	witnessed := object.union(late, {"claimed_at": "2026-01-01T12:00:00Z", "digest": "witnessed"})
	ahead := came(at("2099-01-01T00:00:00Z"), "2026-01-01T12:00:00Z")
	other := came(result_of("api", by_key, "2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	early_anew := object.union(early, {"signed_at": "2026-01-02T12:00:00Z", "digest": "anew"})
	pieces := [early, late, witnessed, ahead, other, early_anew, came(timeless, "2026-01-01T00:00:00Z")]
	every i, one in pieces {
		list := [one, early, pieces[(i + 1) % count(pieces)], pieces[(i + 3) % count(pieces)]]
		evidence.current(list) == [e | some e in list; not gone(e, list)] with input.now as "2026-01-03T00:00:00Z"
	}
}
' AS BLOB));
INSERT INTO pack_file VALUES (51, 2, 'lib/provenance.rego', x'b767f557bc7748d55bb8b48ff44f407156c9a3d422796b22746bd6697b4a037a', CAST('# The build provenance that counts, and what it says.
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
INSERT INTO pack_file VALUES (52, 2, 'lib/vsa.rego', x'99ec5bc7c502a0203878e928cc9e986169c74394aab63c18ef3a628bbf51693e', CAST('# What other verifiers say: SLSA verification summaries as input.
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

# It says so at `level` of `track` ("BUILD", "SOURCE") or above. A level is of these bytes, wherever they are fetched from: whose
# they are is for the source and the builder to show, and where the place matters, ask `passed` of it, too.
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
INSERT INTO pack_file VALUES (53, 2, 'lib/vsa_test.rego', x'19b9a39007aa9fee520c1393ea8ba0afaee464b634cf6f4172e4628050d45dc1', CAST('package countersign.lib.vsa_test

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
INSERT INTO pack_file VALUES (54, 2, 'pack.toml', x'26e1616f3a7a6b049f63ce51decdd858a6627e3ba4481ac374d11e5fbf065528', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-f42a74d5.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-f42a74d5.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-ed8a93c1.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-e97ad811.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-1f94bb57.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-d20c6940.pub"]

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
INSERT INTO pack_file VALUES (55, 2, 'rules/environment/before.rego', x'a236f8b92b634df74b2537274e1393a9dea052b65d3655f9d1f983fbaf0c7a7e', CAST('# The same subject is ready in the environment before.
package countersign.rules.environment.before

shown if input.prior.verdict == "ready"

expected := sprintf("ready in %v", [input.environment.after]) if input.environment.after != null

found := "no decision there yet" if input.prior.decision == null

found := sprintf("%v since %v", [input.prior.verdict, input.prior.decided_at]) if input.prior.decision != null
' AS BLOB));
INSERT INTO pack_file VALUES (56, 2, 'rules/environment/before_test.rego', x'221a1222de0b6cea19f1ac3391970f09b0bef49c32917d89773a9487bbfb894e', CAST('package countersign.rules.environment.before_test

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
INSERT INTO pack_file VALUES (57, 2, 'rules/provenance/builder.rego', x'efe1a1889b3351393d6cee003b5d9e0fbd70b6d3b5fab552ca1edbff23f719b4', CAST('# The provenance names a builder of `data.pack.builders`.
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
INSERT INTO pack_file VALUES (58, 2, 'rules/provenance/builder_test.rego', x'726fef9e283922261927173e027dafc32db181fd55d3b1f412c9b3431b95502c', CAST('package countersign.rules.provenance.builder_test

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
INSERT INTO pack_file VALUES (59, 2, 'rules/provenance/clean.rego', x'f1c73a5fcc19c50f9813d42f43df402f9a19bf0b8455bf3b4db1a4b61fc67606', CAST('# The build was of a commit, without changes on top.
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
INSERT INTO pack_file VALUES (60, 2, 'rules/provenance/clean_test.rego', x'5a53d8cacf5dc58eefb8ce2c55c84a5c9f2c7d04b85683fe5aec14a789978ed1', CAST('package countersign.rules.provenance.clean_test

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
INSERT INTO pack_file VALUES (61, 2, 'rules/provenance/present.rego', x'd89493861805fbe782d20b0a8e5f65a1bf78e3cbace41a828b6038036f753262', CAST('# Build provenance, by a builder we accept. That it is about this subject was verified before any rule saw it.
package countersign.rules.provenance.present

import data.countersign.lib.provenance

shown if some e in provenance.current

expected := "SLSA provenance v1 or v0.2, signed by a member of `builder`"

found := "no such statement" if count(provenance.current) == 0

found := sprintf("%d found", [count(provenance.current)]) if count(provenance.current) > 0

used contains digest if some digest in provenance.digests
' AS BLOB));
INSERT INTO pack_file VALUES (62, 2, 'rules/provenance/present_test.rego', x'ff952f26daecd6a12fb62789b76fdf407753a1e710f4486f061319eb8f381604', CAST('package countersign.rules.provenance.present_test

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
INSERT INTO pack_file VALUES (63, 2, 'rules/provenance/source.rego', x'4e50f9dc2379563c9fc303aa891b53f124f3c8c57fef8bee322443622ada3f09', CAST('# The provenance names a repository of `data.pack.sources`.
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

# Where two differ all are shown, and none counts.
sources contains uri if {
	some e in provenance.current
	some uri in e.typed.sources
	is_string(uri)
}
' AS BLOB));
INSERT INTO pack_file VALUES (64, 2, 'rules/provenance/source_test.rego', x'444117d49076ee2c3ad10f086f981e31781c9381c0ecccd9ad25d98b98adfa11', CAST('package countersign.rules.provenance.source_test

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

uri(text) := of({"kind": "provenance", "source_uri": text, "sources": [text]})

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
INSERT INTO pack_file VALUES (65, 2, 'rules/review/approved.rego', x'c2010f6bed9ffbf4f1b3502c41d8d7d173a42ea1ea1a2e569e1cd71fa56a0d95', CAST('# A second person looked at it: an attestation of the type `urn:countersign:review/v1`, whose predicate says
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
INSERT INTO pack_file VALUES (66, 2, 'rules/review/approved_test.rego', x'9f98b9c695475c14a5669342c974d7e785b318f4c457f94c1d83afaa42e00669', CAST('package countersign.rules.review.approved_test

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
INSERT INTO pack_file VALUES (67, 2, 'rules/signature/present.rego', x'afc0388306d310edce28f2f89f1c01d766aca2a9afc4dd460f8c3abddb130c59', CAST('# A signature over the subject, by a builder we accept.
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
INSERT INTO pack_file VALUES (68, 2, 'rules/signature/present_test.rego', x'4c19ad9adf4c001f3aff7b6efaba2e35b37bfbc2d5ce34923554f0114ce11aac', CAST('package countersign.rules.signature.present_test

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
INSERT INTO pack_file VALUES (69, 2, 'rules/smoke/fresh.rego', x'6aa816bcbb9d80014038c3d0e0d05b093382e7db33f271a35c7e80aefb972b38', CAST('# The latest result of every smoke test is recent enough.
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
INSERT INTO pack_file VALUES (70, 2, 'rules/smoke/fresh_test.rego', x'23419a004a854127c60bdd464e54970e6e48a1895255fa646cae372ea200ee6b', CAST('package countersign.rules.smoke.fresh_test

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
INSERT INTO pack_file VALUES (71, 2, 'rules/smoke/passed.rego', x'0eeab6bde0a8d7cdb1cdf7a35f91f20b8f8710ea1301790166b57f8fb8dfa31f', CAST('# The latest result of every smoke test is that it passed.
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

# Which test it is: another run replaces it only under the same name.
lines contains sprintf("%v%v at %v", [called(e), e.predicate.result, evidence.time_of(e)]) if some e in latest

lines contains sprintf("%v%v without any time", [called(e), e.predicate.result]) if {
	some e in latest
	not evidence.time_of(e)
}

called(e) := sprintf("`%v` ", [evidence.check_of(e)]) if {
	evidence.check_of(e) != ""
} else := ""

used contains e.digest if some e in latest
' AS BLOB));
INSERT INTO pack_file VALUES (72, 2, 'rules/smoke/passed_test.rego', x'2722aeb66df024701554b640a8a086e73c1f9b1bafd8413010798bc990bd31e6', CAST('package countersign.rules.smoke.passed_test

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
	passed.found == "`smoke` FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as [run("FAILED", "2026-01-01T00:00:00Z")]
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
	passed.found == "`smoke` PASSED without any time" with input.signed.smoke as [run("PASSED", null)]
}

test_which_test_failed_is_said if {
	results := [named("api", run("PASSED", "2026-01-02T00:00:00Z")), named("web", run("FAILED", "2026-01-01T00:00:00Z"))]
	passed.found == "`api` PASSED at 2026-01-02T00:00:00Z; `web` FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as results
	nameless := object.union(object.remove(run("FAILED", "2026-01-01T00:00:00Z"), ["predicate"]), {"predicate": {"result": "FAILED"}})
	passed.found == "FAILED at 2026-01-01T00:00:00Z" with input.signed.smoke as [nameless]
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

# The gate shows evidence about an index for its platforms, where the environment says so.
test_a_pass_of_the_index_replaces_no_failure_of_the_platform if {
	of_platform := object.union(run("FAILED", "2026-01-01T11:00:00Z"), {"subject": "sha256:platform"})
	of_index := object.union(run("PASSED", "2026-01-01T12:00:00Z"), {"subject": "sha256:index"})
	not passed.shown with input.signed.smoke as [of_platform, of_index]
	again := object.union(run("PASSED", "2026-01-01T13:00:00Z"), {"subject": "sha256:platform"})
	passed.shown with input.signed.smoke as [of_platform, of_index, again]
}

test_a_failure_that_is_logged_anew_stands_no_more_in_the_way_than_before if {
	failed := run("FAILED", "2026-01-01T00:00:00Z")
	anew := object.union(failed, {"digest": "anew", "signed_at": "2026-01-05T00:00:00Z"})
	passed.shown with input.signed.smoke as [failed, anew, run("PASSED", "2026-01-02T00:00:00Z")]
	not passed.shown with input.signed.smoke as [failed, anew]
}
' AS BLOB));
CREATE TABLE activation (
    id           INTEGER PRIMARY KEY,
    project      TEXT    NOT NULL,
    pack         INTEGER NOT NULL REFERENCES pack (id),
    activated_at INTEGER NOT NULL
, source TEXT, signed_by TEXT, reason TEXT, loosened TEXT) STRICT;
INSERT INTO activation VALUES (1, 'default', 1, 1795809316511, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795809320992, NULL, NULL, NULL, NULL);
CREATE TABLE upload (
    id          INTEGER PRIMARY KEY,
    project     TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 32),
    bundle      BLOB    NOT NULL REFERENCES bundle (digest),
    uploaded_at INTEGER NOT NULL, stranger INTEGER CHECK (stranger IN (0, 1)), says BLOB CHECK (length(says) = 32), removed_at INTEGER,
    UNIQUE (project, subject, bundle)
) STRICT;
CREATE TABLE sighting (
    id      INTEGER PRIMARY KEY,
    project TEXT    NOT NULL,
    subject BLOB    NOT NULL CHECK (length(subject) = 32),
    bundle  BLOB    NOT NULL CHECK (length(bundle) = 32),
    seen_at INTEGER NOT NULL, counts TEXT, place TEXT, signer TEXT, removed_at INTEGER, aside INTEGER,
    UNIQUE (project, subject, bundle)
) STRICT;
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 1795809316780, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 1795809316780, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 1795809316780, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 1795809316780, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 1795809317389, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 1795809317389, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 1795809317389, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (8, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4', 1795809319693, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce', 1795809319693, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (10, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e', 1795809319693, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (11, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b', 1795809319690, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734', 1795809319690, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77', 1795809319690, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (14, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f', 1795809320011, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406', 1795809320011, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
INSERT INTO sighting VALUES (16, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b', 1795809320011, 'verified', 'oci:/tmp/.tmpGLW9M8/layout', NULL, NULL, NULL);
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
INSERT INTO run VALUES (1, x'01a21e938f9770f6b0a9fcc90bb87be0', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'c49440b265f4c799f3331c116540790bf619095f5eae2072c3ef5d9042803ef3', 1795809316759, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (2, x'01a21e9390da70f983ca5ab5ef807253', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'2bfe08cc445964b43cc9ac8ee3bb1015c8e3f17f2f077b438e74ed029fb49b54', 1795809317081, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (3, x'01a21e9391f27182bd7d5ed7f72f2cc0', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'c2e037e7bbf51fe94e39d19c8021975caebdb007f8442a16fdd31f9ac11ed6a2', 1795809317362, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (4, x'01a21e9392c8770ca3a3931681cf5f50', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'f78dba21dd2e7eedd78994ecc652b0c7dae32ec44c63b5118ac5b33841bc588c', 1795809317576, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (5, x'01a21e93955e7439a6c64811c3265ff4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'f78dba21dd2e7eedd78994ecc652b0c7dae32ec44c63b5118ac5b33841bc588c', 1795809318238, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (6, x'01a21e939669769890b11b9854d99c48', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a0fb34e74b67e77f269cdbc05d814d3dd979702d3b90123576f67e471765f0fe', 1795809318505, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (7, x'01a21e93976776f897c669829cf3a96b', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a0fb34e74b67e77f269cdbc05d814d3dd979702d3b90123576f67e471765f0fe', 1795809318759, 7, 'failed', 1, NULL, NULL);
INSERT INTO run VALUES (8, x'01a21e939aed719c8d5c780aa23cdbc8', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'769981d2cefcecfdd3bc38c667d53a7b0223eb7d8af1a880941a189143f809a2', 1795809319660, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (9, x'01a21e939aed719c8d5c780b530c1fd3', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'8da2fa124d2f7f7aae7f6b6789c490328c12798947e83c5d745c1d8e23e4fc97', 1795809319660, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (10, x'01a21e939c3a775585a2f1a1e8ca5cca', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'9309469632b03b6093e6ee2335d06425940feacf732f9522da210c450d510bca', 1795809319994, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (11, x'01a21e939d12774694e0f52ffa564a57', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'f78dba21dd2e7eedd78994ecc652b0c7dae32ec44c63b5118ac5b33841bc588c', 1795809320210, 7, 'ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (12, x'01a21e939d137609bdb45c397d79aec8', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'9309469632b03b6093e6ee2335d06425940feacf732f9522da210c450d510bca', 1795809320210, 7, 'not-ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (13, x'01a21e939f997643bc87373186a355c9', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320852, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (14, x'01a21e939fb877928c95c67aef5827d1', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320880, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (15, x'01a21e939fe370328ae5c2d5fa8dc6d6', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320929, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (16, x'01a21e939fed72fe80b59b8c782bd129', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320939, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (17, x'01a21e93a00c70e9b6dc8453d0638e48', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320972, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (18, x'01a21e93a01372778ae94be25a9449ff', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320976, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (19, x'01a21e939fcf7375bb578c185a348963', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320910, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (20, x'01a21e939ffd7471a8bfb9d3894e2126', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 1795809320955, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (21, x'01a21e93a101709c85e2991c14e009f1', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGLW9M8/layout', 'staging', NULL, NULL, x'c49440b265f4c799f3331c116540790bf619095f5eae2072c3ef5d9042803ef3', 1795809321217, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (22, x'01a21e93a1b675bfb6022fc5fdc8fa34', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpGLW9M8/layout', 'production', NULL, NULL, x'2bfe08cc445964b43cc9ac8ee3bb1015c8e3f17f2f077b438e74ed029fb49b54', 1795809321398, 7, 'ready', 1, NULL, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795809316759, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795809316772, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795809316774, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795809316779, '{"kind":"running","found":4,"fetched":4,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":4,"fetched":4}]}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795809316779, '{"kind":"verifying","done":0,"total":4,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795809316784, '{"kind":"verifying","done":4,"total":4,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795809316799, '{"kind":"decided","decision":"sha256:03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795809317081, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795809317092, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795809317097, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795809317108, '{"kind":"running","found":5,"fetched":5,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":5,"fetched":5}]}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795809317108, '{"kind":"verifying","done":0,"total":5,"rules":{"done":0,"total":9}}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795809317115, '{"kind":"verifying","done":5,"total":5,"rules":{"done":9,"total":9}}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795809317133, '{"kind":"decided","decision":"sha256:d8fc240d1c69cb546122600ceeb1c412effc814d27f03f7c8a4dba5d7e8e64ac","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795809317362, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795809317376, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795809317382, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795809317388, '{"kind":"running","found":3,"fetched":3,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":3,"fetched":3}]}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795809317388, '{"kind":"verifying","done":0,"total":3,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795809317393, '{"kind":"verifying","done":3,"total":3,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795809317408, '{"kind":"decided","decision":"sha256:eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795809317576, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795809317584, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795809317591, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795809317604, '{"kind":"running","found":4,"fetched":4,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":4,"fetched":4}]}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795809317604, '{"kind":"verifying","done":0,"total":4,"rules":{"done":0,"total":9}}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795809317613, '{"kind":"verifying","done":4,"total":4,"rules":{"done":9,"total":9}}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795809317658, '{"kind":"decided","decision":"sha256:46697c74c677e8317bb2e61e485ba1d68b75ebdb4c86f8bda66160467ef75931","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795809318238, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795809318256, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795809318260, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795809318267, '{"kind":"running","found":5,"fetched":5,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":5,"fetched":5}]}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795809318267, '{"kind":"verifying","done":0,"total":5,"rules":{"done":0,"total":9}}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795809318272, '{"kind":"verifying","done":5,"total":5,"rules":{"done":9,"total":9}}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795809318285, '{"kind":"decided","decision":"sha256:e6f2d0df0f5c5323e973f53f8cede860d31485f9f7047b3b95aacf8e370bac4d","verdict":"ready","flipped_from":"not-ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795809318505, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795809318513, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795809318519, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795809318524, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795809318524, '{"kind":"verifying","done":0,"total":0,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795809318525, '{"kind":"verifying","done":0,"total":0,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795809318531, '{"kind":"decided","decision":"sha256:7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795809318759, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795809318777, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795809318779, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795809318784, '{"kind":"running","found":1,"fetched":1,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":2,"fetched":2}]}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795809318784, '{"kind":"verifying","done":0,"total":1,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795809318786, '{"kind":"verifying","done":1,"total":1,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795809318793, '{"kind":"failed","decision":"sha256:a22ef457bdfe0923ed198c20389ac2524d1c855a7dc53c1a225448a367132adb","what":"layout /tmp/.tmpGLW9M8/layout: expected bytes with digest sha256:52bef6b41c1d91e6fe18a986429d92cfe67e2c533631c90d709581787fdd19ee, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpGLW9M8/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:52bef6b41c1d91e6fe18a986429d92cfe67e2c533631c90d709581787fdd19ee, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795809319660, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795809319674, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795809319682, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795809319690, '{"kind":"running","found":3,"fetched":3,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":3,"fetched":3}]}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795809319690, '{"kind":"verifying","done":0,"total":3,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795809319702, '{"kind":"verifying","done":3,"total":3,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795809319711, '{"kind":"decided","decision":"sha256:bc03812a5d63d1d62458bbbfe56a55f59e2d0a2438efca7dd8b1707b0d0e8594","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795809319660, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795809319678, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795809319679, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795809319693, '{"kind":"running","found":3,"fetched":3,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":3,"fetched":3}]}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795809319693, '{"kind":"verifying","done":0,"total":3,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795809319696, '{"kind":"verifying","done":3,"total":3,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795809319725, '{"kind":"decided","decision":"sha256:e83f26bdb508607c8a0063c1006b9d409c490497310d85fa506c7c2acceac5e7","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795809319994, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795809320000, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795809320001, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795809320011, '{"kind":"running","found":3,"fetched":3,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":3,"fetched":3}]}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795809320011, '{"kind":"verifying","done":0,"total":3,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (10, 6, 'default', 1795809320016, '{"kind":"verifying","done":3,"total":3,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (10, 7, 'default', 1795809320046, '{"kind":"decided","decision":"sha256:e810ee1faa436b4a0e0d34da3df3a002274b5f44bcfaf04b9ffcfe77748adad2","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795809320210, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795809320269, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795809320272, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795809320279, '{"kind":"running","found":6,"fetched":6,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":6,"fetched":6}]}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795809320279, '{"kind":"verifying","done":0,"total":6,"rules":{"done":0,"total":9}}');
INSERT INTO run_event VALUES (11, 6, 'default', 1795809320283, '{"kind":"verifying","done":6,"total":6,"rules":{"done":9,"total":9}}');
INSERT INTO run_event VALUES (11, 7, 'default', 1795809320296, '{"kind":"decided","decision":"sha256:1a37b43d2e317646f6f5303e7ab5863c52ff80c0bbc0023ab2f0acc8643b54af","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795809320210, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795809320216, '{"kind":"initializing","what":"policy standard version 1 (sha256:eb981bc3e1ae)"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795809320217, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795809320225, '{"kind":"running","found":4,"fetched":4,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":4,"fetched":4}]}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795809320225, '{"kind":"verifying","done":0,"total":4,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (12, 6, 'default', 1795809320227, '{"kind":"verifying","done":4,"total":4,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (12, 7, 'default', 1795809320235, '{"kind":"decided","decision":"sha256:e4de8bd7e22bd9ebc21278e53bdd0470ccbe45d93fc444028dfbdb10e09d9f6f","verdict":"not-ready","flipped_from":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795809320852, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795809320874, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795809320874, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795809320874, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795809320874, '{"kind":"decided","decision":"sha256:aa98d6dc01cbcd5045ffedcd2dc7640338bf1bd8df612aec7c0c5063fbd7e7db","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795809320880, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795809320903, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795809320903, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795809320903, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795809320903, '{"kind":"decided","decision":"sha256:20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795809320929, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795809320937, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795809320937, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795809320937, '{"kind":"verifying","done":7,"total":7}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795809320937, '{"kind":"decided","decision":"sha256:fc473b08b4783387f2a2b100ea5e801c34290a140b67556465185dc4fc908be9","verdict":"not-ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795809320939, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795809320952, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795809320952, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795809320952, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795809320952, '{"kind":"decided","decision":"sha256:c5ac5422588f7715b6c10a83adb127a46f617e276794ba160d4187c3f65f3e30","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795809320972, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795809320975, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795809320975, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795809320975, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795809320975, '{"kind":"decided","decision":"sha256:bcd7394a47e30f93dcba87a2970e628117ec715086fb203d3072cb7aeae994f1","verdict":"not-ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795809320976, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795809320990, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795809320990, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795809320990, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795809320990, '{"kind":"decided","decision":"sha256:244533c3829d2c10db29530ae76a7fb70bc4de81d1b2ef90b48b4bc3cc3c1585","verdict":"ready"}');
INSERT INTO run_event VALUES (19, 1, 'default', 1795809320910, '{"kind":"requested"}');
INSERT INTO run_event VALUES (19, 2, 'default', 1795809320926, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (19, 3, 'default', 1795809320926, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (19, 4, 'default', 1795809320926, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (19, 5, 'default', 1795809320926, '{"kind":"decided","decision":"sha256:fa52bbfb604e81f72b4b581d31372647942544d3c84929900cdfbd95e16ff1ba","verdict":"ready"}');
INSERT INTO run_event VALUES (20, 1, 'default', 1795809320955, '{"kind":"requested"}');
INSERT INTO run_event VALUES (20, 2, 'default', 1795809320970, '{"kind":"initializing","what":"pack sha256:a534c61382f8"}');
INSERT INTO run_event VALUES (20, 3, 'default', 1795809320970, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (20, 4, 'default', 1795809320970, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (20, 5, 'default', 1795809320970, '{"kind":"decided","decision":"sha256:1b55dbb0e4f65f242469080db0025e9fb41be74a5add1c1266c46215f3f735ef","verdict":"ready"}');
INSERT INTO run_event VALUES (21, 1, 'default', 1795809321217, '{"kind":"requested"}');
INSERT INTO run_event VALUES (21, 2, 'default', 1795809321221, '{"kind":"initializing","what":"policy standard version 1000 (sha256:a534c61382f8)"}');
INSERT INTO run_event VALUES (21, 3, 'default', 1795809321223, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (21, 4, 'default', 1795809321238, '{"kind":"running","found":8,"fetched":8,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":8,"fetched":8}]}');
INSERT INTO run_event VALUES (21, 5, 'default', 1795809321238, '{"kind":"verifying","done":0,"total":8,"rules":{"done":0,"total":6}}');
INSERT INTO run_event VALUES (21, 6, 'default', 1795809321242, '{"kind":"verifying","done":8,"total":8,"rules":{"done":6,"total":6}}');
INSERT INTO run_event VALUES (21, 7, 'default', 1795809321286, '{"kind":"decided","decision":"sha256:c235755a3c7cc4022ece53b1167ba2606c6df3f1aa69207e06bce4330260f799","verdict":"ready"}');
INSERT INTO run_event VALUES (22, 1, 'default', 1795809321398, '{"kind":"requested"}');
INSERT INTO run_event VALUES (22, 2, 'default', 1795809321415, '{"kind":"initializing","what":"policy standard version 1000 (sha256:a534c61382f8)"}');
INSERT INTO run_event VALUES (22, 3, 'default', 1795809321420, '{"kind":"collecting","from":"oci:/tmp/.tmpGLW9M8/layout"}');
INSERT INTO run_event VALUES (22, 4, 'default', 1795809321432, '{"kind":"running","found":8,"fetched":8,"from":[{"place":"oci:/tmp/.tmpGLW9M8/layout","found":8,"fetched":8}]}');
INSERT INTO run_event VALUES (22, 5, 'default', 1795809321432, '{"kind":"verifying","done":0,"total":8,"rules":{"done":0,"total":9}}');
INSERT INTO run_event VALUES (22, 6, 'default', 1795809321437, '{"kind":"verifying","done":8,"total":8,"rules":{"done":9,"total":9}}');
INSERT INTO run_event VALUES (22, 7, 'default', 1795809321449, '{"kind":"decided","decision":"sha256:82a9b85456115b4a431ef3ca395e94fb0aacb87193da5e0f8b7e4bd9f0f6d491","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809316784, 1, '{"deciding":68,"fetching":5,"pinning":2,"queued":13,"verifying":5}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:d259f9b4d777a582302145890fc8cf9f77d546e4ac54b51f535cc40bdf6f2c6e","signed_at":null,"signed_content":"sha256:20a267dbd96b168216248b26bb02d6c0bb21a468e99d984880f9d6b9d00d6886","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:53bd618ae1f81349f320e9b8cac3157da3e7f8c7be3aff1f3ca4ec918238ec7a","signed_at":null,"signed_content":"sha256:a1075d38a33381ebbe3eb99ad770f87c8e3264ad00ddd544dc8da9f616b5ce3b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:bc330781921ab69b3ee2085967e00055e0f3d0a49643e382af6b65faf8005bee","signed_at":null,"signed_content":"sha256:ec6a503ea56d920e774842fb37d0873abfab368da13326becd1d541bfcd9e897","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ed8a93c16d591ae9989908931351077ce13610d0da4559ba58c066cac5b26854"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:ec6f4c5a6a16deccf7377d5b890e325408111bfed1a91d70acbfb2e5c80618f9","signed_at":null,"signed_content":"sha256:145a2cf5a6286d4dd4f3694935a42445ebd39a306b4ecab0a8fce140e085d017","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T19:55:16.784Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:01b8fcaffedeb52d85717fbc205033b347e58b01bb053bd2003f0a66d9cdbd81","source":"layout"},{"digest":"sha256:73fe733c85892933074a296d89c635ce375d57978989bef09a52976a46ffd6c5","source":"layout"},{"digest":"sha256:af3d416e70269b1ea9c320bbca09ed0ab3b137d6172958c8f427e5f57d6e2e46","source":"layout"},{"digest":"sha256:b7ad88cd7ad2bae622347f9137ed85bf0e120caf5756964038834fc97b1ca0fb","source":"layout"}],"rejected":[],"run":"01a21e93-8f97-70f6-b0a9-fcc90bb87be0","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'd8fc240d1c69cb546122600ceeb1c412effc814d27f03f7c8a4dba5d7e8e64ac', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809317115, 2, '{"deciding":25,"fetching":11,"pinning":5,"queued":11,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:d259f9b4d777a582302145890fc8cf9f77d546e4ac54b51f535cc40bdf6f2c6e","signed_at":null,"signed_content":"sha256:20a267dbd96b168216248b26bb02d6c0bb21a468e99d984880f9d6b9d00d6886","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:53bd618ae1f81349f320e9b8cac3157da3e7f8c7be3aff1f3ca4ec918238ec7a","signed_at":null,"signed_content":"sha256:a1075d38a33381ebbe3eb99ad770f87c8e3264ad00ddd544dc8da9f616b5ce3b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:bc330781921ab69b3ee2085967e00055e0f3d0a49643e382af6b65faf8005bee","signed_at":null,"signed_content":"sha256:ec6a503ea56d920e774842fb37d0873abfab368da13326becd1d541bfcd9e897","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ed8a93c16d591ae9989908931351077ce13610d0da4559ba58c066cac5b26854"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:ec6f4c5a6a16deccf7377d5b890e325408111bfed1a91d70acbfb2e5c80618f9","signed_at":null,"signed_content":"sha256:145a2cf5a6286d4dd4f3694935a42445ebd39a306b4ecab0a8fce140e085d017","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T19:55:17.115Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T19:55:16.784Z","decision":"sha256:03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465","environment":"staging","ready_since":"2026-11-27T19:55:16.784Z","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:01b8fcaffedeb52d85717fbc205033b347e58b01bb053bd2003f0a66d9cdbd81","source":"layout"},{"digest":"sha256:73fe733c85892933074a296d89c635ce375d57978989bef09a52976a46ffd6c5","source":"layout"},{"digest":"sha256:76cec8389f12cc69e92baa9fa00a294a98794b3616d7f79dc26309ba44e92251","source":"layout"},{"digest":"sha256:af3d416e70269b1ea9c320bbca09ed0ab3b137d6172958c8f427e5f57d6e2e46","source":"layout"},{"digest":"sha256:b7ad88cd7ad2bae622347f9137ed85bf0e120caf5756964038834fc97b1ca0fb","source":"layout"}],"rejected":[],"run":"01a21e93-90da-70f9-83ca-5ab5ef807253","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:16.784Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809317393, 3, '{"deciding":17,"fetching":6,"pinning":6,"queued":14,"verifying":5}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:1fd978b37b415342690e0ec44d5bc29156421faab67e011102ad903e98b23d0c","signed_at":null,"signed_content":"sha256:f3e7d7bd0c481568289b6eda9edfcb153369b7e58535052b59be06784ba8fc23","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:f1c54685bce4efc5d58363c6f85c7a4d978ab4a00a8ec39409a258d460ebe1a7","signed_at":null,"signed_content":"sha256:c5fd751349f3705c525e1088e5f9a3fef25c009edce4aaa3478fcd37aaa9c8b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:80e3a6a965f3e3d1f9ced916dc91bb8b8582225e5cbbefbb0a9ecc7922930915","signed_at":null,"signed_content":"sha256:be7257b125f40dafdc0ebf95fbb281606d4405cc3ac3b0923a585c55e50cb163","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T19:55:17.393Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:5b822ab1dff79cafa05eecb53516cc654e216265bec3d8104c75c3486119a397","source":"layout"},{"digest":"sha256:ea6452618dec173743069ae4fb57f83c4e8e192a3a4295db2e46e3d5ebf34148","source":"layout"},{"digest":"sha256:f103d8456f669e714ece5a73c28f4499e959832509f2f84a1daa7ce28fb03810","source":"layout"}],"rejected":[],"run":"01a21e93-91f2-7182-bd7d-5ed7f72f2cc0","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'46697c74c677e8317bb2e61e485ba1d68b75ebdb4c86f8bda66160467ef75931', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'not-ready', 1795809317613, 4, '{"deciding":49,"fetching":13,"pinning":7,"queued":8,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:1fd978b37b415342690e0ec44d5bc29156421faab67e011102ad903e98b23d0c","signed_at":null,"signed_content":"sha256:f3e7d7bd0c481568289b6eda9edfcb153369b7e58535052b59be06784ba8fc23","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:f1c54685bce4efc5d58363c6f85c7a4d978ab4a00a8ec39409a258d460ebe1a7","signed_at":null,"signed_content":"sha256:c5fd751349f3705c525e1088e5f9a3fef25c009edce4aaa3478fcd37aaa9c8b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:80e3a6a965f3e3d1f9ced916dc91bb8b8582225e5cbbefbb0a9ecc7922930915","signed_at":null,"signed_content":"sha256:be7257b125f40dafdc0ebf95fbb281606d4405cc3ac3b0923a585c55e50cb163","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T19:55:17.613Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T19:55:17.393Z","decision":"sha256:eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404","environment":"staging","ready_since":"2026-11-27T19:55:17.393Z","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:1a5a7837afd8d79f37e0055030e860d26a5ab7077c40b5c2ac3ebaeb64eeec5a","source":"layout"},{"digest":"sha256:5b822ab1dff79cafa05eecb53516cc654e216265bec3d8104c75c3486119a397","source":"layout"},{"digest":"sha256:ea6452618dec173743069ae4fb57f83c4e8e192a3a4295db2e46e3d5ebf34148","source":"layout"},{"digest":"sha256:f103d8456f669e714ece5a73c28f4499e959832509f2f84a1daa7ce28fb03810","source":"layout"}],"rejected":[],"run":"01a21e93-92c8-770c-a3a3-931681cf5f50","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:17.393Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'e6f2d0df0f5c5323e973f53f8cede860d31485f9f7047b3b95aacf8e370bac4d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809318272, 5, '{"deciding":16,"fetching":7,"pinning":4,"queued":18,"verifying":5}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:1fd978b37b415342690e0ec44d5bc29156421faab67e011102ad903e98b23d0c","signed_at":null,"signed_content":"sha256:f3e7d7bd0c481568289b6eda9edfcb153369b7e58535052b59be06784ba8fc23","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:f1c54685bce4efc5d58363c6f85c7a4d978ab4a00a8ec39409a258d460ebe1a7","signed_at":null,"signed_content":"sha256:c5fd751349f3705c525e1088e5f9a3fef25c009edce4aaa3478fcd37aaa9c8b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:80e3a6a965f3e3d1f9ced916dc91bb8b8582225e5cbbefbb0a9ecc7922930915","signed_at":null,"signed_content":"sha256:be7257b125f40dafdc0ebf95fbb281606d4405cc3ac3b0923a585c55e50cb163","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T19:55:18.272Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:1f94bb574a6f3409695f3db3f7cf632c047c180ac603b110aca47fa050f42ef0"}],"filed_at":"2026-11-27T19:55:17.775Z","id":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d","permits":{"environment":"production","expires":"2026-12-04T19:55:17.771Z","gate":"https://gate.example.com","nonce":"01a21e93-938b-7180-96f1-d8351ec86fe1","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEABvNywOILCJkSoClXN/zGg+F4G7mc9hw6uHfZSrfbzL8=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:d20c69406f6cf6b565023c34e2a242a4621b3d106917840918a74e278781ffe5"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T19:55:17.393Z","decision":"sha256:eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404","environment":"staging","ready_since":"2026-11-27T19:55:17.393Z","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:1a5a7837afd8d79f37e0055030e860d26a5ab7077c40b5c2ac3ebaeb64eeec5a","source":"layout"},{"digest":"sha256:4cd28b2abd75869b099436558d3acf5f33fe40bd602673734826b76af8c44493","source":"layout"},{"digest":"sha256:5b822ab1dff79cafa05eecb53516cc654e216265bec3d8104c75c3486119a397","source":"layout"},{"digest":"sha256:ea6452618dec173743069ae4fb57f83c4e8e192a3a4295db2e46e3d5ebf34148","source":"layout"},{"digest":"sha256:f103d8456f669e714ece5a73c28f4499e959832509f2f84a1daa7ce28fb03810","source":"layout"}],"rejected":[],"run":"01a21e93-955e-7439-a6c6-4811c3265ff4","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:17.393Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'not-ready', 1795809318525, 6, '{"deciding":15,"fetching":5,"pinning":6,"queued":8,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-27T19:55:18.525Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21e93-9669-7698-90b1-1b9854d99c48","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'a22ef457bdfe0923ed198c20389ac2524d1c855a7dc53c1a225448a367132adb', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'unknown', 1795809318786, 7, '{"deciding":9,"fetching":5,"pinning":2,"queued":18,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpGLW9M8/layout","detail":"expected bytes with digest sha256:52bef6b41c1d91e6fe18a986429d92cfe67e2c533631c90d709581787fdd19ee, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-27T19:55:18.786Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:27ee1793b8c273e6ef5e0b63a8762e6331912cb4799193e12e67675743eb900a","source":"layout"},{"digest":"sha256:582621f38810ed7043f64651e8c49d4b7098a86a8445eabb30ff0d7ee803e22f","source":"layout"}],"rejected":[],"run":"01a21e93-9767-76f8-97c6-69829cf3a96b","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'bc03812a5d63d1d62458bbbfe56a55f59e2d0a2438efca7dd8b1707b0d0e8594', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809319702, 8, '{"deciding":12,"fetching":8,"pinning":8,"queued":14,"verifying":12}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:19.69Z","signature":"sha256:1b406b4416f46adf494289b740fc58c3c862b226e676d2fba483ca8f6c83e93b","signed_at":null,"signed_content":"sha256:cefd179db6c3443857607aab725475b5f5e73db45d36b1aece8265eab199e7b0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:19.69Z","signature":"sha256:48a985c695641d84b3d118c309415fd636bc8a6f74afffe4a0bebe0566a87555","signed_at":null,"signed_content":"sha256:a510e808db55b06a7104ba38c29d19471d45c4f5a3ba22a90b4e043285d0c854","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:19.69Z","signature":"sha256:f722496d7ee701d2f009dc5ec358e75ab7bc6b99f522326a89cac6057e74cd68","signed_at":null,"signed_content":"sha256:2c9e6b092decf8c2600967f452b0b7336ab9e70b7690a2a09b24391fdc97d82a","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-27T19:55:19.702Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:1c4a8421db697f38abc1f5b937d7dc263dfcbfbd500119e939a6ea0246d6cc56","source":"layout"},{"digest":"sha256:94c1352439a6345bba6ea6c0c5d8db455177cbd94e666747bb75d14ec49c0d90","source":"layout"},{"digest":"sha256:da6b8769c23bdf7fee370b5412c7b2d1dce9b0dbf3e8bd365d72252b7cfc3e0f","source":"layout"}],"rejected":[],"run":"01a21e93-9aed-719c-8d5c-780aa23cdbc8","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'e83f26bdb508607c8a0063c1006b9d409c490497310d85fa506c7c2acceac5e7', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809319696, 9, '{"deciding":31,"fetching":14,"pinning":1,"queued":18,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:19.693Z","signature":"sha256:c531184b56fe747dee3e59716163edd8f1372fd2dbeb04be1b8fbf53c3a51107","signed_at":null,"signed_content":"sha256:7495b4229531e022323073eb4ebf425b432566b3a908c981bf443c7d2a261375","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:19.693Z","signature":"sha256:b2bce60d389a654a466d8e3d2af25f8ca7233f0e71c14d0728bf8c955fb7c911","signed_at":null,"signed_content":"sha256:547189a9c40b6927fc5860db776b9f48e30da8a0113683fa63b2c40fd1ae2aa6","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:19.693Z","signature":"sha256:f1b99670a542791171b21a9623829b51ba5d2ee87c6a9c3f64eb1baf84c831af","signed_at":null,"signed_content":"sha256:ea2a99ccec6131516935626e84dc31bea31f55a9470ee797238a0e7045be5f9b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-27T19:55:19.696Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:1cf4a536dbc65e15ada89f3b3bbc19f8059e44d16dd36b32b3054147c2e1e107","source":"layout"},{"digest":"sha256:539624ad82dd347d4581b4549b78288083a7957411ded965f8d2fc5b93cad6aa","source":"layout"},{"digest":"sha256:88fc8ec93acf07eb24951fe9c88ac40a05375d6a36c99410785539a70a712a81","source":"layout"}],"rejected":[],"run":"01a21e93-9aed-719c-8d5c-780b530c1fd3","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'e810ee1faa436b4a0e0d34da3df3a002274b5f44bcfaf04b9ffcfe77748adad2', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809320016, 10, '{"deciding":33,"fetching":10,"pinning":1,"queued":6,"verifying":5}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:a708712ff32a84df900f283f461bc6be76203a3c6a7c6f858f4e8e314c57bc73","signed_at":null,"signed_content":"sha256:75714afa840aa7a7e38aea42897bdb1b7a07f5d9e0f00dd2d43cb474599db276","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:0f58da21a08642ab37af1774a07272a8a120f3480b457d2a285ff09930fee3c9","signed_at":null,"signed_content":"sha256:36fd35f488127826edf975de12385d8187cc74d089697a480809d18d4f6f9e1d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:52929159ede8819738d01b02feb0afc9889a7df08630d17a03971e02456ba9f8","signed_at":null,"signed_content":"sha256:2a5ad347482a12deb41ecc1a5a031879c09df3afc42e7a48da639f9a0fca26db","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-27T19:55:20.016Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:5dd566145efdede063da9f5acf865eba71302ffe7045210630a48d1f25857575","source":"layout"},{"digest":"sha256:a6dcc5829ce204e6ed9a606015d2eed814ca4b84b01ac002b913a237598fca4e","source":"layout"},{"digest":"sha256:b057a5f5bc131c45736f1e83cdcf83d2dc98cc628d5dd39785324acb45bf6f45","source":"layout"}],"rejected":[],"run":"01a21e93-9c3a-7755-85a2-f1a1e8ca5cca","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'e4de8bd7e22bd9ebc21278e53bdd0470ccbe45d93fc444028dfbdb10e09d9f6f', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'not-ready', 1795809320227, 12, '{"deciding":10,"fetching":8,"pinning":1,"queued":6,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:a708712ff32a84df900f283f461bc6be76203a3c6a7c6f858f4e8e314c57bc73","signed_at":null,"signed_content":"sha256:75714afa840aa7a7e38aea42897bdb1b7a07f5d9e0f00dd2d43cb474599db276","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:0f58da21a08642ab37af1774a07272a8a120f3480b457d2a285ff09930fee3c9","signed_at":null,"signed_content":"sha256:36fd35f488127826edf975de12385d8187cc74d089697a480809d18d4f6f9e1d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:52929159ede8819738d01b02feb0afc9889a7df08630d17a03971e02456ba9f8","signed_at":null,"signed_content":"sha256:2a5ad347482a12deb41ecc1a5a031879c09df3afc42e7a48da639f9a0fca26db","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-27T19:55:20.227Z","overrides":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:5dd566145efdede063da9f5acf865eba71302ffe7045210630a48d1f25857575","source":"layout"},{"digest":"sha256:a6dcc5829ce204e6ed9a606015d2eed814ca4b84b01ac002b913a237598fca4e","source":"layout"},{"digest":"sha256:b057a5f5bc131c45736f1e83cdcf83d2dc98cc628d5dd39785324acb45bf6f45","source":"layout"},{"digest":"sha256:c09b1032c45f9381480bcb0524af318f2210bf61ba8b0632737c67562069fda5","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-27T19:55:20.192Z","by":"key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f","id":"sha256:8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21e93-9d13-7609-bdb4-5c397d79aec8","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T19:55:20.192Z by key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'1a37b43d2e317646f6f5303e7ab5863c52ff80c0bbc0023ab2f0acc8643b54af', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f', 'ready', 1795809320283, 11, '{"deciding":15,"fetching":7,"pinning":3,"queued":59,"verifying":4}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:1fd978b37b415342690e0ec44d5bc29156421faab67e011102ad903e98b23d0c","signed_at":null,"signed_content":"sha256:f3e7d7bd0c481568289b6eda9edfcb153369b7e58535052b59be06784ba8fc23","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:f1c54685bce4efc5d58363c6f85c7a4d978ab4a00a8ec39409a258d460ebe1a7","signed_at":null,"signed_content":"sha256:c5fd751349f3705c525e1088e5f9a3fef25c009edce4aaa3478fcd37aaa9c8b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:80e3a6a965f3e3d1f9ced916dc91bb8b8582225e5cbbefbb0a9ecc7922930915","signed_at":null,"signed_content":"sha256:be7257b125f40dafdc0ebf95fbb281606d4405cc3ac3b0923a585c55e50cb163","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T19:55:20.283Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:1f94bb574a6f3409695f3db3f7cf632c047c180ac603b110aca47fa050f42ef0"}],"filed_at":"2026-11-27T19:55:17.775Z","id":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d","permits":{"environment":"production","expires":"2026-12-04T19:55:17.771Z","gate":"https://gate.example.com","nonce":"01a21e93-938b-7180-96f1-d8351ec86fe1","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEABvNywOILCJkSoClXN/zGg+F4G7mc9hw6uHfZSrfbzL8=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:d20c69406f6cf6b565023c34e2a242a4621b3d106917840918a74e278781ffe5"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T19:55:17.393Z","decision":"sha256:eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404","environment":"staging","ready_since":"2026-11-27T19:55:17.393Z","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:1a5a7837afd8d79f37e0055030e860d26a5ab7077c40b5c2ac3ebaeb64eeec5a","source":"layout"},{"digest":"sha256:4cd28b2abd75869b099436558d3acf5f33fe40bd602673734826b76af8c44493","source":"layout"},{"digest":"sha256:5631d2aca596239c3c21deb10ec4754db6c3093327cde4df1b6d5c0801c5cf2a","source":"layout"},{"digest":"sha256:5b822ab1dff79cafa05eecb53516cc654e216265bec3d8104c75c3486119a397","source":"layout"},{"digest":"sha256:ea6452618dec173743069ae4fb57f83c4e8e192a3a4295db2e46e3d5ebf34148","source":"layout"},{"digest":"sha256:f103d8456f669e714ece5a73c28f4499e959832509f2f84a1daa7ce28fb03810","source":"layout"}],"rejected":[],"run":"01a21e93-9d12-7746-94e0-f52ffa564a57","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:17.393Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'aa98d6dc01cbcd5045ffedcd2dc7640338bf1bd8df612aec7c0c5063fbd7e7db', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809320852, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:19.693Z","signature":"sha256:c531184b56fe747dee3e59716163edd8f1372fd2dbeb04be1b8fbf53c3a51107","signed_at":null,"signed_content":"sha256:7495b4229531e022323073eb4ebf425b432566b3a908c981bf443c7d2a261375","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:19.693Z","signature":"sha256:b2bce60d389a654a466d8e3d2af25f8ca7233f0e71c14d0728bf8c955fb7c911","signed_at":null,"signed_content":"sha256:547189a9c40b6927fc5860db776b9f48e30da8a0113683fa63b2c40fd1ae2aa6","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:19.693Z","signature":"sha256:f1b99670a542791171b21a9623829b51ba5d2ee87c6a9c3f64eb1baf84c831af","signed_at":null,"signed_content":"sha256:ea2a99ccec6131516935626e84dc31bea31f55a9470ee797238a0e7045be5f9b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"looked_at":"2026-11-27T19:55:19.696Z","now":"2026-11-27T19:55:20.852Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","ready_since":"2026-11-27T19:55:19.696Z","referrers":[{"digest":"sha256:1cf4a536dbc65e15ada89f3b3bbc19f8059e44d16dd36b32b3054147c2e1e107","source":"layout"},{"digest":"sha256:539624ad82dd347d4581b4549b78288083a7957411ded965f8d2fc5b93cad6aa","source":"layout"},{"digest":"sha256:88fc8ec93acf07eb24951fe9c88ac40a05375d6a36c99410785539a70a712a81","source":"layout"}],"rejected":[],"run":"01a21e93-9f99-7643-bc87-373186a355c9","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809320880, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:d259f9b4d777a582302145890fc8cf9f77d546e4ac54b51f535cc40bdf6f2c6e","signed_at":null,"signed_content":"sha256:20a267dbd96b168216248b26bb02d6c0bb21a468e99d984880f9d6b9d00d6886","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:53bd618ae1f81349f320e9b8cac3157da3e7f8c7be3aff1f3ca4ec918238ec7a","signed_at":null,"signed_content":"sha256:a1075d38a33381ebbe3eb99ad770f87c8e3264ad00ddd544dc8da9f616b5ce3b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:bc330781921ab69b3ee2085967e00055e0f3d0a49643e382af6b65faf8005bee","signed_at":null,"signed_content":"sha256:ec6a503ea56d920e774842fb37d0873abfab368da13326becd1d541bfcd9e897","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ed8a93c16d591ae9989908931351077ce13610d0da4559ba58c066cac5b26854"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:ec6f4c5a6a16deccf7377d5b890e325408111bfed1a91d70acbfb2e5c80618f9","signed_at":null,"signed_content":"sha256:145a2cf5a6286d4dd4f3694935a42445ebd39a306b4ecab0a8fce140e085d017","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-27T19:55:16.784Z","now":"2026-11-27T19:55:20.88Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","ready_since":"2026-11-27T19:55:16.784Z","referrers":[{"digest":"sha256:01b8fcaffedeb52d85717fbc205033b347e58b01bb053bd2003f0a66d9cdbd81","source":"layout"},{"digest":"sha256:73fe733c85892933074a296d89c635ce375d57978989bef09a52976a46ffd6c5","source":"layout"},{"digest":"sha256:af3d416e70269b1ea9c320bbca09ed0ab3b137d6172958c8f427e5f57d6e2e46","source":"layout"},{"digest":"sha256:b7ad88cd7ad2bae622347f9137ed85bf0e120caf5756964038834fc97b1ca0fb","source":"layout"}],"rejected":[],"run":"01a21e93-9fb8-7792-8c95-c67aef5827d1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'fc473b08b4783387f2a2b100ea5e801c34290a140b67556465185dc4fc908be9', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'not-ready', 1795809320929, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:a708712ff32a84df900f283f461bc6be76203a3c6a7c6f858f4e8e314c57bc73","signed_at":null,"signed_content":"sha256:75714afa840aa7a7e38aea42897bdb1b7a07f5d9e0f00dd2d43cb474599db276","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:0f58da21a08642ab37af1774a07272a8a120f3480b457d2a285ff09930fee3c9","signed_at":null,"signed_content":"sha256:36fd35f488127826edf975de12385d8187cc74d089697a480809d18d4f6f9e1d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:20.011Z","signature":"sha256:52929159ede8819738d01b02feb0afc9889a7df08630d17a03971e02456ba9f8","signed_at":null,"signed_content":"sha256:2a5ad347482a12deb41ecc1a5a031879c09df3afc42e7a48da639f9a0fca26db","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"looked_at":"2026-11-27T19:55:20.227Z","now":"2026-11-27T19:55:20.929Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:5dd566145efdede063da9f5acf865eba71302ffe7045210630a48d1f25857575","source":"layout"},{"digest":"sha256:a6dcc5829ce204e6ed9a606015d2eed814ca4b84b01ac002b913a237598fca4e","source":"layout"},{"digest":"sha256:b057a5f5bc131c45736f1e83cdcf83d2dc98cc628d5dd39785324acb45bf6f45","source":"layout"},{"digest":"sha256:c09b1032c45f9381480bcb0524af318f2210bf61ba8b0632737c67562069fda5","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-27T19:55:20.192Z","by":"key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f","id":"sha256:8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21e93-9fe3-7032-8ae5-c2d5fa8dc6d6","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T19:55:20.192Z by key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'c5ac5422588f7715b6c10a83adb127a46f617e276794ba160d4187c3f65f3e30', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809320939, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:1fd978b37b415342690e0ec44d5bc29156421faab67e011102ad903e98b23d0c","signed_at":null,"signed_content":"sha256:f3e7d7bd0c481568289b6eda9edfcb153369b7e58535052b59be06784ba8fc23","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:f1c54685bce4efc5d58363c6f85c7a4d978ab4a00a8ec39409a258d460ebe1a7","signed_at":null,"signed_content":"sha256:c5fd751349f3705c525e1088e5f9a3fef25c009edce4aaa3478fcd37aaa9c8b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:80e3a6a965f3e3d1f9ced916dc91bb8b8582225e5cbbefbb0a9ecc7922930915","signed_at":null,"signed_content":"sha256:be7257b125f40dafdc0ebf95fbb281606d4405cc3ac3b0923a585c55e50cb163","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-27T19:55:17.393Z","now":"2026-11-27T19:55:20.939Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","ready_since":"2026-11-27T19:55:17.393Z","referrers":[{"digest":"sha256:5b822ab1dff79cafa05eecb53516cc654e216265bec3d8104c75c3486119a397","source":"layout"},{"digest":"sha256:ea6452618dec173743069ae4fb57f83c4e8e192a3a4295db2e46e3d5ebf34148","source":"layout"},{"digest":"sha256:f103d8456f669e714ece5a73c28f4499e959832509f2f84a1daa7ce28fb03810","source":"layout"}],"rejected":[],"run":"01a21e93-9fed-72fe-80b5-9b8c782bd129","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'bcd7394a47e30f93dcba87a2970e628117ec715086fb203d3072cb7aeae994f1', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'not-ready', 1795809320972, 17, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"looked_at":"2026-11-27T19:55:18.525Z","now":"2026-11-27T19:55:20.972Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21e93-a00c-70e9-b6dc-8453d0638e48","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'244533c3829d2c10db29530ae76a7fb70bc4de81d1b2ef90b48b4bc3cc3c1585', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809320976, 18, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:19.69Z","signature":"sha256:1b406b4416f46adf494289b740fc58c3c862b226e676d2fba483ca8f6c83e93b","signed_at":null,"signed_content":"sha256:cefd179db6c3443857607aab725475b5f5e73db45d36b1aece8265eab199e7b0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:19.69Z","signature":"sha256:48a985c695641d84b3d118c309415fd636bc8a6f74afffe4a0bebe0566a87555","signed_at":null,"signed_content":"sha256:a510e808db55b06a7104ba38c29d19471d45c4f5a3ba22a90b4e043285d0c854","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:19.69Z","signature":"sha256:f722496d7ee701d2f009dc5ec358e75ab7bc6b99f522326a89cac6057e74cd68","signed_at":null,"signed_content":"sha256:2c9e6b092decf8c2600967f452b0b7336ab9e70b7690a2a09b24391fdc97d82a","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"looked_at":"2026-11-27T19:55:19.702Z","now":"2026-11-27T19:55:20.976Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","ready_since":"2026-11-27T19:55:19.702Z","referrers":[{"digest":"sha256:1c4a8421db697f38abc1f5b937d7dc263dfcbfbd500119e939a6ea0246d6cc56","source":"layout"},{"digest":"sha256:94c1352439a6345bba6ea6c0c5d8db455177cbd94e666747bb75d14ec49c0d90","source":"layout"},{"digest":"sha256:da6b8769c23bdf7fee370b5412c7b2d1dce9b0dbf3e8bd365d72252b7cfc3e0f","source":"layout"}],"rejected":[],"run":"01a21e93-a013-7277-8ae9-4be25a9449ff","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (19, x'fa52bbfb604e81f72b4b581d31372647942544d3c84929900cdfbd95e16ff1ba', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809320910, 19, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:d259f9b4d777a582302145890fc8cf9f77d546e4ac54b51f535cc40bdf6f2c6e","signed_at":null,"signed_content":"sha256:20a267dbd96b168216248b26bb02d6c0bb21a468e99d984880f9d6b9d00d6886","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:53bd618ae1f81349f320e9b8cac3157da3e7f8c7be3aff1f3ca4ec918238ec7a","signed_at":null,"signed_content":"sha256:a1075d38a33381ebbe3eb99ad770f87c8e3264ad00ddd544dc8da9f616b5ce3b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:bc330781921ab69b3ee2085967e00055e0f3d0a49643e382af6b65faf8005bee","signed_at":null,"signed_content":"sha256:ec6a503ea56d920e774842fb37d0873abfab368da13326becd1d541bfcd9e897","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ed8a93c16d591ae9989908931351077ce13610d0da4559ba58c066cac5b26854"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:ec6f4c5a6a16deccf7377d5b890e325408111bfed1a91d70acbfb2e5c80618f9","signed_at":null,"signed_content":"sha256:145a2cf5a6286d4dd4f3694935a42445ebd39a306b4ecab0a8fce140e085d017","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-27T19:55:17.115Z","now":"2026-11-27T19:55:20.91Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T19:55:20.88Z","decision":"sha256:20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db","environment":"staging","ready_since":"2026-11-27T19:55:16.784Z","verdict":"ready"},"project":"default","ready_since":"2026-11-27T19:55:17.115Z","referrers":[{"digest":"sha256:01b8fcaffedeb52d85717fbc205033b347e58b01bb053bd2003f0a66d9cdbd81","source":"layout"},{"digest":"sha256:73fe733c85892933074a296d89c635ce375d57978989bef09a52976a46ffd6c5","source":"layout"},{"digest":"sha256:76cec8389f12cc69e92baa9fa00a294a98794b3616d7f79dc26309ba44e92251","source":"layout"},{"digest":"sha256:af3d416e70269b1ea9c320bbca09ed0ab3b137d6172958c8f427e5f57d6e2e46","source":"layout"},{"digest":"sha256:b7ad88cd7ad2bae622347f9137ed85bf0e120caf5756964038834fc97b1ca0fb","source":"layout"}],"rejected":[],"run":"01a21e93-9fcf-7375-bb57-8c185a348963","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:20.88Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (20, x'1b55dbb0e4f65f242469080db0025e9fb41be74a5add1c1266c46215f3f735ef', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809320955, 20, '{}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:1fd978b37b415342690e0ec44d5bc29156421faab67e011102ad903e98b23d0c","signed_at":null,"signed_content":"sha256:f3e7d7bd0c481568289b6eda9edfcb153369b7e58535052b59be06784ba8fc23","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:f1c54685bce4efc5d58363c6f85c7a4d978ab4a00a8ec39409a258d460ebe1a7","signed_at":null,"signed_content":"sha256:c5fd751349f3705c525e1088e5f9a3fef25c009edce4aaa3478fcd37aaa9c8b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:17.389Z","signature":"sha256:80e3a6a965f3e3d1f9ced916dc91bb8b8582225e5cbbefbb0a9ecc7922930915","signed_at":null,"signed_content":"sha256:be7257b125f40dafdc0ebf95fbb281606d4405cc3ac3b0923a585c55e50cb163","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-27T19:55:20.283Z","now":"2026-11-27T19:55:20.955Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:1f94bb574a6f3409695f3db3f7cf632c047c180ac603b110aca47fa050f42ef0"}],"filed_at":"2026-11-27T19:55:17.775Z","id":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d","permits":{"environment":"production","expires":"2026-12-04T19:55:17.771Z","gate":"https://gate.example.com","nonce":"01a21e93-938b-7180-96f1-d8351ec86fe1","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEABvNywOILCJkSoClXN/zGg+F4G7mc9hw6uHfZSrfbzL8=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:d20c69406f6cf6b565023c34e2a242a4621b3d106917840918a74e278781ffe5"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T19:55:20.939Z","decision":"sha256:c5ac5422588f7715b6c10a83adb127a46f617e276794ba160d4187c3f65f3e30","environment":"staging","ready_since":"2026-11-27T19:55:17.393Z","verdict":"ready"},"project":"default","ready_since":"2026-11-27T19:55:20.283Z","referrers":[{"digest":"sha256:1a5a7837afd8d79f37e0055030e860d26a5ab7077c40b5c2ac3ebaeb64eeec5a","source":"layout"},{"digest":"sha256:4cd28b2abd75869b099436558d3acf5f33fe40bd602673734826b76af8c44493","source":"layout"},{"digest":"sha256:5631d2aca596239c3c21deb10ec4754db6c3093327cde4df1b6d5c0801c5cf2a","source":"layout"},{"digest":"sha256:5b822ab1dff79cafa05eecb53516cc654e216265bec3d8104c75c3486119a397","source":"layout"},{"digest":"sha256:ea6452618dec173743069ae4fb57f83c4e8e192a3a4295db2e46e3d5ebf34148","source":"layout"},{"digest":"sha256:f103d8456f669e714ece5a73c28f4499e959832509f2f84a1daa7ce28fb03810","source":"layout"}],"rejected":[],"run":"01a21e93-9ffd-7471-a8bf-b9d3894e2126","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:20.939Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (21, x'c235755a3c7cc4022ece53b1167ba2606c6df3f1aa69207e06bce4330260f799', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809321242, 21, '{"deciding":48,"fetching":15,"pinning":2,"queued":4,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:d259f9b4d777a582302145890fc8cf9f77d546e4ac54b51f535cc40bdf6f2c6e","signed_at":null,"signed_content":"sha256:20a267dbd96b168216248b26bb02d6c0bb21a468e99d984880f9d6b9d00d6886","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:53bd618ae1f81349f320e9b8cac3157da3e7f8c7be3aff1f3ca4ec918238ec7a","signed_at":null,"signed_content":"sha256:a1075d38a33381ebbe3eb99ad770f87c8e3264ad00ddd544dc8da9f616b5ce3b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:bc330781921ab69b3ee2085967e00055e0f3d0a49643e382af6b65faf8005bee","signed_at":null,"signed_content":"sha256:ec6a503ea56d920e774842fb37d0873abfab368da13326becd1d541bfcd9e897","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ed8a93c16d591ae9989908931351077ce13610d0da4559ba58c066cac5b26854"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:ec6f4c5a6a16deccf7377d5b890e325408111bfed1a91d70acbfb2e5c80618f9","signed_at":null,"signed_content":"sha256:145a2cf5a6286d4dd4f3694935a42445ebd39a306b4ecab0a8fce140e085d017","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T19:55:21.242Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":null,"project":"default","ready_since":"2026-11-27T19:55:16.784Z","referrers":[{"digest":"sha256:01b8fcaffedeb52d85717fbc205033b347e58b01bb053bd2003f0a66d9cdbd81","source":"layout"},{"digest":"sha256:207fa9cb740838951e33994aa701762f5efe5c0f17158433a10b8c3ac45da98c","source":"layout"},{"digest":"sha256:73fe733c85892933074a296d89c635ce375d57978989bef09a52976a46ffd6c5","source":"layout"},{"digest":"sha256:76cec8389f12cc69e92baa9fa00a294a98794b3616d7f79dc26309ba44e92251","source":"layout"},{"digest":"sha256:7dc182d591e4bde8c3013fac2cc63921d1b50ce0a9a444d0077b43a5ed003cac","source":"layout"},{"digest":"sha256:8fd34f3708e10d811f931c350d9ba2e9a85e8793790b249b019fc720645f9c5d","source":"layout"},{"digest":"sha256:af3d416e70269b1ea9c320bbca09ed0ab3b137d6172958c8f427e5f57d6e2e46","source":"layout"},{"digest":"sha256:b7ad88cd7ad2bae622347f9137ed85bf0e120caf5756964038834fc97b1ca0fb","source":"layout"}],"rejected":[],"run":"01a21e93-a101-709c-85e2-991c14e009f1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (22, x'82a9b85456115b4a431ef3ca395e94fb0aacb87193da5e0f8b7e4bd9f0f6d491', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0', 'ready', 1795809321437, 22, '{"deciding":16,"fetching":12,"pinning":5,"queued":17,"verifying":5}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:d259f9b4d777a582302145890fc8cf9f77d546e4ac54b51f535cc40bdf6f2c6e","signed_at":null,"signed_content":"sha256:20a267dbd96b168216248b26bb02d6c0bb21a468e99d984880f9d6b9d00d6886","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T19:55:15.588Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T19:55:15.588Z","digest":"sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:53bd618ae1f81349f320e9b8cac3157da3e7f8c7be3aff1f3ca4ec918238ec7a","signed_at":null,"signed_content":"sha256:a1075d38a33381ebbe3eb99ad770f87c8e3264ad00ddd544dc8da9f616b5ce3b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T19:55:15.588Z","invocationId":"1","startedOn":"2026-11-27T19:55:15.588Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:bc330781921ab69b3ee2085967e00055e0f3d0a49643e382af6b65faf8005bee","signed_at":null,"signed_content":"sha256:ec6a503ea56d920e774842fb37d0873abfab368da13326becd1d541bfcd9e897","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:ed8a93c16d591ae9989908931351077ce13610d0da4559ba58c066cac5b26854"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T19:55:16.78Z","signature":"sha256:ec6f4c5a6a16deccf7377d5b890e325408111bfed1a91d70acbfb2e5c80618f9","signed_at":null,"signed_content":"sha256:145a2cf5a6286d4dd4f3694935a42445ebd39a306b4ecab0a8fce140e085d017","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:f42a74d527c7e4d7a03acbd28a454f3188c270edafe95f208037b2046fedf2a5"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpGLW9M8/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T19:55:21.437Z","overrides":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T19:55:21.242Z","decision":"sha256:c235755a3c7cc4022ece53b1167ba2606c6df3f1aa69207e06bce4330260f799","environment":"staging","ready_since":"2026-11-27T19:55:16.784Z","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:01b8fcaffedeb52d85717fbc205033b347e58b01bb053bd2003f0a66d9cdbd81","source":"layout"},{"digest":"sha256:207fa9cb740838951e33994aa701762f5efe5c0f17158433a10b8c3ac45da98c","source":"layout"},{"digest":"sha256:73fe733c85892933074a296d89c635ce375d57978989bef09a52976a46ffd6c5","source":"layout"},{"digest":"sha256:76cec8389f12cc69e92baa9fa00a294a98794b3616d7f79dc26309ba44e92251","source":"layout"},{"digest":"sha256:7dc182d591e4bde8c3013fac2cc63921d1b50ce0a9a444d0077b43a5ed003cac","source":"layout"},{"digest":"sha256:8fd34f3708e10d811f931c350d9ba2e9a85e8793790b249b019fc720645f9c5d","source":"layout"},{"digest":"sha256:af3d416e70269b1ea9c320bbca09ed0ab3b137d6172958c8f427e5f57d6e2e46","source":"layout"},{"digest":"sha256:b7ad88cd7ad2bae622347f9137ed85bf0e120caf5756964038834fc97b1ca0fb","source":"layout"}],"rejected":[],"run":"01a21e93-a1b6-75bf-b602-2fc5fdc8fa34","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpGLW9M8/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:d1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"`starts` PASSED at 2026-11-27T19:55:15.588Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T19:55:15.588Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T19:55:21.242Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T19:55:15.588Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 'default');
INSERT INTO decision_bundle VALUES (1, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 'default');
INSERT INTO decision_bundle VALUES (1, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 'default');
INSERT INTO decision_bundle VALUES (1, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 'default');
INSERT INTO decision_bundle VALUES (2, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 'default');
INSERT INTO decision_bundle VALUES (2, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 'default');
INSERT INTO decision_bundle VALUES (2, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 'default');
INSERT INTO decision_bundle VALUES (2, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 'default');
INSERT INTO decision_bundle VALUES (3, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 'default');
INSERT INTO decision_bundle VALUES (3, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 'default');
INSERT INTO decision_bundle VALUES (3, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 'default');
INSERT INTO decision_bundle VALUES (4, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 'default');
INSERT INTO decision_bundle VALUES (4, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 'default');
INSERT INTO decision_bundle VALUES (4, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 'default');
INSERT INTO decision_bundle VALUES (5, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 'default');
INSERT INTO decision_bundle VALUES (5, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 'default');
INSERT INTO decision_bundle VALUES (5, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 'default');
INSERT INTO decision_bundle VALUES (8, x'59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b', 'default');
INSERT INTO decision_bundle VALUES (8, x'8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734', 'default');
INSERT INTO decision_bundle VALUES (8, x'e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77', 'default');
INSERT INTO decision_bundle VALUES (9, x'620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4', 'default');
INSERT INTO decision_bundle VALUES (9, x'868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce', 'default');
INSERT INTO decision_bundle VALUES (9, x'95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e', 'default');
INSERT INTO decision_bundle VALUES (10, x'101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f', 'default');
INSERT INTO decision_bundle VALUES (10, x'1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406', 'default');
INSERT INTO decision_bundle VALUES (10, x'90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b', 'default');
INSERT INTO decision_bundle VALUES (11, x'101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f', 'default');
INSERT INTO decision_bundle VALUES (11, x'1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406', 'default');
INSERT INTO decision_bundle VALUES (11, x'90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b', 'default');
INSERT INTO decision_bundle VALUES (12, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 'default');
INSERT INTO decision_bundle VALUES (12, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 'default');
INSERT INTO decision_bundle VALUES (12, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 'default');
INSERT INTO decision_bundle VALUES (13, x'620e72794ac965ca0550c7b06d7718d04d70809869a934aabf8e0bb05f7d74d4', 'default');
INSERT INTO decision_bundle VALUES (13, x'868102ca05732b70594de0bef9dea73c32c96c3c560ecbfbdda84cf3313564ce', 'default');
INSERT INTO decision_bundle VALUES (13, x'95046fbb0042eaf6d9ec3779188c3aeed40d0e3a85bcb9ba9d08cbb6ae14428e', 'default');
INSERT INTO decision_bundle VALUES (14, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 'default');
INSERT INTO decision_bundle VALUES (14, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 'default');
INSERT INTO decision_bundle VALUES (14, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 'default');
INSERT INTO decision_bundle VALUES (14, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 'default');
INSERT INTO decision_bundle VALUES (15, x'101b9ebad5d2d518d2c62976ec982b16425cf537c62bfe1daebb996d19804e4f', 'default');
INSERT INTO decision_bundle VALUES (15, x'1ca533dd7dab34fc2031f0c6dc92273895882c17e44f2313975c7f9b32b68406', 'default');
INSERT INTO decision_bundle VALUES (15, x'90572f61988c8bf82f21250de864e9b944a37abdaa593da6a8d94681532e441b', 'default');
INSERT INTO decision_bundle VALUES (16, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 'default');
INSERT INTO decision_bundle VALUES (16, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 'default');
INSERT INTO decision_bundle VALUES (16, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 'default');
INSERT INTO decision_bundle VALUES (18, x'59b1159c7209a0fb3e81aba89c76c0967ee4694e169d616ff44871514778365b', 'default');
INSERT INTO decision_bundle VALUES (18, x'8bdcf038eaf005e7f7f2824ecc16c93650d1243f64c44b469f1cdef6fecfd734', 'default');
INSERT INTO decision_bundle VALUES (18, x'e20d1a7af0b06ce293af7686b0ab7ea5583fdb88b96ef90ee64fbd526c93ed77', 'default');
INSERT INTO decision_bundle VALUES (19, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 'default');
INSERT INTO decision_bundle VALUES (19, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 'default');
INSERT INTO decision_bundle VALUES (19, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 'default');
INSERT INTO decision_bundle VALUES (19, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 'default');
INSERT INTO decision_bundle VALUES (20, x'1372536d4c311cf0cb991f2e8d56f4decc8f4df34f73e639270672a9822b9870', 'default');
INSERT INTO decision_bundle VALUES (20, x'222d64ff53100d4a5b6ca2abb8a1a5f66e1c843d88676422f3f4df2247228c92', 'default');
INSERT INTO decision_bundle VALUES (20, x'4beaea26882b83a606eabac3ec8c5540fec088f56da854b8f935f8c05ec5f90d', 'default');
INSERT INTO decision_bundle VALUES (21, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 'default');
INSERT INTO decision_bundle VALUES (21, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 'default');
INSERT INTO decision_bundle VALUES (21, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 'default');
INSERT INTO decision_bundle VALUES (21, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 'default');
INSERT INTO decision_bundle VALUES (22, x'4246627c8f3e7c69242e91d66685ea2bd403f94efe429ef2d216873e7c25c2c4', 'default');
INSERT INTO decision_bundle VALUES (22, x'79013b268fe5ac1a503fb958832d31000e7fca8ab21efd36147ab4e581ea92dc', 'default');
INSERT INTO decision_bundle VALUES (22, x'844429866ceb9d53d0a2021babc089e619cd74fd4ac2c438622dd318625c2c3c', 'default');
INSERT INTO decision_bundle VALUES (22, x'd1fdb21346f00206ee34d49b13de5434db35ea472a842f3819444995eafa28b6', 'default');
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
, break_glass INTEGER NOT NULL DEFAULT 0 CHECK (break_glass IN (0, 1)), ended_at INTEGER, reviewed_at INTEGER, broken_at INTEGER, filed_under BLOB CHECK (length(filed_under) = 32)) STRICT;
INSERT INTO override_request VALUES (1, x'9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'39ad915fd764abacb3aeac977f7177912e729834f6accfc55f87e1239e79b474', 1796414117771, 1795809317775, 0, NULL, NULL, NULL, x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f');
INSERT INTO override_request VALUES (2, x'4216f2e3710094c44a7301f2288b752647f98d0fc8cbd643c126ec546897a862', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'906dd81288bdd897a634ad151d8c998e98043f7655add0965801c97aaac12472', 1796414119020, 1795809319028, 0, 1795809319233, NULL, NULL, x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f');
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
, woken_at INTEGER, seen TEXT) STRICT;
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
    tries        INTEGER NOT NULL DEFAULT 0, since INTEGER, changes INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (project, subject, environment, because)
) STRICT, WITHOUT ROWID;
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpGLW9M8/layout', 1795892115588, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpGLW9M8/layout', 1795892115588, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpGLW9M8/layout', 1795892115588, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpGLW9M8/layout', 1795892115588, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpGLW9M8/layout', 1795892115588, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpGLW9M8/layout', 1795892115588, 0, NULL, 1);
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
, others_due INTEGER NOT NULL DEFAULT 0 CHECK (others_due IN (0, 1)), losses INTEGER NOT NULL DEFAULT 0 CHECK (losses >= 0), glass_due INTEGER NOT NULL DEFAULT 0 CHECK (glass_due IN (0, 1)), newest_at INTEGER, leapt_from INTEGER, leapt_to INTEGER, restored_size INTEGER) STRICT;
INSERT INTO log_head VALUES (1, 30, x'9fbfd54d30e4a61eb8c2c98561af55343eb35129ce2cde538aa4a23d3ebab59e19f6cef245416909cedb53c72f0db1f055d7b8d289f39d8a0855b79edbaf613e5b6440c615d175df9461e941f5a495066f51b9b2a992fb0e30ae4fb32a178b58ebc7c60839e36b92f720df8a11b062649774bf8e0a1f488752e8094c0411fb57', 0, 0, 0, 0, 0, 0, 1795809321437, NULL, NULL, NULL);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'2d64fa1fc0465bb71055363dc23db48a0380a59c319dacd72a3796c79932167a', 1795809316511, x'5ecdab0d3370d1923f6d977e8d158685ba60fedcf1e20b058d93ec46cc2ec533', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465', 1795809316784, x'53af27d3bb7954555647d4272681d129801b2f0c8a273f7392f0b46a4dfa9636', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'd8fc240d1c69cb546122600ceeb1c412effc814d27f03f7c8a4dba5d7e8e64ac', 1795809317115, x'3184085cdf1e5033a66dfa5fa01558c4ab8152dffa6eef0be135f8bf57c60597', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404', 1795809317393, x'97096c3820b82cd36be9e92ecf89abf3e471b6feb62e8c4cfd2b3de2256de02f', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'46697c74c677e8317bb2e61e485ba1d68b75ebdb4c86f8bda66160467ef75931', 1795809317613, x'b7b468b9680b803344e6c88672df3f982b3f6545f802f9ab03db72d168ceb72f', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d', 1795809317775, x'a02294f3699b3ce9d6eadbe762b8013096ac7c851373ae2523d65da23b973d3e', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'd7254980d843cf1187cffc8dbad950aa766b1df59a56567a72dbb8716937faf2', 1795809317952, x'79b0c12c90fc67a5e10510953d2898d75f944cc007db41fe2875632c0cc0f218', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'd8c1569623c2b173735bf070c5b0d2494088b7a3c78e5b0b648b340dc1ce371b', 1795809318110, x'53d07e54616b76bb917fac1eb8471c452095cb37efea3efde1c3e0dbdff43366', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'e6f2d0df0f5c5323e973f53f8cede860d31485f9f7047b3b95aacf8e370bac4d', 1795809318272, x'95835b05ccb6804b83b0093cdcf5c5b48e8a292cb4a3fa89a69669807c0902f3', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6', 1795809318525, x'bd0670c6ba2b798de3397e021eddbea814a3828103282d3d1b3bed06011b2965', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'a22ef457bdfe0923ed198c20389ac2524d1c855a7dc53c1a225448a367132adb', 1795809318786, x'a07cf7f720af8c0ebebc897b1ee6bf5ff05d3448c8baac1e9caa386866c3c389', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'4216f2e3710094c44a7301f2288b752647f98d0fc8cbd643c126ec546897a862', 1795809319028, x'9ffdd0046bd9655fc4b6713519d171591b5ea41da98441fe4f3ab55d1e39c607', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'7ddfab9dc37a084aa0ba70397afe269a40c51e378b6e060c6f509e45a0eee2c8', 1795809319233, x'130808b06fcd91aad2af92dd1bf2ab4acee91a18a35bcb9dc88154df5e765256', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'bc03812a5d63d1d62458bbbfe56a55f59e2d0a2438efca7dd8b1707b0d0e8594', 1795809319702, x'e998728981712e3a54ca5aee7724691c42c0b04ae6c3a24c8c8abeee6c074550', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'e83f26bdb508607c8a0063c1006b9d409c490497310d85fa506c7c2acceac5e7', 1795809319696, x'2ede6663f0fed673c96529b2bf50e654261c7932afb1fdf6e498fb442c2367c8', 9);
INSERT INTO log_entry VALUES (15, 'decision', x'e810ee1faa436b4a0e0d34da3df3a002274b5f44bcfaf04b9ffcfe77748adad2', 1795809320016, x'6912cb7dbfc6cd40796b6681a81a3bfc96b8e9fcdc365eb0a65720c78a5a84c5', 10);
INSERT INTO log_entry VALUES (16, 'revocation', x'8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c', 1795809320192, x'4b3af2508087dd25e34d5bd4b0234aac8bfdc33feb15a85b0f1a868e40d452ff', NULL);
INSERT INTO log_entry VALUES (17, 'decision', x'e4de8bd7e22bd9ebc21278e53bdd0470ccbe45d93fc444028dfbdb10e09d9f6f', 1795809320227, x'eefca2a456009b9718be500ea004a6ec6cbfd005528015175b4a40a0b36aade5', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'1a37b43d2e317646f6f5303e7ab5863c52ff80c0bbc0023ab2f0acc8643b54af', 1795809320283, x'0c7023ef6d04b010f30d88b75827107f3f2c4b5e02ff2f7131a2e4b4ae223893', 12);
INSERT INTO log_entry VALUES (19, 'activation', x'56c3b2675bfd5662040f7febc974aacfbf85ef31085a807177cf66d6d517658a', 1795809320992, x'd1e4c378aff9d7b3e404309f5fc36f081a9fb9d4e25ff4a29095d381695fec50', NULL);
INSERT INTO log_entry VALUES (20, 'decision', x'aa98d6dc01cbcd5045ffedcd2dc7640338bf1bd8df612aec7c0c5063fbd7e7db', 1795809320852, x'0d6f302d7557bec9772d43fb82b70bdcc0582ef87b05f32485c6c64ba908e429', 13);
INSERT INTO log_entry VALUES (21, 'decision', x'20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db', 1795809320880, x'fddc7ef1266c434341526db6ceb9b9aa09f463ced973f69a503b91faa8f3c51f', 14);
INSERT INTO log_entry VALUES (22, 'decision', x'fc473b08b4783387f2a2b100ea5e801c34290a140b67556465185dc4fc908be9', 1795809320929, x'7826f1fcea61c9bdc59d133525eddd284d8e5ed94ed5aaaebc8ee9e5945701ac', 15);
INSERT INTO log_entry VALUES (23, 'decision', x'c5ac5422588f7715b6c10a83adb127a46f617e276794ba160d4187c3f65f3e30', 1795809320939, x'add3a14e775555823bd9712b8e20ab3135f6be462bcb2131441d4a0ac2bec167', 16);
INSERT INTO log_entry VALUES (24, 'decision', x'bcd7394a47e30f93dcba87a2970e628117ec715086fb203d3072cb7aeae994f1', 1795809320972, x'e6cb82753a19f5ce30d17cb25c8352fc66fc593c7ebf522c1781bf5c42befa2b', 17);
INSERT INTO log_entry VALUES (25, 'decision', x'244533c3829d2c10db29530ae76a7fb70bc4de81d1b2ef90b48b4bc3cc3c1585', 1795809320976, x'3edfcd7190f49a8d7c59a934d7bd15ebf38f53e7b36780e3df6e7c3bb9845c7e', 18);
INSERT INTO log_entry VALUES (26, 'decision', x'fa52bbfb604e81f72b4b581d31372647942544d3c84929900cdfbd95e16ff1ba', 1795809320910, x'9c975f3d84f24880c59acffa3b465f890eb4f0243f94ba30e8569b99e197c4c6', 19);
INSERT INTO log_entry VALUES (27, 'decision', x'1b55dbb0e4f65f242469080db0025e9fb41be74a5add1c1266c46215f3f735ef', 1795809320955, x'8f62ca565864c4d4eb5343f75220d227ca7e35ff787adbad8c63c5b55d6bca58', 20);
INSERT INTO log_entry VALUES (28, 'decision', x'c235755a3c7cc4022ece53b1167ba2606c6df3f1aa69207e06bce4330260f799', 1795809321242, x'2ab5370f1d921853365069fc0adf4ad874124b4545757c34846892fb8b73d974', 21);
INSERT INTO log_entry VALUES (29, 'decision', x'82a9b85456115b4a431ef3ca395e94fb0aacb87193da5e0f8b7e4bd9f0f6d491', 1795809321437, x'a377ec9c60c2f0896e7e7d749c17f2e1bf77309e5d26ad41dbbcf210272c7b90', 22);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/e97d0bf7ef179392', x'302a300506032b6570032100f028ac843389395bbd7ae845f8bf5f175fffe8cb715237da94b7a1a8f9186cc2', 'first', 1, 1795809316845, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/e97d0bf7ef179392', 19, 'https://gate.example.com/log/e97d0bf7ef179392
19
gZKTZiiwuLVCg7P6w9QDM3IOvBcokQROtZ6hZD2Sy4w=

— https://gate.example.com/log/e97d0bf7ef179392 mfHfN/C2+eDrDUK9Xwuui/Rzktt2/07xWxPvD2KZ/jlresD09yi+ANW3QF2HkJ6WApXYhwEerRvlDcqprzuOTObmzQk=
', 1795809320351);
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
INSERT INTO release VALUES (1, x'01a21e939aed719c8d5c780c4f9c239d', 'default', 'staging', NULL, NULL, x'5e21128c923eba723bd695214bb3f64d4136b910b89b53c63032eb048cec4e1a', 1795809319660);
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
    signed_at        INTEGER NOT NULL, filed_under BLOB CHECK (length(filed_under) = 32),
    UNIQUE (override_request, kind, bundle)
) STRICT;
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'd7254980d843cf1187cffc8dbad950aa766b1df59a56567a72dbb8716937faf2', 'key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f', 1795809317952, x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f');
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'd8c1569623c2b173735bf070c5b0d2494088b7a3c78e5b0b648b340dc1ce371b', 'key sha256:1f94bb574a6f3409695f3db3f7cf632c047c180ac603b110aca47fa050f42ef0', 1795809318110, x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f');
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'7ddfab9dc37a084aa0ba70397afe269a40c51e378b6e060c6f509e45a0eee2c8', 'key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f', 1795809319233, x'eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f');
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
    override_id   BLOB    CHECK (length(override_id) = 32), superseded_at INTEGER,
    CHECK ((state = 'pending') = (ended_at IS NULL)),
    CHECK ((decision IS NULL) = (verdict IS NULL)),
    CHECK ((decision IS NULL) <> (override_id IS NULL))
) STRICT;
INSERT INTO notice VALUES (1, x'01a21e938ff27014afb439b35a4c8296', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:16.784Z","id":"sha256:03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465","run":"01a21e93-8f97-70f6-b0a9-fcc90bb87be0","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-8ff2-7014-afb4-39b35a4c8296","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T19:55:16.799Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809316799, 0, 1795809316799, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (2, x'01a21e93910f73eaba83f7d8ba6c97b3', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'd8fc240d1c69cb546122600ceeb1c412effc814d27f03f7c8a4dba5d7e8e64ac', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:17.115Z","id":"sha256:d8fc240d1c69cb546122600ceeb1c412effc814d27f03f7c8a4dba5d7e8e64ac","run":"01a21e93-90da-70f9-83ca-5ab5ef807253","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-910f-73ea-ba83-f7d8ba6c97b3","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T19:55:17.133Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809317133, 0, 1795809317133, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (3, x'01a21e93922171b98200af77bc2c2a63', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:17.393Z","id":"sha256:eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404","run":"01a21e93-91f2-7182-bd7d-5ed7f72f2cc0","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9221-71b9-8200-af77bc2c2a63","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T19:55:17.408Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809317408, 0, 1795809317408, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (4, x'01a21e93931c7641bb089d77df70906e', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'46697c74c677e8317bb2e61e485ba1d68b75ebdb4c86f8bda66160467ef75931', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:17.613Z","id":"sha256:46697c74c677e8317bb2e61e485ba1d68b75ebdb4c86f8bda66160467ef75931","run":"01a21e93-92c8-770c-a3a3-931681cf5f50","valid_until":null},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-931c-7641-bb08-9d77df70906e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T19:55:17.658Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809317658, 0, 1795809317658, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (5, x'01a21e93958e75d8b39ca50ec558b66f', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e6f2d0df0f5c5323e973f53f8cede860d31485f9f7047b3b95aacf8e370bac4d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:18.272Z","id":"sha256:e6f2d0df0f5c5323e973f53f8cede860d31485f9f7047b3b95aacf8e370bac4d","run":"01a21e93-955e-7439-a6c6-4811c3265ff4","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"production","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":{"id":"sha256:46697c74c677e8317bb2e61e485ba1d68b75ebdb4c86f8bda66160467ef75931","verdict":"not-ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[{"override":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T19:55:17.771Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21e93-958e-75d8-b39c-a50ec558b66f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T19:55:18.285Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809318285, 0, 1795809318285, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (6, x'01a21e93968a7346ac82387f5f09d762', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:18.525Z","id":"sha256:7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6","run":"01a21e93-9669-7698-90b1-1b9854d99c48","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-968a-7346-ac82-387f5f09d762","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T19:55:18.531Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809318531, 0, 1795809318531, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (7, x'01a21e93978b76519d05a4b263f34ce5', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'a22ef457bdfe0923ed198c20389ac2524d1c855a7dc53c1a225448a367132adb', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:18.786Z","id":"sha256:a22ef457bdfe0923ed198c20389ac2524d1c855a7dc53c1a225448a367132adb","run":"01a21e93-9767-76f8-97c6-69829cf3a96b","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpGLW9M8/layout","detail":"expected bytes with digest sha256:52bef6b41c1d91e6fe18a986429d92cfe67e2c533631c90d709581787fdd19ee, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":{"id":"sha256:7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"unknown","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-978b-7651-9d05-a4b263f34ce5","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T19:55:18.793Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809318793, 0, 1795809318793, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (8, x'01a21e939b217653b9ee1795bf310ad4', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'bc03812a5d63d1d62458bbbfe56a55f59e2d0a2438efca7dd8b1707b0d0e8594', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:19.702Z","id":"sha256:bc03812a5d63d1d62458bbbfe56a55f59e2d0a2438efca7dd8b1707b0d0e8594","run":"01a21e93-9aed-719c-8d5c-780aa23cdbc8","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9b21-7653-b9ee-1795bf310ad4","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-27T19:55:19.711Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809319711, 0, 1795809319711, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (9, x'01a21e939b2d76d09417bf0ca5cd70a9', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'e83f26bdb508607c8a0063c1006b9d409c490497310d85fa506c7c2acceac5e7', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:19.696Z","id":"sha256:e83f26bdb508607c8a0063c1006b9d409c490497310d85fa506c7c2acceac5e7","run":"01a21e93-9aed-719c-8d5c-780b530c1fd3","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9b2d-76d0-9417-bf0ca5cd70a9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-27T19:55:19.725Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809319725, 0, 1795809319725, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (10, x'01a21e939c6f7525984ee25e772263fc', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'e810ee1faa436b4a0e0d34da3df3a002274b5f44bcfaf04b9ffcfe77748adad2', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.016Z","id":"sha256:e810ee1faa436b4a0e0d34da3df3a002274b5f44bcfaf04b9ffcfe77748adad2","run":"01a21e93-9c3a-7755-85a2-f1a1e8ca5cca","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9c6f-7525-984e-e25e772263fc","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T19:55:20.046Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320046, 0, 1795809320046, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (11, x'01a21e939d2c718a89a7b456d53ff838', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'e4de8bd7e22bd9ebc21278e53bdd0470ccbe45d93fc444028dfbdb10e09d9f6f', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.227Z","id":"sha256:e4de8bd7e22bd9ebc21278e53bdd0470ccbe45d93fc444028dfbdb10e09d9f6f","run":"01a21e93-9d13-7609-bdb4-5c397d79aec8","valid_until":null},"environment":"staging","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":{"id":"sha256:e810ee1faa436b4a0e0d34da3df3a002274b5f44bcfaf04b9ffcfe77748adad2","verdict":"ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T19:55:20.192Z by key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9d2c-718a-89a7-b456d53ff838","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T19:55:20.235Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320235, 0, 1795809320235, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (12, x'01a21e939d687324bb72be1bb6adfe28', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'1a37b43d2e317646f6f5303e7ab5863c52ff80c0bbc0023ab2f0acc8643b54af', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.283Z","id":"sha256:1a37b43d2e317646f6f5303e7ab5863c52ff80c0bbc0023ab2f0acc8643b54af","run":"01a21e93-9d12-7746-94e0-f52ffa564a57","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:eb981bc3e1ae4536a4daffe75a5c4e77529a64c79d4eae9ed597301815588a7f","pack":"standard","version":1},"previous":{"id":"sha256:e6f2d0df0f5c5323e973f53f8cede860d31485f9f7047b3b95aacf8e370bac4d","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[{"override":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T19:55:17.771Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21e93-9d68-7324-bb72-be1bb6adfe28","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T19:55:20.296Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320296, 0, 1795809320296, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (13, x'01a21e939fab704c837d5f660b9d3180', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'aa98d6dc01cbcd5045ffedcd2dc7640338bf1bd8df612aec7c0c5063fbd7e7db', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.852Z","id":"sha256:aa98d6dc01cbcd5045ffedcd2dc7640338bf1bd8df612aec7c0c5063fbd7e7db","run":"01a21e93-9f99-7643-bc87-373186a355c9","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:e83f26bdb508607c8a0063c1006b9d409c490497310d85fa506c7c2acceac5e7","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9fab-704c-837d-5f660b9d3180","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-27T19:55:20.874Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320874, 0, 1795809320874, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (14, x'01a21e939fc875e3ab41e2f218b8c312', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.88Z","id":"sha256:20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db","run":"01a21e93-9fb8-7792-8c95-c67aef5827d1","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:03f9c4a527cc3f82ed2a8f62b6aea5b8e245e8c4cec60ae4f432e90bdc6fa465","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9fc8-75e3-ab41-e2f218b8c312","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T19:55:20.903Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320903, 0, 1795809320903, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (15, x'01a21e939fea765ab18b201607a64fe9', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'fc473b08b4783387f2a2b100ea5e801c34290a140b67556465185dc4fc908be9', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.929Z","id":"sha256:fc473b08b4783387f2a2b100ea5e801c34290a140b67556465185dc4fc908be9","run":"01a21e93-9fe3-7032-8ae5-c2d5fa8dc6d6","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:e4de8bd7e22bd9ebc21278e53bdd0470ccbe45d93fc444028dfbdb10e09d9f6f","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T19:55:20.192Z by key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9fea-765a-b18b-201607a64fe9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T19:55:20.937Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320937, 0, 1795809320937, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (16, x'01a21e939ff877cea6e8346a184ab860', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'c5ac5422588f7715b6c10a83adb127a46f617e276794ba160d4187c3f65f3e30', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.939Z","id":"sha256:c5ac5422588f7715b6c10a83adb127a46f617e276794ba160d4187c3f65f3e30","run":"01a21e93-9fed-72fe-80b5-9b8c782bd129","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:eac5120f83a64b6aba944102468d815e2cc6010e35e4142d882d9ece24243404","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9ff8-77ce-a6e8-346a184ab860","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T19:55:20.952Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320952, 0, 1795809320952, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (17, x'01a21e93a00f7167b340c46582bbd245', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'bcd7394a47e30f93dcba87a2970e628117ec715086fb203d3072cb7aeae994f1', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.972Z","id":"sha256:bcd7394a47e30f93dcba87a2970e628117ec715086fb203d3072cb7aeae994f1","run":"01a21e93-a00c-70e9-b6dc-8453d0638e48","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:7216e4fe6a1b510e6cb5bf9305c0ca45fa5286cd9d58d315612c8d15d6911ca6","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpGLW9M8/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-a00f-7167-b340-c46582bbd245","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T19:55:20.975Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320975, 0, 1795809320975, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (18, x'01a21e93a01f7193b75620db51f9c59a', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'244533c3829d2c10db29530ae76a7fb70bc4de81d1b2ef90b48b4bc3cc3c1585', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.976Z","id":"sha256:244533c3829d2c10db29530ae76a7fb70bc4de81d1b2ef90b48b4bc3cc3c1585","run":"01a21e93-a013-7277-8ae9-4be25a9449ff","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:bc03812a5d63d1d62458bbbfe56a55f59e2d0a2438efca7dd8b1707b0d0e8594","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-a01f-7193-b756-20db51f9c59a","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-27T19:55:20.99Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320990, 0, 1795809320990, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (19, x'01a21e939fdf75d1ba10eaa770b39bc6', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'fa52bbfb604e81f72b4b581d31372647942544d3c84929900cdfbd95e16ff1ba', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.91Z","id":"sha256:fa52bbfb604e81f72b4b581d31372647942544d3c84929900cdfbd95e16ff1ba","run":"01a21e93-9fcf-7375-bb57-8c185a348963","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:d8fc240d1c69cb546122600ceeb1c412effc814d27f03f7c8a4dba5d7e8e64ac","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-9fdf-75d1-ba10-eaa770b39bc6","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T19:55:20.926Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320926, 0, 1795809320926, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (20, x'01a21e93a00a7436b313a2a340aca3ef', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'1b55dbb0e4f65f242469080db0025e9fb41be74a5add1c1266c46215f3f735ef', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:20.955Z","id":"sha256:1b55dbb0e4f65f242469080db0025e9fb41be74a5add1c1266c46215f3f735ef","run":"01a21e93-9ffd-7471-a8bf-b9d3894e2126","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:1a37b43d2e317646f6f5303e7ab5863c52ff80c0bbc0023ab2f0acc8643b54af","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpGLW9M8/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[{"override":"sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T19:55:17.771Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21e93-a00a-7436-b313-a2a340aca3ef","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T19:55:20.97Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809320970, 0, 1795809320970, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (21, x'01a21e93a14777cda072f0b39b774c51', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'c235755a3c7cc4022ece53b1167ba2606c6df3f1aa69207e06bce4330260f799', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:21.242Z","id":"sha256:c235755a3c7cc4022ece53b1167ba2606c6df3f1aa69207e06bce4330260f799","run":"01a21e93-a101-709c-85e2-991c14e009f1","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:20a236223fec8ebd2354f9abccaad2a0ccba4542f5a41109a0efe2ac558df3db","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-a147-77cd-a072-f0b39b774c51","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T19:55:21.286Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809321286, 0, 1795809321286, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (22, x'01a21e93a1ea7366927546a7ff178582', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'82a9b85456115b4a431ef3ca395e94fb0aacb87193da5e0f8b7e4bd9f0f6d491', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T19:55:21.437Z","id":"sha256:82a9b85456115b4a431ef3ca395e94fb0aacb87193da5e0f8b7e4bd9f0f6d491","run":"01a21e93-a1b6-75bf-b602-2fc5fdc8fa34","valid_until":"2026-11-28T19:55:15.588Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:a534c61382f83aff3bcfc9d83def43ff4941e3cbf0cfb52f1c517fac37c5bdf0","pack":"standard","version":1000},"previous":{"id":"sha256:fa52bbfb604e81f72b4b581d31372647942544d3c84929900cdfbd95e16ff1ba","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpGLW9M8/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21e93-a1ea-7366-9275-46a7ff178582","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T19:55:21.449Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795809321449, 0, 1795809321449, NULL, NULL, 'pending', NULL, NULL, NULL);
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
, runs INTEGER) STRICT;
INSERT INTO revocation VALUES (1, x'8298f6f167c53edeb20484f9efc827be8f86a0fde951d55db0858fda2fd3798c', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', NULL, x'41e400fa8eec2fe6b7ad72c50b0263a9423da3729338057280492b5e5bef2cf9', 'key sha256:e97ad8117f86477620f77edf7f8658d7c8dc1f65e790efd70926f9a828df1a2f', 1795809320192, NULL, 10);
CREATE TABLE depends (
    decision INTEGER NOT NULL REFERENCES decision (id),
    thing    INTEGER NOT NULL,
    PRIMARY KEY (decision, thing)
) STRICT, WITHOUT ROWID;
INSERT INTO depends VALUES (22, -9031484905354077366);
INSERT INTO depends VALUES (1, -8915955704957002413);
INSERT INTO depends VALUES (2, -8915955704957002413);
INSERT INTO depends VALUES (14, -8915955704957002413);
INSERT INTO depends VALUES (19, -8915955704957002413);
INSERT INTO depends VALUES (21, -8915955704957002413);
INSERT INTO depends VALUES (22, -8915955704957002413);
INSERT INTO depends VALUES (9, -8754713133933450384);
INSERT INTO depends VALUES (13, -8754713133933450384);
INSERT INTO depends VALUES (8, -8368549880310790681);
INSERT INTO depends VALUES (18, -8368549880310790681);
INSERT INTO depends VALUES (10, -8045910113056420872);
INSERT INTO depends VALUES (11, -8045910113056420872);
INSERT INTO depends VALUES (15, -8045910113056420872);
INSERT INTO depends VALUES (5, -7979506021392417789);
INSERT INTO depends VALUES (12, -7979506021392417789);
INSERT INTO depends VALUES (20, -7979506021392417789);
INSERT INTO depends VALUES (9, -7708913813197493514);
INSERT INTO depends VALUES (13, -7708913813197493514);
INSERT INTO depends VALUES (1, -6843398610928565781);
INSERT INTO depends VALUES (2, -6843398610928565781);
INSERT INTO depends VALUES (14, -6843398610928565781);
INSERT INTO depends VALUES (19, -6843398610928565781);
INSERT INTO depends VALUES (21, -6843398610928565781);
INSERT INTO depends VALUES (22, -6843398610928565781);
INSERT INTO depends VALUES (8, -6552482333086863254);
INSERT INTO depends VALUES (18, -6552482333086863254);
INSERT INTO depends VALUES (13, -6542386571558503681);
INSERT INTO depends VALUES (14, -6542386571558503681);
INSERT INTO depends VALUES (15, -6542386571558503681);
INSERT INTO depends VALUES (16, -6542386571558503681);
INSERT INTO depends VALUES (17, -6542386571558503681);
INSERT INTO depends VALUES (18, -6542386571558503681);
INSERT INTO depends VALUES (19, -6542386571558503681);
INSERT INTO depends VALUES (20, -6542386571558503681);
INSERT INTO depends VALUES (21, -6542386571558503681);
INSERT INTO depends VALUES (22, -6542386571558503681);
INSERT INTO depends VALUES (13, -6153932650390500016);
INSERT INTO depends VALUES (8, -4898929950693535274);
INSERT INTO depends VALUES (17, -4839336283389882477);
INSERT INTO depends VALUES (3, -4723616640800649809);
INSERT INTO depends VALUES (4, -4723616640800649809);
INSERT INTO depends VALUES (5, -4723616640800649809);
INSERT INTO depends VALUES (12, -4723616640800649809);
INSERT INTO depends VALUES (16, -4723616640800649809);
INSERT INTO depends VALUES (20, -4723616640800649809);
INSERT INTO depends VALUES (10, -4652854453365288856);
INSERT INTO depends VALUES (11, -4652854453365288856);
INSERT INTO depends VALUES (15, -4652854453365288856);
INSERT INTO depends VALUES (3, -4539060572603637776);
INSERT INTO depends VALUES (4, -4539060572603637776);
INSERT INTO depends VALUES (5, -4539060572603637776);
INSERT INTO depends VALUES (12, -4539060572603637776);
INSERT INTO depends VALUES (16, -4539060572603637776);
INSERT INTO depends VALUES (20, -4539060572603637776);
INSERT INTO depends VALUES (21, -4452523626163551230);
INSERT INTO depends VALUES (22, -4452523626163551230);
INSERT INTO depends VALUES (6, -4374701552683913916);
INSERT INTO depends VALUES (17, -4374701552683913916);
INSERT INTO depends VALUES (16, -4202891845752097003);
INSERT INTO depends VALUES (20, -4202891845752097003);
INSERT INTO depends VALUES (3, -4180056153424433060);
INSERT INTO depends VALUES (4, -4180056153424433060);
INSERT INTO depends VALUES (5, -4180056153424433060);
INSERT INTO depends VALUES (12, -4180056153424433060);
INSERT INTO depends VALUES (16, -4180056153424433060);
INSERT INTO depends VALUES (20, -4180056153424433060);
INSERT INTO depends VALUES (8, -3531640566645046216);
INSERT INTO depends VALUES (18, -3531640566645046216);
INSERT INTO depends VALUES (1, -3315297954810559994);
INSERT INTO depends VALUES (2, -3315297954810559994);
INSERT INTO depends VALUES (14, -3315297954810559994);
INSERT INTO depends VALUES (19, -3315297954810559994);
INSERT INTO depends VALUES (21, -3315297954810559994);
INSERT INTO depends VALUES (22, -3315297954810559994);
INSERT INTO depends VALUES (5, -3311155900555921739);
INSERT INTO depends VALUES (12, -3311155900555921739);
INSERT INTO depends VALUES (20, -3311155900555921739);
INSERT INTO depends VALUES (2, -2811332428656161964);
INSERT INTO depends VALUES (8, -2158039531114173214);
INSERT INTO depends VALUES (18, -2158039531114173214);
INSERT INTO depends VALUES (11, -1954971428903462421);
INSERT INTO depends VALUES (8, -1827021923607590362);
INSERT INTO depends VALUES (18, -1827021923607590362);
INSERT INTO depends VALUES (5, -1805150844168154333);
INSERT INTO depends VALUES (10, -1724616837514958006);
INSERT INTO depends VALUES (9, -1711606737149599620);
INSERT INTO depends VALUES (5, -1622747146048092298);
INSERT INTO depends VALUES (12, -1622747146048092298);
INSERT INTO depends VALUES (20, -1622747146048092298);
INSERT INTO depends VALUES (9, -1573276014394396335);
INSERT INTO depends VALUES (13, -1573276014394396335);
INSERT INTO depends VALUES (3, -1529796640579892374);
INSERT INTO depends VALUES (4, -1529796640579892374);
INSERT INTO depends VALUES (5, -1529796640579892374);
INSERT INTO depends VALUES (12, -1529796640579892374);
INSERT INTO depends VALUES (1, -1470394750217599690);
INSERT INTO depends VALUES (2, -1470394750217599690);
INSERT INTO depends VALUES (3, -1470394750217599690);
INSERT INTO depends VALUES (4, -1470394750217599690);
INSERT INTO depends VALUES (5, -1470394750217599690);
INSERT INTO depends VALUES (6, -1470394750217599690);
INSERT INTO depends VALUES (8, -1470394750217599690);
INSERT INTO depends VALUES (9, -1470394750217599690);
INSERT INTO depends VALUES (10, -1470394750217599690);
INSERT INTO depends VALUES (11, -1470394750217599690);
INSERT INTO depends VALUES (12, -1470394750217599690);
INSERT INTO depends VALUES (1, -1411227303233613298);
INSERT INTO depends VALUES (2, -1411227303233613298);
INSERT INTO depends VALUES (14, -1411227303233613298);
INSERT INTO depends VALUES (19, -1411227303233613298);
INSERT INTO depends VALUES (21, -1411227303233613298);
INSERT INTO depends VALUES (22, -1411227303233613298);
INSERT INTO depends VALUES (1, -1330088280962032919);
INSERT INTO depends VALUES (2, -1330088280962032919);
INSERT INTO depends VALUES (14, -1330088280962032919);
INSERT INTO depends VALUES (19, -1330088280962032919);
INSERT INTO depends VALUES (21, -1330088280962032919);
INSERT INTO depends VALUES (22, -1330088280962032919);
INSERT INTO depends VALUES (3, -871490795918060184);
INSERT INTO depends VALUES (4, -871490795918060184);
INSERT INTO depends VALUES (5, -871490795918060184);
INSERT INTO depends VALUES (12, -871490795918060184);
INSERT INTO depends VALUES (16, -871490795918060184);
INSERT INTO depends VALUES (20, -871490795918060184);
INSERT INTO depends VALUES (1, -852740720589019945);
INSERT INTO depends VALUES (2, -852740720589019945);
INSERT INTO depends VALUES (3, -852740720589019945);
INSERT INTO depends VALUES (4, -852740720589019945);
INSERT INTO depends VALUES (5, -852740720589019945);
INSERT INTO depends VALUES (8, -852740720589019945);
INSERT INTO depends VALUES (9, -852740720589019945);
INSERT INTO depends VALUES (10, -852740720589019945);
INSERT INTO depends VALUES (11, -852740720589019945);
INSERT INTO depends VALUES (12, -852740720589019945);
INSERT INTO depends VALUES (13, -852740720589019945);
INSERT INTO depends VALUES (14, -852740720589019945);
INSERT INTO depends VALUES (15, -852740720589019945);
INSERT INTO depends VALUES (16, -852740720589019945);
INSERT INTO depends VALUES (18, -852740720589019945);
INSERT INTO depends VALUES (19, -852740720589019945);
INSERT INTO depends VALUES (20, -852740720589019945);
INSERT INTO depends VALUES (21, -852740720589019945);
INSERT INTO depends VALUES (22, -852740720589019945);
INSERT INTO depends VALUES (19, -409057927810350601);
INSERT INTO depends VALUES (15, -268180744231701625);
INSERT INTO depends VALUES (1, 286476264931082114);
INSERT INTO depends VALUES (2, 286476264931082114);
INSERT INTO depends VALUES (10, 1160695854266504472);
INSERT INTO depends VALUES (11, 1160695854266504472);
INSERT INTO depends VALUES (15, 1160695854266504472);
INSERT INTO depends VALUES (3, 1401274162960473328);
INSERT INTO depends VALUES (4, 1401274162960473328);
INSERT INTO depends VALUES (5, 1401274162960473328);
INSERT INTO depends VALUES (12, 1401274162960473328);
INSERT INTO depends VALUES (16, 1401274162960473328);
INSERT INTO depends VALUES (20, 1401274162960473328);
INSERT INTO depends VALUES (1, 1466534062228794701);
INSERT INTO depends VALUES (2, 1466534062228794701);
INSERT INTO depends VALUES (14, 1466534062228794701);
INSERT INTO depends VALUES (19, 1466534062228794701);
INSERT INTO depends VALUES (21, 1466534062228794701);
INSERT INTO depends VALUES (22, 1466534062228794701);
INSERT INTO depends VALUES (12, 1889176743566210630);
INSERT INTO depends VALUES (20, 1969721964846538532);
INSERT INTO depends VALUES (10, 2064113030608401660);
INSERT INTO depends VALUES (11, 2064113030608401660);
INSERT INTO depends VALUES (15, 2064113030608401660);
INSERT INTO depends VALUES (5, 2275649695314293769);
INSERT INTO depends VALUES (12, 2275649695314293769);
INSERT INTO depends VALUES (20, 2275649695314293769);
INSERT INTO depends VALUES (14, 2351501476170075837);
INSERT INTO depends VALUES (19, 2351501476170075837);
INSERT INTO depends VALUES (1, 2351556149383992962);
INSERT INTO depends VALUES (2, 2351556149383992962);
INSERT INTO depends VALUES (14, 2351556149383992962);
INSERT INTO depends VALUES (19, 2351556149383992962);
INSERT INTO depends VALUES (21, 2351556149383992962);
INSERT INTO depends VALUES (22, 2351556149383992962);
INSERT INTO depends VALUES (3, 2462735619014528330);
INSERT INTO depends VALUES (4, 2462735619014528330);
INSERT INTO depends VALUES (5, 2462735619014528330);
INSERT INTO depends VALUES (12, 2462735619014528330);
INSERT INTO depends VALUES (16, 2462735619014528330);
INSERT INTO depends VALUES (20, 2462735619014528330);
INSERT INTO depends VALUES (18, 2613552073561418768);
INSERT INTO depends VALUES (10, 3051984000603787998);
INSERT INTO depends VALUES (11, 3051984000603787998);
INSERT INTO depends VALUES (15, 3051984000603787998);
INSERT INTO depends VALUES (8, 3215124871158495426);
INSERT INTO depends VALUES (18, 3215124871158495426);
INSERT INTO depends VALUES (10, 3962382571527108646);
INSERT INTO depends VALUES (11, 3962382571527108646);
INSERT INTO depends VALUES (15, 3962382571527108646);
INSERT INTO depends VALUES (1, 4775612741991693417);
INSERT INTO depends VALUES (2, 4775612741991693417);
INSERT INTO depends VALUES (14, 4775612741991693417);
INSERT INTO depends VALUES (19, 4775612741991693417);
INSERT INTO depends VALUES (21, 4775612741991693417);
INSERT INTO depends VALUES (22, 4775612741991693417);
INSERT INTO depends VALUES (4, 5073723296197371953);
INSERT INTO depends VALUES (3, 5470442148609098662);
INSERT INTO depends VALUES (4, 5470442148609098662);
INSERT INTO depends VALUES (5, 5470442148609098662);
INSERT INTO depends VALUES (12, 5470442148609098662);
INSERT INTO depends VALUES (16, 5470442148609098662);
INSERT INTO depends VALUES (20, 5470442148609098662);
INSERT INTO depends VALUES (9, 6084795933785811239);
INSERT INTO depends VALUES (13, 6084795933785811239);
INSERT INTO depends VALUES (9, 6105630759717994806);
INSERT INTO depends VALUES (13, 6105630759717994806);
INSERT INTO depends VALUES (8, 6462970701925687547);
INSERT INTO depends VALUES (18, 6462970701925687547);
INSERT INTO depends VALUES (9, 7065710730662208970);
INSERT INTO depends VALUES (13, 7065710730662208970);
INSERT INTO depends VALUES (6, 8221009951164420366);
INSERT INTO depends VALUES (9, 8400818740554489890);
INSERT INTO depends VALUES (13, 8400818740554489890);
INSERT INTO depends VALUES (10, 8462627614623442855);
INSERT INTO depends VALUES (11, 8462627614623442855);
INSERT INTO depends VALUES (15, 8462627614623442855);
INSERT INTO depends VALUES (1, 8592943011374493300);
INSERT INTO depends VALUES (2, 8592943011374493300);
INSERT INTO depends VALUES (14, 8592943011374493300);
INSERT INTO depends VALUES (19, 8592943011374493300);
INSERT INTO depends VALUES (21, 8592943011374493300);
INSERT INTO depends VALUES (22, 8592943011374493300);
INSERT INTO depends VALUES (1, 8719315390374980634);
INSERT INTO depends VALUES (2, 8719315390374980634);
INSERT INTO depends VALUES (14, 8719315390374980634);
INSERT INTO depends VALUES (19, 8719315390374980634);
INSERT INTO depends VALUES (21, 8719315390374980634);
INSERT INTO depends VALUES (22, 8719315390374980634);
CREATE TABLE depends_backlog (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    backlog_from INTEGER NOT NULL,
    backlog_to   INTEGER NOT NULL
) STRICT;
INSERT INTO depends_backlog VALUES (1, 0, 0);
CREATE TABLE revoked_also (
    revocation INTEGER NOT NULL REFERENCES revocation (id),
    project    TEXT    NOT NULL,
    -- The name of the signed content of a bundle; or, where `takes` is 0, an entry of `depends` and no digest of anything.
    thing      BLOB    NOT NULL CHECK (length(thing) = 32),
    -- Whether it is revoked too. What has the others may rest on what is revoked without saying so.
    takes      INTEGER NOT NULL CHECK (takes IN (0, 1)),
    -- As in `revocation`.
    noted_to   INTEGER,
    PRIMARY KEY (project, thing, revocation)
) STRICT, WITHOUT ROWID;
CREATE TABLE part_change (
    id                INTEGER PRIMARY KEY,
    project           TEXT    NOT NULL,
    part              BLOB    NOT NULL CHECK (length(part) = 32),
    -- Only decisions in this environment; empty for all.
    environment       TEXT    NOT NULL,
    at                INTEGER NOT NULL,
    -- 0: those that stand as ready are being noted; 1: the others.
    others            INTEGER NOT NULL DEFAULT 0 CHECK (others IN (0, 1)),
    -- The last that was looked at; empty before the first.
    after_subject     BLOB    NOT NULL DEFAULT x'',
    after_environment TEXT    NOT NULL DEFAULT '',
    -- When something changed while they were being noted; absent when nothing did.
    changed_again_at  INTEGER,
    UNIQUE (project, part, environment)
) STRICT;
CREATE TABLE "publication" (
    id            INTEGER PRIMARY KEY,
    decision      INTEGER NOT NULL REFERENCES decision (id),
    -- 0 is what is said where the decision was asked for; those above say it where the subject was called ready before.
    ordinal       INTEGER NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    project       TEXT    NOT NULL,
    subject       BLOB    NOT NULL CHECK (length(subject) = 32),
    environment   TEXT    NOT NULL,
    waivers       TEXT    NOT NULL,
    vsa_digest    BLOB    NOT NULL CHECK (length(vsa_digest) = 32),
    vsa           BLOB    NOT NULL,
    publish_to    TEXT,
    tries         INTEGER NOT NULL DEFAULT 0,
    last_tried_at INTEGER,
    last_error    TEXT,
    referrer      BLOB    CHECK (length(referrer) = 32),
    published_at  INTEGER,
    -- When something newer was said in the same place: from then on it is not pushed any more.
    superseded_at INTEGER,
    CHECK ((referrer IS NULL) = (published_at IS NULL)),
    UNIQUE (decision, ordinal)
) STRICT;
INSERT INTO publication VALUES (1, 1, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'ec409beb86dc540ef92c8d3f14ba109d02ab9280c7a8aa62794e3ad997b933b1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MjQ2NjI3YzhmM2U3YzY5MjQyZTkxZDY2Njg1ZWEyYmQ0MDNmOTRlZmU0MjllZjJkMjE2ODczZTdjMjVjMmM0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzkwMTNiMjY4ZmU1YWMxYTUwM2ZiOTU4ODMyZDMxMDAwZTdmY2E4YWIyMWVmZDM2MTQ3YWI0ZTU4MWVhOTJkYyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NDQ0Mjk4NjZjZWI5ZDUzZDBhMjAyMWJhYmMwODllNjE5Y2Q3NGZkNGFjMmM0Mzg2MjJkZDMxODYyNWMyYzNjIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkMWZkYjIxMzQ2ZjAwMjA2ZWUzNGQ0OWIxM2RlNTQzNGRiMzVlYTQ3MmE4NDJmMzgxOTQ0NDk5NWVhZmEyOGI2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE2Ljc4NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjAzZjljNGE1MjdjYzNmODJlZDJhOGY2MmI2YWVhNWI4ZTI0NWU4YzRjZWM2MGFlNGY0MzJlOTBiZGM2ZmE0NjUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMTk6NTU6MTUuNTg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Kh+lhrfpWpWu+skH9gaOuOzUl2sULNBf4bDifCKBTP1gYbs0lCjKIGbXsmxDD1ZtIQ5Tza+60MSooRZ9D9l4Dw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809316872, NULL, x'76cec8389f12cc69e92baa9fa00a294a98794b3616d7f79dc26309ba44e92251', 1795809316872, 1795809320880);
INSERT INTO publication VALUES (2, 2, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'9ca2af32eaaae720af3da175aef749e6166feb9be67a920bfcdfce8d07df8c66', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MjQ2NjI3YzhmM2U3YzY5MjQyZTkxZDY2Njg1ZWEyYmQ0MDNmOTRlZmU0MjllZjJkMjE2ODczZTdjMjVjMmM0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzkwMTNiMjY4ZmU1YWMxYTUwM2ZiOTU4ODMyZDMxMDAwZTdmY2E4YWIyMWVmZDM2MTQ3YWI0ZTU4MWVhOTJkYyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NDQ0Mjk4NjZjZWI5ZDUzZDBhMjAyMWJhYmMwODllNjE5Y2Q3NGZkNGFjMmM0Mzg2MjJkZDMxODYyNWMyYzNjIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkMWZkYjIxMzQ2ZjAwMjA2ZWUzNGQ0OWIxM2RlNTQzNGRiMzVlYTQ3MmE4NDJmMzgxOTQ0NDk5NWVhZmEyOGI2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE3LjExNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQ4ZmMyNDBkMWM2OWNiNTQ2MTIyNjAwY2VlYjFjNDEyZWZmYzgxNGQyN2YwM2Y3YzhhNGRiYTVkN2U4ZTY0YWMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMTk6NTU6MTUuNTg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VvsFACdBd4StjpYJ1FVdlUMSI/CPA/4XfBdjGlS4cOlRbrTk6oUmsxZgTG4X4ZEZ7Rhjh2PyN9JEKNk7Dr++CA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809317159, NULL, x'7dc182d591e4bde8c3013fac2cc63921d1b50ce0a9a444d0077b43a5ed003cac', 1795809317159, 1795809320910);
INSERT INTO publication VALUES (3, 3, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'04c94c311ce6cb529c4eff4dfeb1ba1debef380d518efd6b756f6b9b1f64c63a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzcyNTM2ZDRjMzExY2YwY2I5OTFmMmU4ZDU2ZjRkZWNjOGY0ZGYzNGY3M2U2MzkyNzA2NzJhOTgyMmI5ODcwIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjIyMmQ2NGZmNTMxMDBkNGE1YjZjYTJhYmI4YTFhNWY2NmUxYzg0M2Q4ODY3NjQyMmYzZjRkZjIyNDcyMjhjOTIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YmVhZWEyNjg4MmI4M2E2MDZlYWJhYzNlYzhjNTU0MGZlYzA4OGY1NmRhODU0YjhmOTM1ZjhjMDVlYzVmOTBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE3LjM5M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmVhYzUxMjBmODNhNjRiNmFiYTk0NDEwMjQ2OGQ4MTVlMmNjNjAxMGUzNWU0MTQyZDg4MmQ5ZWNlMjQyNDM0MDQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMTk6NTU6MTUuNTg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"qrKQlf+H0TH3BNEEN7F7OBWie/QkaISsjMUel15ZjIns3ODHFEVHHpMfnzqI24OrPBQCp4BB0BVPBz+avfcDCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809317425, NULL, x'1a5a7837afd8d79f37e0055030e860d26a5ab7077c40b5c2ac3ebaeb64eeec5a', 1795809317425, 1795809320939);
INSERT INTO publication VALUES (4, 4, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'96fd642c57899e0edbc75a2da6cdb5df63518667320bfb2c098a74bf8a45e775', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzcyNTM2ZDRjMzExY2YwY2I5OTFmMmU4ZDU2ZjRkZWNjOGY0ZGYzNGY3M2U2MzkyNzA2NzJhOTgyMmI5ODcwIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjIyMmQ2NGZmNTMxMDBkNGE1YjZjYTJhYmI4YTFhNWY2NmUxYzg0M2Q4ODY3NjQyMmYzZjRkZjIyNDcyMjhjOTIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YmVhZWEyNjg4MmI4M2E2MDZlYWJhYzNlYzhjNTU0MGZlYzA4OGY1NmRhODU0YjhmOTM1ZjhjMDVlYzVmOTBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE3LjYxM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjQ2Njk3Yzc0YzY3N2U4MzE3YmIyZTYxZTQ4NWJhMWQ2OGI3NWViZGI0Yzg2ZjhiZGE2NjE2MDQ2N2VmNzU5MzEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"aEKHJDEW8Bk+AWMEutnsYHBM5sC/l0tVgDYDgf1iJjDrcSd8JtIC4UeVZo7Jq/Z5uKZ6/f7AVZamS1pIjxtEAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809317672, NULL, x'4cd28b2abd75869b099436558d3acf5f33fe40bd602673734826b76af8c44493', 1795809317672, 1795809318272);
INSERT INTO publication VALUES (5, 5, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"]', x'b78c2ec12791dd3e6ba0957e135b9a7ab820c133d84f6527b3b3ff87c4af3c3a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzcyNTM2ZDRjMzExY2YwY2I5OTFmMmU4ZDU2ZjRkZWNjOGY0ZGYzNGY3M2U2MzkyNzA2NzJhOTgyMmI5ODcwIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjIyMmQ2NGZmNTMxMDBkNGE1YjZjYTJhYmI4YTFhNWY2NmUxYzg0M2Q4ODY3NjQyMmYzZjRkZjIyNDcyMjhjOTIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YmVhZWEyNjg4MmI4M2E2MDZlYWJhYzNlYzhjNTU0MGZlYzA4OGY1NmRhODU0YjhmOTM1ZjhjMDVlYzVmOTBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE4LjI3MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmU2ZjJkMGRmMGY1YzUzMjNlOTczZjUzZjhjZWRlODYwZDMxNDg1ZjlmNzA0N2IzYjk1YWFjZjhlMzcwYmFjNGQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMTk6NTU6MTUuNTg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6OTE0MzE5OGNmZmQwN2MwM2FlOTQwMGFmNWFjMjA2NzJhY2Y5MDc0ZDljOTNhZjk5MDA0ZTk0M2Y4OTVmNGM5ZCIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6u/r+prsqXtBhBpOrT0kK9BFPGrMIeJ8TV++vvD/m6SaCokwYmawMQDJxYDTegUOU5BfRanLrU+o26qZq0VeDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809318300, NULL, x'5631d2aca596239c3c21deb10ec4754db6c3093327cde4df1b6d5c0801c5cf2a', 1795809318300, 1795809320955);
INSERT INTO publication VALUES (6, 6, 0, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'2cf91bebf2e3476d5551e3a92484de6a2080933ce349ae14808c950c6738df02', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE4LjUyNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjcyMTZlNGZlNmExYjUxMGU2Y2I1YmY5MzA1YzBjYTQ1ZmE1Mjg2Y2Q5ZDU4ZDMxNTYxMmM4ZDE1ZDY5MTFjYTYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEdMVzlNOC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"2PchH83CM+V8ZPwHjfzTZjbuP/HzcXOIpIoSvJ7RXvI07ahFPSEtPWm5InuUs8h0fy2Qe5kjPqI/jOnq13SnDQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809318568, NULL, x'27ee1793b8c273e6ef5e0b63a8762e6331912cb4799193e12e67675743eb900a', 1795809318568, 1795809320972);
INSERT INTO publication VALUES (7, 8, 0, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'79b4e6a5fab4e6efcafc4370e5dd4add14576c8118deb8e552203bc4c16a21f5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWIxMTU5YzcyMDlhMGZiM2U4MWFiYTg5Yzc2YzA5NjdlZTQ2OTRlMTY5ZDYxNmZmNDQ4NzE1MTQ3NzgzNjViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOGJkY2YwMzhlYWYwMDVlN2Y3ZjI4MjRlY2MxNmM5MzY1MGQxMjQzZjY0YzQ0YjQ2OWYxY2RlZjZmZWNmZDczNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMjBkMWE3YWYwYjA2Y2UyOTNhZjc2ODZiMGFiN2VhNTU4M2ZkYjg4Yjk2ZWY5MGVlNjRmYmQ1MjZjOTNlZDc3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE5LjcwMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmJjMDM4MTJhNWQ2M2QxZDYyNDU4YmJiZmU1NmE1NWY1OWUyZDBhMjQzOGVmY2E3ZGQ4YjE3MDdiMGQwZTg1OTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"KLKw/OdtZJVg7NjoU4R/63k2iXNJh96ZFYDdSCosye0NxdH6M5QXIU8et3MaFgEVO17ZsAvzZ3swd/J/VntwCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809319735, NULL, x'e8d46b465cce4296a762b16515683b380d5155b45eaf682a2f39f3724266b53d', 1795809319735, 1795809320976);
INSERT INTO publication VALUES (8, 9, 0, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'41c82001c9c14c7d24730bf3e62035075bc4c87a763f7439ef3c487c13c8f655', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MjBlNzI3OTRhYzk2NWNhMDU1MGM3YjA2ZDc3MThkMDRkNzA4MDk4NjlhOTM0YWFiZjhlMGJiMDVmN2Q3NGQ0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiODY4MTAyY2EwNTczMmI3MDU5NGRlMGJlZjlkZWE3M2MzMmM5NmMzYzU2MGVjYmZiZGRhODRjZjMzMTM1NjRjZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5NTA0NmZiYjAwNDJlYWY2ZDllYzM3NzkxODhjM2FlZWQ0MGQwZTNhODViY2I5YmE5ZDA4Y2JiNmFlMTQ0MjhlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjE5LjY5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmU4M2YyNmJkYjUwODYwN2M4YTAwNjNjMTAwNmI5ZDQwOWM0OTA0OTczMTBkODVmYTUwNmM3YzJhY2NlYWM1ZTciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ueG3eerXEqI/SULc0yt+dIBOO6SgZeNJz1h0Zyqh6flcRZrajTEXPTg1toQYbKuke4e3fUikXrcLw9FlNWEBDw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809319752, NULL, x'8b780882d1e5033dec850ba674bc80df3044aa1af7b16662b9513dd122f3d71f', 1795809319752, 1795809320852);
INSERT INTO publication VALUES (9, 10, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'7ee20a7ea9a67a632e21d2ed6fae97615e553412645f1ca477281566b27fb503', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMDFiOWViYWQ1ZDJkNTE4ZDJjNjI5NzZlYzk4MmIxNjQyNWNmNTM3YzYyYmZlMWRhZWJiOTk2ZDE5ODA0ZTRmIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjFjYTUzM2RkN2RhYjM0ZmMyMDMxZjBjNmRjOTIyNzM4OTU4ODJjMTdlNDRmMjMxMzk3NWM3ZjliMzJiNjg0MDYifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5MDU3MmY2MTk4OGM4YmY4MmYyMTI1MGRlODY0ZTliOTQ0YTM3YWJkYWE1OTNkYTZhOGQ5NDY4MTUzMmU0NDFiIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjAxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmU4MTBlZTFmYWE0MzZiNGEwZTBkMzRkYTNkZjNhMDAyMjc0YjVmNDRiY2ZhZjA0YjlmZmNmZTc3NzQ4YWRhZDIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"b6a7WmNfUh8ffvzKNdTz0qPh+1OpzKgAefcS0y1Nh1f128TDleqbEI/9FqAxlDA5LkAMqXXQhYEmIBjmi/bzCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809320081, NULL, x'c09b1032c45f9381480bcb0524af318f2210bf61ba8b0632737c67562069fda5', 1795809320081, 1795809320227);
INSERT INTO publication VALUES (10, 11, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'3fc6a44ced0ec9078d3fff24406b54863760b078e23228329073d1fa5828cac7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMDFiOWViYWQ1ZDJkNTE4ZDJjNjI5NzZlYzk4MmIxNjQyNWNmNTM3YzYyYmZlMWRhZWJiOTk2ZDE5ODA0ZTRmIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjFjYTUzM2RkN2RhYjM0ZmMyMDMxZjBjNmRjOTIyNzM4OTU4ODJjMTdlNDRmMjMxMzk3NWM3ZjliMzJiNjg0MDYifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5MDU3MmY2MTk4OGM4YmY4MmYyMTI1MGRlODY0ZTliOTQ0YTM3YWJkYWE1OTNkYTZhOGQ5NDY4MTUzMmU0NDFiIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjIyN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmU0ZGU4YmQ3ZTIyYmQ5ZWJjMjEyNzhlNTNiZGQwNDcwY2NiZTQ1ZDkzZmM0NDQwMjhkZmJkYjEwZTA5ZDlmNmYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6eaoeCU2zNLRZQJ1FE+Q9jZ/rAM4TZne3jg7AK0lfvbdjkcy26j9fyCdhFHuLKC7ntoDBDX5+o7ImwGyHbRPAw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809320258, NULL, x'f95b83605817a888ffc72ff88b72017b2bbf07aad9c6660c3c1f43e346067de1', 1795809320258, 1795809320929);
INSERT INTO publication VALUES (11, 12, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"]', x'a01368fcfcedc0a188f527b8514f69bed89c547336c77d24388652d7fc8abe0e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzcyNTM2ZDRjMzExY2YwY2I5OTFmMmU4ZDU2ZjRkZWNjOGY0ZGYzNGY3M2U2MzkyNzA2NzJhOTgyMmI5ODcwIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjIyMmQ2NGZmNTMxMDBkNGE1YjZjYTJhYmI4YTFhNWY2NmUxYzg0M2Q4ODY3NjQyMmYzZjRkZjIyNDcyMjhjOTIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YmVhZWEyNjg4MmI4M2E2MDZlYWJhYzNlYzhjNTU0MGZlYzA4OGY1NmRhODU0YjhmOTM1ZjhjMDVlYzVmOTBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImViOTgxYmMzZTFhZTQ1MzZhNGRhZmZlNzVhNWM0ZTc3NTI5YTY0Yzc5ZDRlYWU5ZWQ1OTczMDE4MTU1ODhhN2YifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjI4M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjFhMzdiNDNkMmUzMTc2NDZmNmY1MzAzZTdhYjU4NjNjNTJmZjgwYzBiYmMwMDIzYWIyZjBhY2M4NjQzYjU0YWYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjkxNDMxOThjZmZkMDdjMDNhZTk0MDBhZjVhYzIwNjcyYWNmOTA3NGQ5YzkzYWY5OTAwNGU5NDNmODk1ZjRjOWQiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"a4C7Q4kQU5tO1LVOYCvMEBThJ7lXqpRpezRXtS8BXkvXxk9n7ctPwObmKGV2lvJAsqEOBUl/8IdXFfrZ92ZgAg=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (12, 13, 0, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'f9c77f13be1939fbb3b05f5b793d39fa4f0a2141cde6a2a475679762213c9221', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MjBlNzI3OTRhYzk2NWNhMDU1MGM3YjA2ZDc3MThkMDRkNzA4MDk4NjlhOTM0YWFiZjhlMGJiMDVmN2Q3NGQ0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiODY4MTAyY2EwNTczMmI3MDU5NGRlMGJlZjlkZWE3M2MzMmM5NmMzYzU2MGVjYmZiZGRhODRjZjMzMTM1NjRjZSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5NTA0NmZiYjAwNDJlYWY2ZDllYzM3NzkxODhjM2FlZWQ0MGQwZTNhODViY2I5YmE5ZDA4Y2JiNmFlMTQ0MjhlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjg1MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmFhOThkNmRjMDFjYmNkNTA0NWZmZWRjZDJkYzc2NDAzMzhiZjFiZDhkZjYxMmFlYzdjMGM1MDYzZmJkN2U3ZGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6I6LsunxN8OyqTMTrxQ1VazWrXLTSMYqqinZ1Jhq61/3IhWg0HVPVa8BcCnK/ohYZZtYJrt8Il7pDP3OCgkNBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321026, NULL, x'6ac9acb2f8b98772cdf37f15cfb8df07bf12a0f21eed3f9389ccb1a43262b173', 1795809321026, NULL);
INSERT INTO publication VALUES (13, 14, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'11ef099d98e6d10c29c357c81ef0c9148651d8b667d8b7ecb50654a5cf420a36', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MjQ2NjI3YzhmM2U3YzY5MjQyZTkxZDY2Njg1ZWEyYmQ0MDNmOTRlZmU0MjllZjJkMjE2ODczZTdjMjVjMmM0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzkwMTNiMjY4ZmU1YWMxYTUwM2ZiOTU4ODMyZDMxMDAwZTdmY2E4YWIyMWVmZDM2MTQ3YWI0ZTU4MWVhOTJkYyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NDQ0Mjk4NjZjZWI5ZDUzZDBhMjAyMWJhYmMwODllNjE5Y2Q3NGZkNGFjMmM0Mzg2MjJkZDMxODYyNWMyYzNjIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkMWZkYjIxMzQ2ZjAwMjA2ZWUzNGQ0OWIxM2RlNTQzNGRiMzVlYTQ3MmE4NDJmMzgxOTQ0NDk5NWVhZmEyOGI2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6MjBhMjM2MjIzZmVjOGViZDIzNTRmOWFiY2NhYWQyYTBjY2JhNDU0MmY1YTQxMTA5YTBlZmUyYWM1NThkZjNkYiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjIxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMTk6NTU6MTUuNTg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"J2qbuHammSVMFs4GeoyrR7DAnq0hc63jYG9HLGgvsa62xQc/NQHbRZ7QEY+Nwg0kC0N6UMc93cBrbOObV0pzBQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321034, NULL, x'207fa9cb740838951e33994aa701762f5efe5c0f17158433a10b8c3ac45da98c', 1795809321034, NULL);
INSERT INTO publication VALUES (14, 15, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'ab4c3aa70b0feca12acc52b5e7225349c16c7a7e6ce511372e78efdf2ea9bfc3', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMDFiOWViYWQ1ZDJkNTE4ZDJjNjI5NzZlYzk4MmIxNjQyNWNmNTM3YzYyYmZlMWRhZWJiOTk2ZDE5ODA0ZTRmIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjFjYTUzM2RkN2RhYjM0ZmMyMDMxZjBjNmRjOTIyNzM4OTU4ODJjMTdlNDRmMjMxMzk3NWM3ZjliMzJiNjg0MDYifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI5MDU3MmY2MTk4OGM4YmY4MmYyMTI1MGRlODY0ZTliOTQ0YTM3YWJkYWE1OTNkYTZhOGQ5NDY4MTUzMmU0NDFiIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjkyOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmZjNDczYjA4YjQ3ODMzODdmMmEyYjEwMGVhNWU4MDFjMzQyOTBhMTQwYjY3NTU2NDY1MTg1ZGM0ZmM5MDhiZTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"gfKlk4kA+9ytoTvTPOwofDx5ORgl821rO39KObVJjwl7OyBtqZJFoxdUh8j5ZAhzaA4w0XWEulzea29shbF8Ag=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321040, NULL, x'7e283c036524d1d59c6f9939cefdd73f3e01dc33e824841c34949151fb85020a', 1795809321040, NULL);
INSERT INTO publication VALUES (15, 16, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'1d1c4e3e134eca4865791c0f8615331bb20a212db42bcdc8db7ad61e0e11936b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzcyNTM2ZDRjMzExY2YwY2I5OTFmMmU4ZDU2ZjRkZWNjOGY0ZGYzNGY3M2U2MzkyNzA2NzJhOTgyMmI5ODcwIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjIyMmQ2NGZmNTMxMDBkNGE1YjZjYTJhYmI4YTFhNWY2NmUxYzg0M2Q4ODY3NjQyMmYzZjRkZjIyNDcyMjhjOTIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YmVhZWEyNjg4MmI4M2E2MDZlYWJhYzNlYzhjNTU0MGZlYzA4OGY1NmRhODU0YjhmOTM1ZjhjMDVlYzVmOTBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjkzOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmM1YWM1NDIyNTg4Zjc3MTViNmMxMGE4M2FkYjEyN2E0NmY2MTdlMjc2Nzk0YmExNjBkNDE4N2MzZjY1ZjNlMzAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"lXOho/+7OJNIhr7gqw4kADpjssjRtHZV4RItr9KxK1tP5oGg8htraN1/Gwdp8iKzv4JmfkZnCsuQNhZmxuV2AA=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321045, NULL, x'c801f054ca3f633cd99c6a7819694bc3f4d7fd33b449ba7c0ff3a6ed7eccaa06', 1795809321045, NULL);
INSERT INTO publication VALUES (16, 17, 0, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'7085138e6b569c7e17ceb8f64fc026d6bec51338e55a5507a5a1657aab65b021', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjk3MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmJjZDczOTRhNDdlMzBmOTNkY2JhODdhMjk3MGU2MjgxMTdlYzcxNTA4NmZiMjAzZDMwNzJjYjdhZWFlOTk0ZjEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"CiwcFUNk3MwePzwLZR6CF743ujbc8qSSAFDAK+y8RbjfMzoB45e5k+JuVGwdO9JxRRNh0qZoiuTAZsteUX71AQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321052, NULL, x'3a2196e692b61ecf3e1320152211a7f767b553c47f349e63f7d44036b9923df1', 1795809321052, NULL);
INSERT INTO publication VALUES (17, 18, 0, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'fbc8b5104639fc7db630f8e532be452728e43896f6e6582b66ca79cebc8562fd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1OWIxMTU5YzcyMDlhMGZiM2U4MWFiYTg5Yzc2YzA5NjdlZTQ2OTRlMTY5ZDYxNmZmNDQ4NzE1MTQ3NzgzNjViIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOGJkY2YwMzhlYWYwMDVlN2Y3ZjI4MjRlY2MxNmM5MzY1MGQxMjQzZjY0YzQ0YjQ2OWYxY2RlZjZmZWNmZDczNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlMjBkMWE3YWYwYjA2Y2UyOTNhZjc2ODZiMGFiN2VhNTU4M2ZkYjg4Yjk2ZWY5MGVlNjRmYmQ1MjZjOTNlZDc3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjk3NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjI0NDUzM2MzODI5ZDJjMTBkYjI5NTMwYWU3NmE3ZmI3MGJjNGRlODFkMWIyZWY5MGI0OGI0YmMzY2MzYzE1ODUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"cO5DSBbjBbaEKxRO5NfoZ1BIcG+811yuzHnEGJPgDG+WN98OSvJcfOkCgLYBds9rnYbN+5xbvNGtIow8oqiHAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321060, NULL, x'84c85a7fe21ff5e6337ad7fc87ee9e5b5560daf09c802ea9797e3e7ac2a86d5e', 1795809321060, NULL);
INSERT INTO publication VALUES (18, 19, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'83efd371a9cc1c09e7c5ff6a9b4d8e4d548fc10919c8f03b9274bac3815756ef', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MjQ2NjI3YzhmM2U3YzY5MjQyZTkxZDY2Njg1ZWEyYmQ0MDNmOTRlZmU0MjllZjJkMjE2ODczZTdjMjVjMmM0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzkwMTNiMjY4ZmU1YWMxYTUwM2ZiOTU4ODMyZDMxMDAwZTdmY2E4YWIyMWVmZDM2MTQ3YWI0ZTU4MWVhOTJkYyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NDQ0Mjk4NjZjZWI5ZDUzZDBhMjAyMWJhYmMwODllNjE5Y2Q3NGZkNGFjMmM0Mzg2MjJkZDMxODYyNWMyYzNjIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkMWZkYjIxMzQ2ZjAwMjA2ZWUzNGQ0OWIxM2RlNTQzNGRiMzVlYTQ3MmE4NDJmMzgxOTQ0NDk5NWVhZmEyOGI2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjkxWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6ZmE1MmJiZmI2MDRlODFmNzJiNGI1ODFkMzEzNzI2NDc5NDI1NDRkM2M4NDkyOTkwMGNkZmJkOTVlMTZmZjFiYSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjI2LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nL2U5N2QwYmY3ZWYxNzkzOTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMTk6NTU6MTUuNTg4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VsFGdv7AbL8krknQ/NHGV/7cr08JitOnwqcW0GeDVDxaSLYRt1HxRLnbsos4DczWFt+hR50AvMkCbTa5z1fyCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321065, NULL, x'8fd34f3708e10d811f931c350d9ba2e9a85e8793790b249b019fc720645f9c5d', 1795809321065, NULL);
INSERT INTO publication VALUES (19, 20, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:9143198cffd07c03ae9400af5ac20672acf9074d9c93af99004e943f895f4c9d"]', x'a3576c891e6d025ced96dbeee57d364d0e539cc5a435da465a1ce79de60b298f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzcyNTM2ZDRjMzExY2YwY2I5OTFmMmU4ZDU2ZjRkZWNjOGY0ZGYzNGY3M2U2MzkyNzA2NzJhOTgyMmI5ODcwIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjIyMmQ2NGZmNTMxMDBkNGE1YjZjYTJhYmI4YTFhNWY2NmUxYzg0M2Q4ODY3NjQyMmYzZjRkZjIyNDcyMjhjOTIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0YmVhZWEyNjg4MmI4M2E2MDZlYWJhYzNlYzhjNTU0MGZlYzA4OGY1NmRhODU0YjhmOTM1ZjhjMDVlYzVmOTBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIwLjk1NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjFiNTVkYmIwZTRmNjVmMjQyNDY5MDgwZGIwMDI1ZTlmYjQxYmU3NGE1YWRkMWMxMjY2YzQ2MjE1ZjNmNzM1ZWYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjkxNDMxOThjZmZkMDdjMDNhZTk0MDBhZjVhYzIwNjcyYWNmOTA3NGQ5YzkzYWY5OTAwNGU5NDNmODk1ZjRjOWQiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"5RQbouGcGw6KJ65IWQWpCv4ub4iIkhmAg3JH+3FaC4nAHnLD+1/mCsKHvXnKTtkKGAs18IVqgsUJQtyfAXt/Cg=="}]}}' AS BLOB), 'oci:/tmp/.tmpGLW9M8/layout', 1, 1795809321076, NULL, x'd554c5279de1d263addc3da1a62420eda2bd7a42230bf7368bd0c479f46ce5f2', 1795809321076, NULL);
INSERT INTO publication VALUES (20, 21, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'a135cf0fca6b2f7fd709ccab38ca3461ff5331427ec224d225e3820c064cf81e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MjQ2NjI3YzhmM2U3YzY5MjQyZTkxZDY2Njg1ZWEyYmQ0MDNmOTRlZmU0MjllZjJkMjE2ODczZTdjMjVjMmM0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzkwMTNiMjY4ZmU1YWMxYTUwM2ZiOTU4ODMyZDMxMDAwZTdmY2E4YWIyMWVmZDM2MTQ3YWI0ZTU4MWVhOTJkYyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NDQ0Mjk4NjZjZWI5ZDUzZDBhMjAyMWJhYmMwODllNjE5Y2Q3NGZkNGFjMmM0Mzg2MjJkZDMxODYyNWMyYzNjIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkMWZkYjIxMzQ2ZjAwMjA2ZWUzNGQ0OWIxM2RlNTQzNGRiMzVlYTQ3MmE4NDJmMzgxOTQ0NDk5NWVhZmEyOGI2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIxLjI0MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmMyMzU3NTVhM2M3Y2M0MDIyZWNlNTNiMTE2N2JhMjYwNmM2ZGYzZjFhYTY5MjA3ZTA2YmNlNDMzMDI2MGY3OTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Wm5qjdavkPcbXFqcUTClOBoPJs1rVAnIDlxxenM91siK5VGkuGmAJvNH58eqQiIis/gc+VIkilYbH/53DY9XDQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (21, 22, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'd504bd7e21bc619a6c554fdfb37f49d8e5a8f323a02cd0a661b8ec3b120fbf3b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ORBJpWf1sH/MQ6U/vOMFM0KZWndgJhkLj12rOildwuw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MjQ2NjI3YzhmM2U3YzY5MjQyZTkxZDY2Njg1ZWEyYmQ0MDNmOTRlZmU0MjllZjJkMjE2ODczZTdjMjVjMmM0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzkwMTNiMjY4ZmU1YWMxYTUwM2ZiOTU4ODMyZDMxMDAwZTdmY2E4YWIyMWVmZDM2MTQ3YWI0ZTU4MWVhOTJkYyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NDQ0Mjk4NjZjZWI5ZDUzZDBhMjAyMWJhYmMwODllNjE5Y2Q3NGZkNGFjMmM0Mzg2MjJkZDMxODYyNWMyYzNjIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkMWZkYjIxMzQ2ZjAwMjA2ZWUzNGQ0OWIxM2RlNTQzNGRiMzVlYTQ3MmE4NDJmMzgxOTQ0NDk5NWVhZmEyOGI2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImE1MzRjNjEzODJmODNhZmYzYmNmYzlkODNkZWY0M2ZmNDk0MWUzY2JmMGNmYjUyZjFjNTE3ZmFjMzdjNWJkZjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBHTFc5TTgvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDE5OjU1OjIxLjQzN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjgyYTliODU0NTYxMTViNGE0MzFlZjNjYTM5NWU5NGZiMGFhY2I4NzE5M2RhNWUwZjhiN2U0YmQ5ZjBmNmQ0OTEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy9lOTdkMGJmN2VmMTc5MzkyIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDE5OjU1OjE1LjU4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wR0xXOU04L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"a4fr/H/ooRUcGO2zGbq+gNa92eLBUhz69wYDXHtYqdFpf6Y+ywS8uQ17XPpxHbooOBTJaBlVBiCLJZC3cUy3DA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE loss (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    -- SHA-256 of what was said, which a leaf of the kind `loss` names.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    -- Canonical JSON: the reason, what the log had, and what was remembered of it.
    statement   TEXT    NOT NULL,
    -- How many leaves the log had then: what was decided in one of them does not stand.
    size        INTEGER NOT NULL CHECK (size >= 0),
    accepted_at INTEGER NOT NULL
, runs INTEGER);
CREATE TABLE removal (
    id       INTEGER PRIMARY KEY,
    -- SHA-256 of the signed payload.
    digest   BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    project  TEXT    NOT NULL,
    subject  BLOB    NOT NULL CHECK (length(subject) = 32),
    -- The statement as it was signed.
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    signer   TEXT    NOT NULL,
    filed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE clock_acceptance (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    -- SHA-256 of what was said, which a leaf of the kind `clock-acceptance` names.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    -- Canonical JSON: the reason, and the two times.
    statement   TEXT    NOT NULL,
    -- What was decided up to this row, and the leaves that the log had then, say nothing of the time any more.
    decision    INTEGER NOT NULL,
    size        INTEGER NOT NULL CHECK (size >= 0),
    accepted_at INTEGER NOT NULL
);
CREATE TABLE taken_back (
    run             INTEGER NOT NULL REFERENCES run (id),
    idempotency_key TEXT    NOT NULL,
    PRIMARY KEY (run, idempotency_key)
);
CREATE INDEX activation_newest ON activation (project, id);
CREATE UNIQUE INDEX run_idempotency ON run (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX run_newest ON run (project, id);
CREATE INDEX run_subject ON run (project, subject, id);
CREATE INDEX run_unfinished ON run (id) WHERE state IN ('pending', 'initializing', 'running', 'verifying');
CREATE INDEX decision_standing ON decision (project, subject, environment, pack, id, verdict);
CREATE INDEX decision_newest ON decision (project, id);
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
CREATE INDEX revoked_also_of ON revoked_also (revocation);
CREATE INDEX revoked_also_to_note ON revoked_also (revocation, thing) WHERE noted_to IS NOT NULL;
CREATE INDEX upload_newest ON upload (project, id) WHERE stranger IS NOT NULL;
CREATE INDEX publication_pending ON publication (tries, id)
    WHERE published_at IS NULL AND publish_to IS NOT NULL AND superseded_at IS NULL;
CREATE UNIQUE INDEX publication_last ON publication (project, subject, environment, publish_to)
    WHERE publish_to IS NOT NULL AND superseded_at IS NULL;
CREATE INDEX override_broken ON override_request (id) WHERE broken_at IS NOT NULL AND reviewed_at IS NULL;
CREATE INDEX removal_about ON removal (project, subject, id);
CREATE INDEX removal_bundle ON removal (bundle);
CREATE INDEX notice_given_up_about ON notice (webhook, project, subject, environment) WHERE state = 'given-up';
CREATE INDEX due_tried ON due (at) WHERE because = 'changed' OR tries > 0;
CREATE INDEX override_ends ON override_request (project, expires_at);
CREATE INDEX queue_patient ON queue (run) WHERE patience IS NOT NULL;
