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
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 13:31:52', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 2569868);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 13:31:52', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1315992);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-26 13:31:52', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 508609);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-26 13:31:52', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 3029315);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-26 13:31:52', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 1871931);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-26 13:31:52', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 10258992);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-26 13:31:52', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 3549459);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCaHtewgB2pcPlAT5khO6BtilxznNSsg/ZkBr/rWKSuoAIhAPJyoLRGRweuQWAA0Dss1vZEBao7KnHSCzgXAzNqtDaT"}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDLpuWUiSGbz9VazKGy+znR+8EhuaU79pmcJz4Wh4aQWwIhALeZ/snvzWF/bZ6IrLglj06hP5Y7bXLE1tdIFmGHYyeA"}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"v1EnGP6zQO+D/umYAAW12E0JzbV0I62hF1J4zf8sTko="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"cjAGEdOx6CydRQJYKQDNv6xe/DdxZpkO8KkjdNrf+51vNoT76qHzZ3tUd7J54ekxlw9RxCVfpEYMhOwlTLNrBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo1Mi42NzFaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCGbeWKAgpdOjE5k2gbtHFwQg9M/c51JanMttXIjjPdfAIhAIUocAjKlsiigkMcfqJuXHakdQrSqjZYIDWnx+UC12E7"}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo1Mi42NzFaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIC9C29tW2Pk6YtNSY1ClgupEsHHRYHfBJob1yNUDgsC0AiEAqaAut2/s+2yyvL/Y9MdtGJ9DApONcMikOYaNqQIDIOM="}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIE03HrfpWSaFJY1CKdyFY8ieMEYd49P2w4MRuUDjQPC+AiBDlt0SHLq5yENzho1ULkK5BoLlxSz59FOpJzY0Y5xpEA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDFaOL12/+alwNb/EXErZItAcc+O6Uvz9Yk9PKhNUMXSAIgco5MPK3pRh7GX0wKGorLmPI6JpU9gDBejFyiou+5RaQ="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'040579d7d741ce44f64f818d80c84c886b5a561c019df8c3ee0e749fae510dc5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ZdSzSIsxPFh9Zg39PyDMCsB+NT6t/svIlEliWSY6Quo="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MzE6NTQuMjNaIiwiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjE4MGUtMzVmNi03MDg5LWJkZmItZTQ2OWZmNDA0MzBhIiwicGFjayI6InN0YW5kYXJkIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJ0aGUgc2t5IGZhbGxzIiwicmVxdWVzdGVyX2tleSI6Ii0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NQ293QlFZREsyVndBeUVBbVRRYlRqQmIzMjZhU2JhT0Jyb3pablhFYWRvQWNXczZLY1E2MDVPdGZhYz1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCIsInRpY2tldCI6bnVsbH0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoic3ViamVjdCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"/jEe7cpVlzMFgTJtdjfO+upHhA6UkYPfJXBcHHmgaLpz2yZ7RYFGlXv7T852dP0ywFzRMr/ZfvpS/UgTaplgBw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'f9653c2002947c675585980d52b464976ab6cc8819e0d8e967adb06ad6112135', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"1ZULf5mdTYY2ulHuaOCYfroiAKVkSd97URCZS2w03do="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYTZlZWVhMmRjNjMwODUwNDY0MmI2NDcwY2QzZTNhNGJjZmQ0OGRkNzliMDRkMTI3YjdlYzEyYzI1M2UyN2IzNSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ghuUb+G4ih428sp7XGYnBakcgGLxDbks5Fl8SrSyp7FNorqZ+FLRKl/xPywvGRmEhJ9l9TxcOeMDiV9rFSGxCQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'5e2462c22dd4879d14b88260df5b6096232bf75321fa17950f66e104f7d984f6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"/DA57lLHpTglxL0dykxhKO8JF5wmw88zk2mfZMczgJw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYTZlZWVhMmRjNjMwODUwNDY0MmI2NDcwY2QzZTNhNGJjZmQ0OGRkNzliMDRkMTI3YjdlYzEyYzI1M2UyN2IzNSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIDhacQxnLZhNgCeOM+rErUG1K9/JFgoPwTS/k4Bh2blnAiEA/SSZRF4tNylDr618ewWsuNc3ymvvHJOgTPYzJ1p103o="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'8cddbe5672a781bf000e0d22db3e34ac179de651f396a7daa6bf5b32754066c5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ZdSzSIsxPFh9Zg39PyDMCsB+NT6t/svIlEliWSY6Quo="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MzE6NTUuMjA1WiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxODBlLTM5YzUtNzI4MS05Yzc4LWNjMTk3YmRmMjc2ZSIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZmFsbHMgYWdhaW4iLCJyZXF1ZXN0ZXJfa2V5IjoiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Db3dCUVlESzJWd0F5RUFtVFFiVGpCYjMyNmFTYmFPQnJvelpuWEVhZG9BY1dzNktjUTYwNU90ZmFjPVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIiwidGlja2V0IjpudWxsfSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJzdWJqZWN0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"4T3iQ/1g3J0vwO75ivyXg0dzsTzXuceKNGM0wBAmFhKAE0Ff8EZzwBAYWtQsvHSKeTpZwikNZQRz67jf/FKoAw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'e431940a861fcf3a138326868a17c7159d0a44580f3db26915c714d664ca3c21', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"1ZULf5mdTYY2ulHuaOCYfroiAKVkSd97URCZS2w03do="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjlkZGNlOGRhN2M2MzZhMTY4NzZhZDlkN2UxMzkzNjA4ZjYzYjYzYWU2NGMwMzA0OGU5ODA1NDE3YzRmYzk3NzgifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"7Muhz0Xsdom6rwkKzQBXK01rKx34J6sponijN5qjUyw8koHI59UgUeje24cqIlzn852LmsFjivQytaegay9QCA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo1Mi42NzFaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIB1LQT4y3bV/f9Ix8Ph3IRmGpm6vO4vsuMn/hygK/Hi3AiEA8LKjRMrPoC6U51FU0JloE/cwm8+VO6OO5OCNd020q9c="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIAcgklri33LuJA8WOcKKp1hD/PPn4F7LtYCnTflbnUrcAiAqTE1q8jA8E8mH4Wd8VL4y8Au1fRvQZtTMg6Vd14QpxA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCytC1oZuhk4equShhYkLEV5lgEhnUUz7cZg/v4p2DH9wIhALgCUuUW6sR53Gfp2Oac16BYOvPmFT4FUqLlcRyb507/"}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIGrNHhdqL+1nbOK7CNGGXGm/FryNOggg+z3hUYkFsbfkAiEAjP+Qw3G3BLU4jSbnf5LY5k7qpJwKZ7txQpKqE2fP2ks="}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzozMTo1Mi42NzFaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIAJve2+NehRUq5U2s3BaoTnh63KJonHem52kBvlxSYnzAiEAgo4Iwrji0r5aFOZLXQxvJL6fNZuDaQRc4wJdNMMC9ec="}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"27z/JEnvW5+XhOAKoXDvMtChdWJFXfiwq4RCm02WQ+4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MzE6NTIuNjcxWiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDeKYeQtu2hm4tER2Q+7CeszCIbwj6mj3oCJgDdlWUg3AIgRtWNHHeZbkcY6m4hiFoY9aYupYR/bkWlVJe9aG+wORk="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'standard', 1);
INSERT INTO pack VALUES (2, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'standard', 1000);
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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-d5950b7f.pub', x'6a341456790c57f709b031bf26ef6cbe86968cfbef43850f73abe2868c0db233', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAdPxXur9HLi1KEAUrb3b++dMxZZL75aDSOhHnHyWq6cI=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-fc3039ee.pub', x'f166a40ccdb80120158387857b86b3fe6cab9c1566fa948d940c10f1d8a97704', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcFB9oGQDhvmG24SpEPJnnMEdhk+q
HC+J8RuzJmQpGP9YHlkquPgBVehh6Ff236Je+3GKGNqpAm+rSUeH3n5Sfg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-dbbcff24.pub', x'8bc2dc29a25cdd8bb4ba709472378d92244325b8723d9fae13aa36dccbcfd40c', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEghJwECc6uXbRndAREh3BEfKAizHv
1xDXmoLckj0qRJ/koQVg/6PD2gdQc+zwAAUE+ZGvJGnfWLPcrdSZ4y4/CA==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-65d4b348.pub', x'f3dec20e310dee7ea04cac317c49a8cd73aa4768da7d22d57ddc9e8500cf09c6', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAmTQbTjBb326aSbaOBrozZnXEadoAcWs6KcQ605Otfac=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-bf512718.pub', x'944da2c775d19ad885fc23ae0efa82ec084bb1217e76e9252c29a4b5e04f3874', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAfYVn6rd+S4Sw6PEMIE4K4BS5GMk0WuRNM9vLBWyTC58=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-dbbcff24.pub', x'8bc2dc29a25cdd8bb4ba709472378d92244325b8723d9fae13aa36dccbcfd40c', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEghJwECc6uXbRndAREh3BEfKAizHv
1xDXmoLckj0qRJ/koQVg/6PD2gdQc+zwAAUE+ZGvJGnfWLPcrdSZ4y4/CA==
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'be687ba77f25efdc041d313979abad6974f4a0e922538cf0ce801c5b4fe1bda2', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-dbbcff24.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-dbbcff24.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-bf512718.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-d5950b7f.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-fc3039ee.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-65d4b348.pub"]

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-d5950b7f.pub', x'6a341456790c57f709b031bf26ef6cbe86968cfbef43850f73abe2868c0db233', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAdPxXur9HLi1KEAUrb3b++dMxZZL75aDSOhHnHyWq6cI=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-fc3039ee.pub', x'f166a40ccdb80120158387857b86b3fe6cab9c1566fa948d940c10f1d8a97704', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcFB9oGQDhvmG24SpEPJnnMEdhk+q
HC+J8RuzJmQpGP9YHlkquPgBVehh6Ff236Je+3GKGNqpAm+rSUeH3n5Sfg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-dbbcff24.pub', x'8bc2dc29a25cdd8bb4ba709472378d92244325b8723d9fae13aa36dccbcfd40c', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEghJwECc6uXbRndAREh3BEfKAizHv
1xDXmoLckj0qRJ/koQVg/6PD2gdQc+zwAAUE+ZGvJGnfWLPcrdSZ4y4/CA==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-65d4b348.pub', x'f3dec20e310dee7ea04cac317c49a8cd73aa4768da7d22d57ddc9e8500cf09c6', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAmTQbTjBb326aSbaOBrozZnXEadoAcWs6KcQ605Otfac=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-bf512718.pub', x'944da2c775d19ad885fc23ae0efa82ec084bb1217e76e9252c29a4b5e04f3874', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAfYVn6rd+S4Sw6PEMIE4K4BS5GMk0WuRNM9vLBWyTC58=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-dbbcff24.pub', x'8bc2dc29a25cdd8bb4ba709472378d92244325b8723d9fae13aa36dccbcfd40c', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEghJwECc6uXbRndAREh3BEfKAizHv
1xDXmoLckj0qRJ/koQVg/6PD2gdQc+zwAAUE+ZGvJGnfWLPcrdSZ4y4/CA==
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'6833d6e1fc04c0b7975114869756813533cf3a466a4eb017061a31d649031f0a', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-dbbcff24.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-dbbcff24.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-bf512718.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-d5950b7f.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-fc3039ee.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-65d4b348.pub"]

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
INSERT INTO activation VALUES (1, 'default', 1, 1795699913186, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795699916111, NULL, NULL, NULL, NULL);
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
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 1795699913435);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 1795699913435);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 1795699913435);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 1795699913435);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'abb3e34dfb90f7dfbeefab6e74454b4eb632fd6c1e3109f0250fd8eac5eac0e6', 1795699913682);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', 1795699914004);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', 1795699914004);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', 1795699914004);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'd1e03899ee7a6165923bda8c7a955ba7e96f5a2dbeb76d082337b721dc1e4de8', 1795699914117);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'335de36d26faf39871ce498eb9d712f3566f884a5ed41f8833dee51d98737f64', 1795699914581);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'53f40ec67f4bccf1e9054f5a3a9e814953b6e78b557c6ca7329f2545e60222c0', 1795699915027);
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa', 1795699915572);
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf', 1795699915572);
INSERT INTO sighting VALUES (14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9', 1795699915572);
INSERT INTO sighting VALUES (15, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e', 1795699915589);
INSERT INTO sighting VALUES (16, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699', 1795699915589);
INSERT INTO sighting VALUES (17, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1', 1795699915589);
INSERT INTO sighting VALUES (18, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'2850c2b27bd0dc3b94f418406b983c38c077fdb9aebd3f4679e40d958b5fac06', 1795699916389);
INSERT INTO sighting VALUES (19, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'63b50b2051fad9c6b4501aae0ca79ee05c1848b945fdca7e44763d84fc62049e', 1795699916389);
INSERT INTO sighting VALUES (20, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'b06d4539714283bb0e0856f0c690e2f9bee49239f1d320bf9ea431c40095d4a2', 1795699916389);
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
INSERT INTO run VALUES (1, x'01a2180e32c4733a9202a69d125c2169', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'dba0b332c46c30b7708703ea9a2417002a121c55ca217c5c915c824200e12f3f', 1795699913412, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (2, x'01a2180e33be71bd8b3ca001ccbf78c6', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpjMXLyP/layout', 'production', NULL, NULL, x'35ac53e5ab95b8d304d441eb9aa17ea14de98dec072cb9edbb9f65f477d341e2', 1795699913661, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (3, x'01a2180e34fc748c9bcf8e0bbf957612', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'8201fe6642cabe27993bc943851a3d9394a370638342ada698022a734c41d829', 1795699913980, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (4, x'01a2180e3578754287beb2a5844ea4b7', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpjMXLyP/layout', 'production', NULL, NULL, x'841b7d598be59768e32bf22f05ca9d416ee040c527bb04b928ab57d598b5e85f', 1795699914104, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (5, x'01a2180e372370508c7cfb83eead4116', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpjMXLyP/layout', 'production', NULL, NULL, x'841b7d598be59768e32bf22f05ca9d416ee040c527bb04b928ab57d598b5e85f', 1795699914531, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (6, x'01a2180e37f7724e8ea43139096e8209', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'ecb2541e6d9e3d0ba0d33b801d1575d934514dd6c333293ed03c5bd8d8e73bd6', 1795699914743, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (7, x'01a2180e38eb7210b635c6d09deda6f6', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'ecb2541e6d9e3d0ba0d33b801d1575d934514dd6c333293ed03c5bd8d8e73bd6', 1795699914987, 7, 'failed', 1, NULL);
INSERT INTO run VALUES (8, x'01a2180e3b0a75f496f6ab7284813ec3', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'daae9923eef2c7c06d4525d34571607adab4972c02fff8e96c993dccdd455237', 1795699915529, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (9, x'01a2180e3b0a75f496f6ab73296f32d7', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'6428618656349e66927670045deab6c7c8968defb8221fe37f6a1315ac891022', 1795699915529, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (10, x'01a2180e3c7a70afa76d3cc21d9ee52d', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699915896, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (11, x'01a2180e3ca373739b5b622b5932f162', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699915932, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (12, x'01a2180e3ccb736cb1bd736ea5510de3', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699915972, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (13, x'01a2180e3cdc771b8a051f62a6afea67', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699915996, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (14, x'01a2180e3cea7077998c3a4c64c0224f', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699916009, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (15, x'01a2180e3d0371f4979e39f73dccace9', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpjMXLyP/layout', 'production', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699916028, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (16, x'01a2180e3d2d770a8fbf3e14208c2b81', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpjMXLyP/layout', 'production', NULL, NULL, x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 1795699916075, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (17, x'01a2180e3e3e7593bfb6ba02923533ca', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpjMXLyP/layout', 'staging', NULL, NULL, x'dba0b332c46c30b7708703ea9a2417002a121c55ca217c5c915c824200e12f3f', 1795699916350, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (18, x'01a2180e3ef574ac901374149fb4a143', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpjMXLyP/layout', 'production', NULL, NULL, x'35ac53e5ab95b8d304d441eb9aa17ea14de98dec072cb9edbb9f65f477d341e2', 1795699916533, 7, 'ready', 1, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795699913412, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795699913431, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795699913432, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795699913435, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795699913435, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795699913440, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795699913449, '{"kind":"decided","decision":"sha256:cd7d62e9be22948d3c2f6a2594f8e561f3100ca9a2ce3ef62aae0c2d60ef39cf","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795699913661, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795699913676, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795699913677, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795699913682, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795699913682, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795699913688, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795699913696, '{"kind":"decided","decision":"sha256:2aa8fc27eb78b997c910b84129f4f01e7a30759c158611ff0433eb187aec3e20","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795699913980, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795699913999, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795699914000, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795699914004, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795699914004, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795699914007, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795699914018, '{"kind":"decided","decision":"sha256:c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795699914104, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795699914110, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795699914112, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795699914117, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795699914117, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795699914120, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795699914128, '{"kind":"decided","decision":"sha256:7a109bc87accedc25931e90e87d06807b01563d4d74ab7727adbd6538eb2005b","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795699914531, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795699914559, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795699914575, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795699914581, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795699914581, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795699914589, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795699914613, '{"kind":"decided","decision":"sha256:81a46cacabcbda9dea6f382bb45b6f52f8ac0a48d286228c0cd50920e0832d2d","verdict":"ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795699914743, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795699914766, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795699914775, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795699914787, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795699914787, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795699914788, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795699914796, '{"kind":"decided","decision":"sha256:2452eb377a6b65e19dcf16d06f2a0c72e44c2839f9281c1997de682dd8176696","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795699914987, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795699915015, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795699915022, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795699915027, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795699915027, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795699915034, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795699915042, '{"kind":"failed","decision":"sha256:9e3e7657268fae1bac85764c951209a6dbbccbf8382300579e405e48a007cb34","what":"layout /tmp/.tmpjMXLyP/layout: expected bytes with digest sha256:681d0a7b0da85ff65e3ab6e8815f62f23c430944a7ae87ae990262b0dda4a87d, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpjMXLyP/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:681d0a7b0da85ff65e3ab6e8815f62f23c430944a7ae87ae990262b0dda4a87d, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795699915529, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795699915548, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795699915554, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795699915572, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795699915572, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795699915581, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795699915612, '{"kind":"decided","decision":"sha256:e49d89316b3c939bcad7e23d02cb3d2b98093bca78d8df6600cc8018bbc575da","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795699915529, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795699915549, '{"kind":"initializing","what":"policy standard version 1 (sha256:2711e56f9554)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795699915563, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795699915581, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795699915581, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795699915595, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795699915628, '{"kind":"decided","decision":"sha256:33e861c188f64b4e4177e6ba0cb80b208ecd8f2584ce984e939fae00b108bcfb","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795699915896, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795699915930, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795699915930, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795699915930, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795699915930, '{"kind":"decided","decision":"sha256:74970a4c3f209f5b4457278c0468c5626b0b04b5e3c821d26408cba29bfb1704","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795699915932, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795699915970, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795699915970, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795699915970, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795699915970, '{"kind":"decided","decision":"sha256:86a0b6868f3396862522f17d299382a4e1f8973b2ff75ba0bea0cca19c9b401d","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795699915972, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795699915994, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795699915994, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795699915994, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795699915994, '{"kind":"decided","decision":"sha256:2b99630a32613aa2d07a026648da3d1e99074ecebdb497dabb503428f4d54ac3","verdict":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795699915996, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795699916007, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795699916007, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795699916007, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795699916007, '{"kind":"decided","decision":"sha256:9eff08edc7056266e56a2ec4f93a2eb8ee62a9df030eff0fa1059c0937530500","verdict":"not-ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795699916009, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795699916026, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795699916026, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795699916026, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795699916026, '{"kind":"decided","decision":"sha256:98133e46dad792674638cb8e24da7b3267f37bd2a27f31588dfed84db3b6811d","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795699916028, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795699916060, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795699916060, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795699916060, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795699916060, '{"kind":"decided","decision":"sha256:65cb3f624afb48611e09a85bac2fd58b1f95d5905a6bf12158231c4cf85556a7","verdict":"ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795699916075, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795699916098, '{"kind":"initializing","what":"pack sha256:4d922e57453b"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795699916098, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795699916098, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795699916098, '{"kind":"decided","decision":"sha256:792caabc6fc8f4888da165ad632b88077ce3f8708e68da2ad79486eed7b5a98c","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795699916350, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795699916363, '{"kind":"initializing","what":"policy standard version 1000 (sha256:4d922e57453b)"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795699916366, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795699916388, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795699916388, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (17, 6, 'default', 1795699916396, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (17, 7, 'default', 1795699916410, '{"kind":"decided","decision":"sha256:23e1eb0d1c7ae51b85d45690fc628d7d175553022923f0b21225b19bb3a545c2","verdict":"ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795699916533, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795699916555, '{"kind":"initializing","what":"policy standard version 1000 (sha256:4d922e57453b)"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795699916556, '{"kind":"collecting","from":"oci:/tmp/.tmpjMXLyP/layout"}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795699916567, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795699916567, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (18, 6, 'default', 1795699916570, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (18, 7, 'default', 1795699916578, '{"kind":"decided","decision":"sha256:54474f3febbf85ba366b7b08a511b8348a6a1196911bd98090b9f70e0b9c0286","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'cd7d62e9be22948d3c2f6a2594f8e561f3100ca9a2ce3ef62aae0c2d60ef39cf', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'ready', 1795699913440, 1, '{"deciding":116,"fetching":3,"pinning":1,"queued":19,"verifying":5}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:bf512718feb340ef83fee9980005b5d84d09cdb57423ada1175278cdff2c4e4a"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:53.44Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:009738c58f8acaaf013280cc20858070ff11ee053a219217bf328dba4dc0e27a","source":"layout"},{"digest":"sha256:23e84bd356dbda61b2dc493476bcf0685b43d80c0bda3bfa26b12c5f00f287f8","source":"layout"},{"digest":"sha256:3f9fe01452b00a1a01421c806c5d9333d97cccc59ec98f6cc23f50a18548649a","source":"layout"},{"digest":"sha256:f7c153b06af1880866245443c3f53cf74a104d1f2507e127dc9a68d87a2a9e6d","source":"layout"}],"rejected":[],"run":"01a2180e-32c4-733a-9202-a69d125c2169","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'2aa8fc27eb78b997c910b84129f4f01e7a30759c158611ff0433eb187aec3e20', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'ready', 1795699913688, 2, '{"deciding":10,"fetching":5,"pinning":1,"queued":15,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:bf512718feb340ef83fee9980005b5d84d09cdb57423ada1175278cdff2c4e4a"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:53.688Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:31:53.44Z","decision":"sha256:cd7d62e9be22948d3c2f6a2594f8e561f3100ca9a2ce3ef62aae0c2d60ef39cf","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:009738c58f8acaaf013280cc20858070ff11ee053a219217bf328dba4dc0e27a","source":"layout"},{"digest":"sha256:23e84bd356dbda61b2dc493476bcf0685b43d80c0bda3bfa26b12c5f00f287f8","source":"layout"},{"digest":"sha256:335dc10ed5407c52efaeda1b4da354beced157d87fa7f3dbf493119616594670","source":"layout"},{"digest":"sha256:3f9fe01452b00a1a01421c806c5d9333d97cccc59ec98f6cc23f50a18548649a","source":"layout"},{"digest":"sha256:f7c153b06af1880866245443c3f53cf74a104d1f2507e127dc9a68d87a2a9e6d","source":"layout"}],"rejected":[],"run":"01a2180e-33be-71bd-8b3c-a001ccbf78c6","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:53.44Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'ready', 1795699914007, 3, '{"deciding":13,"fetching":4,"pinning":1,"queued":19,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:54.007Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a3af6a3f3b0e440d7dc91a3e72fab5bcad6d0ac050778b0d7fc02e38019f0f9","source":"layout"},{"digest":"sha256:ba202ec99e07c7dce75bc4f958d0d942472d95f30c97f5fe9fc4dcf60ee949a2","source":"layout"},{"digest":"sha256:bebb15426ea229993ea3011750b3093816997433c7f6b65d01d3dbdd93758e05","source":"layout"}],"rejected":[],"run":"01a2180e-34fc-748c-9bcf-8e0bbf957612","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'7a109bc87accedc25931e90e87d06807b01563d4d74ab7727adbd6538eb2005b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'not-ready', 1795699914120, 4, '{"deciding":9,"fetching":5,"pinning":2,"queued":6,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:54.12Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:31:54.007Z","decision":"sha256:c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a3af6a3f3b0e440d7dc91a3e72fab5bcad6d0ac050778b0d7fc02e38019f0f9","source":"layout"},{"digest":"sha256:155fe0d85ce49c0298adb5036557619a32e10240028283dc449263db257aed04","source":"layout"},{"digest":"sha256:ba202ec99e07c7dce75bc4f958d0d942472d95f30c97f5fe9fc4dcf60ee949a2","source":"layout"},{"digest":"sha256:bebb15426ea229993ea3011750b3093816997433c7f6b65d01d3dbdd93758e05","source":"layout"}],"rejected":[],"run":"01a2180e-3578-7542-87be-b2a5844ea4b7","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpjMXLyP/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:54.007Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'81a46cacabcbda9dea6f382bb45b6f52f8ac0a48d286228c0cd50920e0832d2d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'ready', 1795699914589, 5, '{"deciding":26,"fetching":6,"pinning":16,"queued":28,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:54.589Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:d5950b7f999d4d8636ba51ee68e0987eba2200a56449df7b5110994b6c34ddda"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:fc3039ee52c7a53825c4bd1dca4c6128ef09179c26c3cf3393699f64c733809c"}],"filed_at":"2026-11-26T13:31:54.231Z","id":"sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35","permits":{"environment":"production","expires":"2026-12-03T13:31:54.23Z","gate":"https://gate.example.com","nonce":"01a2180e-35f6-7089-bdfb-e469ff40430a","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAmTQbTjBb326aSbaOBrozZnXEadoAcWs6KcQ605Otfac=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:65d4b3488b313c587d660dfd3f20cc0ac07e353eadfecbc894496259263a42ea"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:31:54.007Z","decision":"sha256:c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a3af6a3f3b0e440d7dc91a3e72fab5bcad6d0ac050778b0d7fc02e38019f0f9","source":"layout"},{"digest":"sha256:155fe0d85ce49c0298adb5036557619a32e10240028283dc449263db257aed04","source":"layout"},{"digest":"sha256:8a064dd4576efc8d2944b3c51ca305d14e71df64bf81d03b23a1c3727f1298c4","source":"layout"},{"digest":"sha256:ba202ec99e07c7dce75bc4f958d0d942472d95f30c97f5fe9fc4dcf60ee949a2","source":"layout"},{"digest":"sha256:bebb15426ea229993ea3011750b3093816997433c7f6b65d01d3dbdd93758e05","source":"layout"}],"rejected":[],"run":"01a2180e-3723-7050-8c7c-fb83eead4116","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpjMXLyP/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:54.007Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'2452eb377a6b65e19dcf16d06f2a0c72e44c2839f9281c1997de682dd8176696', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'not-ready', 1795699914788, 6, '{"deciding":10,"fetching":12,"pinning":9,"queued":23,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:31:54.788Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a2180e-37f7-724e-8ea4-3139096e8209","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'9e3e7657268fae1bac85764c951209a6dbbccbf8382300579e405e48a007cb34', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'unknown', 1795699915034, 7, '{"deciding":9,"fetching":5,"pinning":7,"queued":28,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpjMXLyP/layout","detail":"expected bytes with digest sha256:681d0a7b0da85ff65e3ab6e8815f62f23c430944a7ae87ae990262b0dda4a87d, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T13:31:55.034Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:b3a1f06f0cc5ad5ea5a49b87e0f32d6a16fba5baf50d100903820967a000118c","source":"layout"},{"digest":"sha256:e85dd2530e8b29d2f3d813b2e9dd99c7465b6018e48466e7f87f5b90440d163b","source":"layout"}],"rejected":[],"run":"01a2180e-38eb-7210-b635-c6d09deda6f6","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'e49d89316b3c939bcad7e23d02cb3d2b98093bca78d8df6600cc8018bbc575da', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'ready', 1795699915581, 8, '{"deciding":32,"fetching":18,"pinning":6,"queued":19,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:55.572Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:55.572Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:55.572Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:31:55.581Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:640d99b4f44ca0526b7031db2a11f10a371cf3487fa1cb61ddb65b133033bccd","source":"layout"},{"digest":"sha256:64b8eb59d54527bba6c8346e74d11d86b925b261cf173b3b01970357056d8d98","source":"layout"},{"digest":"sha256:f29930171ee253f022da8472e13d76bb1637643d638941bff98538a9206e43a5","source":"layout"}],"rejected":[],"run":"01a2180e-3b0a-75f4-96f6-ab7284813ec3","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'33e861c188f64b4e4177e6ba0cb80b208ecd8f2584ce984e939fae00b108bcfb', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3', 'ready', 1795699915595, 9, '{"deciding":34,"fetching":18,"pinning":14,"queued":20,"verifying":14}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:55.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:55.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:55.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:31:55.595Z","overrides":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:75840e1cfc4f8d7152a9dad3bb3e040e77f9d5b95bbb7afc306b9ded4b7aa81f","source":"layout"},{"digest":"sha256:8b755636a32bad7d8a7cde4c93c3eeef90ee3653b12e79304e1a2788a7a8c562","source":"layout"},{"digest":"sha256:a126e78d3437495d86c7740a9f1d1f0c4a7e69c969e94c3289de59b969534783","source":"layout"}],"rejected":[],"run":"01a2180e-3b0a-75f4-96f6-ab73296f32d7","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'74970a4c3f209f5b4457278c0468c5626b0b04b5e3c821d26408cba29bfb1704', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699915896, 10, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:55.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:55.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:55.589Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:31:55.896Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:75840e1cfc4f8d7152a9dad3bb3e040e77f9d5b95bbb7afc306b9ded4b7aa81f","source":"layout"},{"digest":"sha256:8b755636a32bad7d8a7cde4c93c3eeef90ee3653b12e79304e1a2788a7a8c562","source":"layout"},{"digest":"sha256:a126e78d3437495d86c7740a9f1d1f0c4a7e69c969e94c3289de59b969534783","source":"layout"}],"rejected":[],"run":"01a2180e-3c7a-70af-a76d-3cc21d9ee52d","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'86a0b6868f3396862522f17d299382a4e1f8973b2ff75ba0bea0cca19c9b401d', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699915932, 11, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:bf512718feb340ef83fee9980005b5d84d09cdb57423ada1175278cdff2c4e4a"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:55.932Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:009738c58f8acaaf013280cc20858070ff11ee053a219217bf328dba4dc0e27a","source":"layout"},{"digest":"sha256:23e84bd356dbda61b2dc493476bcf0685b43d80c0bda3bfa26b12c5f00f287f8","source":"layout"},{"digest":"sha256:3f9fe01452b00a1a01421c806c5d9333d97cccc59ec98f6cc23f50a18548649a","source":"layout"},{"digest":"sha256:f7c153b06af1880866245443c3f53cf74a104d1f2507e127dc9a68d87a2a9e6d","source":"layout"}],"rejected":[],"run":"01a2180e-3ca3-7373-9b5b-622b5932f162","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'2b99630a32613aa2d07a026648da3d1e99074ecebdb497dabb503428f4d54ac3', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699915972, 12, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:55.972Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a3af6a3f3b0e440d7dc91a3e72fab5bcad6d0ac050778b0d7fc02e38019f0f9","source":"layout"},{"digest":"sha256:ba202ec99e07c7dce75bc4f958d0d942472d95f30c97f5fe9fc4dcf60ee949a2","source":"layout"},{"digest":"sha256:bebb15426ea229993ea3011750b3093816997433c7f6b65d01d3dbdd93758e05","source":"layout"}],"rejected":[],"run":"01a2180e-3ccb-736c-b1bd-736ea5510de3","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'9eff08edc7056266e56a2ec4f93a2eb8ee62a9df030eff0fa1059c0937530500', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'not-ready', 1795699915996, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:31:55.996Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a2180e-3cdc-771b-8a05-1f62a6afea67","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'98133e46dad792674638cb8e24da7b3267f37bd2a27f31588dfed84db3b6811d', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699916009, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:55.572Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:55.572Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:55.572Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:31:56.009Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:640d99b4f44ca0526b7031db2a11f10a371cf3487fa1cb61ddb65b133033bccd","source":"layout"},{"digest":"sha256:64b8eb59d54527bba6c8346e74d11d86b925b261cf173b3b01970357056d8d98","source":"layout"},{"digest":"sha256:f29930171ee253f022da8472e13d76bb1637643d638941bff98538a9206e43a5","source":"layout"}],"rejected":[],"run":"01a2180e-3cea-7077-998c-3a4c64c0224f","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'65cb3f624afb48611e09a85bac2fd58b1f95d5905a6bf12158231c4cf85556a7', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699916028, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:bf512718feb340ef83fee9980005b5d84d09cdb57423ada1175278cdff2c4e4a"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:56.028Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:31:55.932Z","decision":"sha256:86a0b6868f3396862522f17d299382a4e1f8973b2ff75ba0bea0cca19c9b401d","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:009738c58f8acaaf013280cc20858070ff11ee053a219217bf328dba4dc0e27a","source":"layout"},{"digest":"sha256:23e84bd356dbda61b2dc493476bcf0685b43d80c0bda3bfa26b12c5f00f287f8","source":"layout"},{"digest":"sha256:335dc10ed5407c52efaeda1b4da354beced157d87fa7f3dbf493119616594670","source":"layout"},{"digest":"sha256:3f9fe01452b00a1a01421c806c5d9333d97cccc59ec98f6cc23f50a18548649a","source":"layout"},{"digest":"sha256:f7c153b06af1880866245443c3f53cf74a104d1f2507e127dc9a68d87a2a9e6d","source":"layout"}],"rejected":[],"run":"01a2180e-3d03-71f4-979e-39f73dccace9","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:55.932Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'792caabc6fc8f4888da165ad632b88077ce3f8708e68da2ad79486eed7b5a98c', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699916075, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:54.004Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:31:56.075Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:d5950b7f999d4d8636ba51ee68e0987eba2200a56449df7b5110994b6c34ddda"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:fc3039ee52c7a53825c4bd1dca4c6128ef09179c26c3cf3393699f64c733809c"}],"filed_at":"2026-11-26T13:31:54.231Z","id":"sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35","permits":{"environment":"production","expires":"2026-12-03T13:31:54.23Z","gate":"https://gate.example.com","nonce":"01a2180e-35f6-7089-bdfb-e469ff40430a","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAmTQbTjBb326aSbaOBrozZnXEadoAcWs6KcQ605Otfac=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:65d4b3488b313c587d660dfd3f20cc0ac07e353eadfecbc894496259263a42ea"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:31:55.972Z","decision":"sha256:2b99630a32613aa2d07a026648da3d1e99074ecebdb497dabb503428f4d54ac3","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a3af6a3f3b0e440d7dc91a3e72fab5bcad6d0ac050778b0d7fc02e38019f0f9","source":"layout"},{"digest":"sha256:155fe0d85ce49c0298adb5036557619a32e10240028283dc449263db257aed04","source":"layout"},{"digest":"sha256:8a064dd4576efc8d2944b3c51ca305d14e71df64bf81d03b23a1c3727f1298c4","source":"layout"},{"digest":"sha256:ba202ec99e07c7dce75bc4f958d0d942472d95f30c97f5fe9fc4dcf60ee949a2","source":"layout"},{"digest":"sha256:bebb15426ea229993ea3011750b3093816997433c7f6b65d01d3dbdd93758e05","source":"layout"}],"rejected":[],"run":"01a2180e-3d2d-770a-8fbf-3e14208c2b81","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpjMXLyP/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:55.972Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'23e1eb0d1c7ae51b85d45690fc628d7d175553022923f0b21225b19bb3a545c2', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699916396, 17, '{"deciding":16,"fetching":22,"pinning":3,"queued":13,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:bf512718feb340ef83fee9980005b5d84d09cdb57423ada1175278cdff2c4e4a"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:56.396Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:009738c58f8acaaf013280cc20858070ff11ee053a219217bf328dba4dc0e27a","source":"layout"},{"digest":"sha256:23e84bd356dbda61b2dc493476bcf0685b43d80c0bda3bfa26b12c5f00f287f8","source":"layout"},{"digest":"sha256:335dc10ed5407c52efaeda1b4da354beced157d87fa7f3dbf493119616594670","source":"layout"},{"digest":"sha256:3f9fe01452b00a1a01421c806c5d9333d97cccc59ec98f6cc23f50a18548649a","source":"layout"},{"digest":"sha256:5557665c04dd99aa4f3ec0e6de4731b42e7d3172166acfae881cffbd900e243a","source":"layout"},{"digest":"sha256:893744dab1189ce310572a69637924d10db1661b3f66f8c41381c88aa78670ce","source":"layout"},{"digest":"sha256:a339ca4a00629c1ad6797b372b75f589f4e34b6ed7bc074510b5dd309ea3a3e4","source":"layout"},{"digest":"sha256:f7c153b06af1880866245443c3f53cf74a104d1f2507e127dc9a68d87a2a9e6d","source":"layout"}],"rejected":[],"run":"01a2180e-3e3e-7593-bfb6-ba02923533ca","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'54474f3febbf85ba366b7b08a511b8348a6a1196911bd98090b9f70e0b9c0286', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb', 'ready', 1795699916570, 18, '{"deciding":10,"fetching":11,"pinning":1,"queued":22,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:31:52.671Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:bf512718feb340ef83fee9980005b5d84d09cdb57423ada1175278cdff2c4e4a"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:31:52.671Z","digest":"sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:31:53.435Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dbbcff2449ef5b9f9784e00aa170ef32d0a17562455df8b0ab84429b4d9643ee"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:31:52.671Z","invocationId":"1","startedOn":"2026-11-26T13:31:52.671Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpjMXLyP/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:31:56.57Z","overrides":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:31:56.396Z","decision":"sha256:23e1eb0d1c7ae51b85d45690fc628d7d175553022923f0b21225b19bb3a545c2","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:009738c58f8acaaf013280cc20858070ff11ee053a219217bf328dba4dc0e27a","source":"layout"},{"digest":"sha256:23e84bd356dbda61b2dc493476bcf0685b43d80c0bda3bfa26b12c5f00f287f8","source":"layout"},{"digest":"sha256:335dc10ed5407c52efaeda1b4da354beced157d87fa7f3dbf493119616594670","source":"layout"},{"digest":"sha256:3f9fe01452b00a1a01421c806c5d9333d97cccc59ec98f6cc23f50a18548649a","source":"layout"},{"digest":"sha256:5557665c04dd99aa4f3ec0e6de4731b42e7d3172166acfae881cffbd900e243a","source":"layout"},{"digest":"sha256:893744dab1189ce310572a69637924d10db1661b3f66f8c41381c88aa78670ce","source":"layout"},{"digest":"sha256:a339ca4a00629c1ad6797b372b75f589f4e34b6ed7bc074510b5dd309ea3a3e4","source":"layout"},{"digest":"sha256:f7c153b06af1880866245443c3f53cf74a104d1f2507e127dc9a68d87a2a9e6d","source":"layout"}],"rejected":[],"run":"01a2180e-3ef5-74ac-9013-74149fb4a143","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpjMXLyP/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:31:52.671Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:31:52.671Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:31:56.396Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:31:52.671Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 'default');
INSERT INTO decision_bundle VALUES (1, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 'default');
INSERT INTO decision_bundle VALUES (1, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 'default');
INSERT INTO decision_bundle VALUES (1, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 'default');
INSERT INTO decision_bundle VALUES (2, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 'default');
INSERT INTO decision_bundle VALUES (2, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 'default');
INSERT INTO decision_bundle VALUES (2, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 'default');
INSERT INTO decision_bundle VALUES (2, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 'default');
INSERT INTO decision_bundle VALUES (3, x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', 'default');
INSERT INTO decision_bundle VALUES (3, x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', 'default');
INSERT INTO decision_bundle VALUES (3, x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', 'default');
INSERT INTO decision_bundle VALUES (4, x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', 'default');
INSERT INTO decision_bundle VALUES (4, x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', 'default');
INSERT INTO decision_bundle VALUES (4, x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', 'default');
INSERT INTO decision_bundle VALUES (5, x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', 'default');
INSERT INTO decision_bundle VALUES (5, x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', 'default');
INSERT INTO decision_bundle VALUES (5, x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', 'default');
INSERT INTO decision_bundle VALUES (8, x'0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa', 'default');
INSERT INTO decision_bundle VALUES (8, x'3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf', 'default');
INSERT INTO decision_bundle VALUES (8, x'c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9', 'default');
INSERT INTO decision_bundle VALUES (9, x'164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e', 'default');
INSERT INTO decision_bundle VALUES (9, x'c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699', 'default');
INSERT INTO decision_bundle VALUES (9, x'e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1', 'default');
INSERT INTO decision_bundle VALUES (10, x'164170dcfb8fca34ffeada66d819b142e800e9176e6218156b6ec4e7f145661e', 'default');
INSERT INTO decision_bundle VALUES (10, x'c1dfb2d9263230755b8a24838aa1658b12a38771d056b51a9d7334d079e9f699', 'default');
INSERT INTO decision_bundle VALUES (10, x'e98c39c44ef31db086d288d2a26372aa1a96c2b84bf6e6ec2c8fbf73b18c58e1', 'default');
INSERT INTO decision_bundle VALUES (11, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 'default');
INSERT INTO decision_bundle VALUES (11, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 'default');
INSERT INTO decision_bundle VALUES (11, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 'default');
INSERT INTO decision_bundle VALUES (11, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 'default');
INSERT INTO decision_bundle VALUES (12, x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', 'default');
INSERT INTO decision_bundle VALUES (12, x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', 'default');
INSERT INTO decision_bundle VALUES (12, x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', 'default');
INSERT INTO decision_bundle VALUES (14, x'0d9e9ca55023f4ecfdfb89e2a17759e247dfcbc665c5af90601dd9503a1b3dfa', 'default');
INSERT INTO decision_bundle VALUES (14, x'3de071294cc9074f0f03c0da661c2fd953ca3e2403a651516989fc3b89c31daf', 'default');
INSERT INTO decision_bundle VALUES (14, x'c8296be544872b7568b712f2091c370bfdf9f64429304f581df63a529079bfb9', 'default');
INSERT INTO decision_bundle VALUES (15, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 'default');
INSERT INTO decision_bundle VALUES (15, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 'default');
INSERT INTO decision_bundle VALUES (15, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 'default');
INSERT INTO decision_bundle VALUES (15, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 'default');
INSERT INTO decision_bundle VALUES (16, x'7bc6c1de94eeb29202ecf5974ec4adc910aaa6779521b6aa84159000a61ff603', 'default');
INSERT INTO decision_bundle VALUES (16, x'9e6c0fbc65c3d8ee80fe14b4638e861e37c74d62958c8949c3ff827389f8062a', 'default');
INSERT INTO decision_bundle VALUES (16, x'cddf90c339a8d3c37364239bf999d88317a3a476708e86fe74e6befaf36d430d', 'default');
INSERT INTO decision_bundle VALUES (17, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 'default');
INSERT INTO decision_bundle VALUES (17, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 'default');
INSERT INTO decision_bundle VALUES (17, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 'default');
INSERT INTO decision_bundle VALUES (17, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 'default');
INSERT INTO decision_bundle VALUES (18, x'006739b7b1a55c1aa993d8fb39dcbd247714f2d9b227163cf708a2d11c06e8d3', 'default');
INSERT INTO decision_bundle VALUES (18, x'2f2ef32edfca492e1bc9590fd6250e805795c9f1ff2a90088745cc62d8f6f5a5', 'default');
INSERT INTO decision_bundle VALUES (18, x'4c5b88a23292f46461982260f33eccde0a996da8dac855a06e73a251cb7df18b', 'default');
INSERT INTO decision_bundle VALUES (18, x'9ebe09a40e371227e661f2ae87ce8f37d8bb0d4fe2efd98b55d6e7333f7a1bee', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'abb3e34dfb90f7dfbeefab6e74454b4eb632fd6c1e3109f0250fd8eac5eac0e6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY3MzliN2IxYTU1YzFhYTk5M2Q4ZmIzOWRjYmQyNDc3MTRmMmQ5YjIyNzE2M2NmNzA4YTJkMTFjMDZlOGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMmYyZWYzMmVkZmNhNDkyZTFiYzk1OTBmZDYyNTBlODA1Nzk1YzlmMWZmMmE5MDA4ODc0NWNjNjJkOGY2ZjVhNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjNWI4OGEyMzI5MmY0NjQ2MTk4MjI2MGYzM2VjY2RlMGE5OTZkYThkYWM4NTVhMDZlNzNhMjUxY2I3ZGYxOGIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllYmUwOWE0MGUzNzEyMjdlNjYxZjJhZTg3Y2U4ZjM3ZDhiYjBkNGZlMmVmZDk4YjU1ZDZlNzMzM2Y3YTFiZWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjUzLjQ0WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6Y2Q3ZDYyZTliZTIyOTQ4ZDNjMmY2YTI1OTRmOGU1NjFmMzEwMGNhOWEyY2UzZWY2MmFhZTBjMmQ2MGVmMzljZiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjEsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvMmQ5ZTZhNmE3MzAyOGQyNyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzozMTo1Mi42NzFaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"/dYvb+rIR+EEyIJMUeLYvmfztjqgTYKZXs1cchb6egtGzt3M8LvEGjGpPDiBj/1kGE+4/lKEPdZaSgp9Kx6eDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699913582, NULL, x'335dc10ed5407c52efaeda1b4da354beced157d87fa7f3dbf493119616594670', 1795699913582);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'b06d4539714283bb0e0856f0c690e2f9bee49239f1d320bf9ea431c40095d4a2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY3MzliN2IxYTU1YzFhYTk5M2Q4ZmIzOWRjYmQyNDc3MTRmMmQ5YjIyNzE2M2NmNzA4YTJkMTFjMDZlOGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMmYyZWYzMmVkZmNhNDkyZTFiYzk1OTBmZDYyNTBlODA1Nzk1YzlmMWZmMmE5MDA4ODc0NWNjNjJkOGY2ZjVhNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjNWI4OGEyMzI5MmY0NjQ2MTk4MjI2MGYzM2VjY2RlMGE5OTZkYThkYWM4NTVhMDZlNzNhMjUxY2I3ZGYxOGIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllYmUwOWE0MGUzNzEyMjdlNjYxZjJhZTg3Y2U4ZjM3ZDhiYjBkNGZlMmVmZDk4YjU1ZDZlNzMzM2Y3YTFiZWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjUzLjY4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjJhYThmYzI3ZWI3OGI5OTdjOTEwYjg0MTI5ZjRmMDFlN2EzMDc1OWMxNTg2MTFmZjA0MzNlYjE4N2FlYzNlMjAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzJkOWU2YTZhNzMwMjhkMjciLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NTIuNjcxWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"NwWR9J7sBOuicuwABPX7EW2xFw0JCpEo4D4bY4IeJ0DpyTKw0mq9Wlyw6js+gFnJlb/+6KkOPyw+mzdtDmESDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699913721, NULL, x'5557665c04dd99aa4f3ec0e6de4731b42e7d3172166acfae881cffbd900e243a', 1795699913721);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'd1e03899ee7a6165923bda8c7a955ba7e96f5a2dbeb76d082337b721dc1e4de8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3YmM2YzFkZTk0ZWViMjkyMDJlY2Y1OTc0ZWM0YWRjOTEwYWFhNjc3OTUyMWI2YWE4NDE1OTAwMGE2MWZmNjAzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllNmMwZmJjNjVjM2Q4ZWU4MGZlMTRiNDYzOGU4NjFlMzdjNzRkNjI5NThjODk0OWMzZmY4MjczODlmODA2MmEifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZGRmOTBjMzM5YThkM2MzNzM2NDIzOWJmOTk5ZDg4MzE3YTNhNDc2NzA4ZTg2ZmU3NGU2YmVmYWYzNmQ0MzBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU0LjAwN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmMwYTI0NTlhM2Q5NzE0ODVmZDI2Njc2NjdmOTQ1ZTMzOGExNDUwYjU0NmE0N2ZlNGIyMDI5ZjI3NzFhNGMwODIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzJkOWU2YTZhNzMwMjhkMjciLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NTIuNjcxWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"27EdzVihN2QjOpWmnozoBqDMcNGT/iY1VINQZfB8GtXMVIMINOtqgTnDUsbRBQJ+sZnylL7EzIpSqygg8dhRAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699914028, NULL, x'155fe0d85ce49c0298adb5036557619a32e10240028283dc449263db257aed04', 1795699914028);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'335de36d26faf39871ce498eb9d712f3566f884a5ed41f8833dee51d98737f64', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3YmM2YzFkZTk0ZWViMjkyMDJlY2Y1OTc0ZWM0YWRjOTEwYWFhNjc3OTUyMWI2YWE4NDE1OTAwMGE2MWZmNjAzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllNmMwZmJjNjVjM2Q4ZWU4MGZlMTRiNDYzOGU4NjFlMzdjNzRkNjI5NThjODk0OWMzZmY4MjczODlmODA2MmEifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZGRmOTBjMzM5YThkM2MzNzM2NDIzOWJmOTk5ZDg4MzE3YTNhNDc2NzA4ZTg2ZmU3NGU2YmVmYWYzNmQ0MzBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU0LjEyWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6N2ExMDliYzg3YWNjZWRjMjU5MzFlOTBlODdkMDY4MDdiMDE1NjNkNGQ3NGFiNzcyN2FkYmQ2NTM4ZWIyMDA1YiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjQsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvMmQ5ZTZhNmE3MzAyOGQyNyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOlsicmV2aWV3LmFwcHJvdmVkIl0sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IkZBSUxFRCIsInZlcmlmaWVkTGV2ZWxzIjpbXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"K/3cAzICTHArEey2h8vEDxpV2BvpYgdjypVwHpF5HcMv4yLbNQJ0FRuTiLC0xsMIMEYDmnQAF1Xp5nrB0GbRBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699914137, NULL, x'8a064dd4576efc8d2944b3c51ca305d14e71df64bf81d03b23a1c3727f1298c4', 1795699914137);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35"]', x'2e84e7e7dc1a3d1745e975cb17d6c2d2e4722f204cc264d3776e47b64234b36c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3YmM2YzFkZTk0ZWViMjkyMDJlY2Y1OTc0ZWM0YWRjOTEwYWFhNjc3OTUyMWI2YWE4NDE1OTAwMGE2MWZmNjAzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllNmMwZmJjNjVjM2Q4ZWU4MGZlMTRiNDYzOGU4NjFlMzdjNzRkNjI5NThjODk0OWMzZmY4MjczODlmODA2MmEifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZGRmOTBjMzM5YThkM2MzNzM2NDIzOWJmOTk5ZDg4MzE3YTNhNDc2NzA4ZTg2ZmU3NGU2YmVmYWYzNmQ0MzBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU0LjU4OVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjgxYTQ2Y2FjYWJjYmRhOWRlYTZmMzgyYmI0NWI2ZjUyZjhhYzBhNDhkMjg2MjI4YzBjZDUwOTIwZTA4MzJkMmQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzJkOWU2YTZhNzMwMjhkMjciLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NTIuNjcxWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6YTZlZWVhMmRjNjMwODUwNDY0MmI2NDcwY2QzZTNhNGJjZmQ0OGRkNzliMDRkMTI3YjdlYzEyYzI1M2UyN2IzNSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"rlYbqp+t7Pf/Hw8qFjwFOPJ3njgZbH692QIuzDQHe6Arc2/53bnBew7TtK25MRIugPzx5eyYzzSvwJ+HtEtdBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699914650, NULL, x'7e1c1d7fd5658d376c1737630cd0ca36c6838c16eb4cfc6ccd53af17efb5d9db', 1795699914650);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'53f40ec67f4bccf1e9054f5a3a9e814953b6e78b557c6ca7329f2545e60222c0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU0Ljc4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjI0NTJlYjM3N2E2YjY1ZTE5ZGNmMTZkMDZmMmEwYzcyZTQ0YzI4MzlmOTI4MWMxOTk3ZGU2ODJkZDgxNzY2OTYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzJkOWU2YTZhNzMwMjhkMjciLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGpNWEx5UC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Glu9DbecoqWiE+K1z8vJTFu+RCI8uIxH+mVxBfu0wBROGoehU+PnnJYPDl5C4Lv4SJpRRte1OK9DwVmq7ynYDw=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699914838, NULL, x'b3a1f06f0cc5ad5ea5a49b87e0f32d6a16fba5baf50d100903820967a000118c', 1795699914838);
INSERT INTO publication VALUES (7, 8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'1ed3a995401fbc14bed3eeb2acded1e28a2874030127462460fbf325978e4325', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwZDllOWNhNTUwMjNmNGVjZmRmYjg5ZTJhMTc3NTllMjQ3ZGZjYmM2NjVjNWFmOTA2MDFkZDk1MDNhMWIzZGZhIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjNkZTA3MTI5NGNjOTA3NGYwZjAzYzBkYTY2MWMyZmQ5NTNjYTNlMjQwM2E2NTE1MTY5ODlmYzNiODljMzFkYWYifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjODI5NmJlNTQ0ODcyYjc1NjhiNzEyZjIwOTFjMzcwYmZkZjlmNjQ0MjkzMDRmNTgxZGY2M2E1MjkwNzliZmI5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU1LjU4MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmU0OWQ4OTMxNmIzYzkzOWJjYWQ3ZTIzZDAyY2IzZDJiOTgwOTNiY2E3OGQ4ZGY2NjAwY2M4MDE4YmJjNTc1ZGEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"UkHlSz5L6JnR5Bq8hI97R2nsZ5bWWq4Y9Hx0ERBtGnVEwhdK811NQwpvMzB8gEOAYqg1jROVq7bI7tgEsCmXCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699915648, NULL, x'577f22e5a4a633986f8b0b1033033f81e2d6edf90138725aaf405bded54e4baf', 1795699915648);
INSERT INTO publication VALUES (8, 9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'5223f40aebd183eadacabd2e721cb6d1e9a62a02de38923c069dc9db749dbcf5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxNjQxNzBkY2ZiOGZjYTM0ZmZlYWRhNjZkODE5YjE0MmU4MDBlOTE3NmU2MjE4MTU2YjZlYzRlN2YxNDU2NjFlIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYzFkZmIyZDkyNjMyMzA3NTViOGEyNDgzOGFhMTY1OGIxMmEzODc3MWQwNTZiNTFhOWQ3MzM0ZDA3OWU5ZjY5OSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlOThjMzljNDRlZjMxZGIwODZkMjg4ZDJhMjYzNzJhYTFhOTZjMmI4NGJmNmU2ZWMyYzhmYmY3M2IxOGM1OGUxIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjI3MTFlNTZmOTU1NDQ1NTljMjY5Yzc4ZGE2NzY2Njc1ZDJmNjYyMWJiMGRiYjQ2NTExMGYxMjg4NjdmYzE4YTMifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU1LjU5NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjMzZTg2MWMxODhmNjRiNGU0MTc3ZTZiYTBjYjgwYjIwOGVjZDhmMjU4NGNlOTg0ZTkzOWZhZTAwYjEwOGJjZmIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"blsY2bu63olzgMnYZz0exDYcCOLqKWZlbIqW6E5aisSaUFG1RQfILvbOeZIU5y8GzAtlxBJdkEWcP7TkJfkfAw=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699915666, NULL, x'29498824fc20742073e01adc273fee34fe9872315453095e533f7ac6632c25fa', 1795699915666);
INSERT INTO publication VALUES (9, 10, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'c8de307dff267f57f18d3bc11781cb237ddcee235ca462d112f27eaba32c7896', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxNjQxNzBkY2ZiOGZjYTM0ZmZlYWRhNjZkODE5YjE0MmU4MDBlOTE3NmU2MjE4MTU2YjZlYzRlN2YxNDU2NjFlIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYzFkZmIyZDkyNjMyMzA3NTViOGEyNDgzOGFhMTY1OGIxMmEzODc3MWQwNTZiNTFhOWQ3MzM0ZDA3OWU5ZjY5OSJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlOThjMzljNDRlZjMxZGIwODZkMjg4ZDJhMjYzNzJhYTFhOTZjMmI4NGJmNmU2ZWMyYzhmYmY3M2IxOGM1OGUxIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU1Ljg5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc0OTcwYTRjM2YyMDlmNWI0NDU3Mjc4YzA0NjhjNTYyNmIwYjA0YjVlM2M4MjFkMjY0MDhjYmEyOWJmYjE3MDQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"PPemAeZJFN/IGMP8AfGtMEIRGp/5nuVTR3TxntSlEtReUCF2fSsILIhznV15DlgLelhtudfv4imurVKM9N8YCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916132, NULL, x'798389a07a9084576a377fbb5a647a082e0278ced8bf63c768b0d0832a9d17e3', 1795699916132);
INSERT INTO publication VALUES (10, 11, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'2850c2b27bd0dc3b94f418406b983c38c077fdb9aebd3f4679e40d958b5fac06', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY3MzliN2IxYTU1YzFhYTk5M2Q4ZmIzOWRjYmQyNDc3MTRmMmQ5YjIyNzE2M2NmNzA4YTJkMTFjMDZlOGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMmYyZWYzMmVkZmNhNDkyZTFiYzk1OTBmZDYyNTBlODA1Nzk1YzlmMWZmMmE5MDA4ODc0NWNjNjJkOGY2ZjVhNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjNWI4OGEyMzI5MmY0NjQ2MTk4MjI2MGYzM2VjY2RlMGE5OTZkYThkYWM4NTVhMDZlNzNhMjUxY2I3ZGYxOGIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllYmUwOWE0MGUzNzEyMjdlNjYxZjJhZTg3Y2U4ZjM3ZDhiYjBkNGZlMmVmZDk4YjU1ZDZlNzMzM2Y3YTFiZWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU1LjkzMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojg2YTBiNjg2OGYzMzk2ODYyNTIyZjE3ZDI5OTM4MmE0ZTFmODk3M2IyZmY3NWJhMGJlYTBjY2ExOWM5YjQwMWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xEjbsX5+B6I2VgQEzZTGC3QyhYadKAAOkoRTgQbuoxbWplkfPRSimXl3dGK7GOXq0LhcT0X7gOGB2ehfnrTmBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916165, NULL, x'893744dab1189ce310572a69637924d10db1661b3f66f8c41381c88aa78670ce', 1795699916165);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'e29a75e12fa788bc5e0bd1bd48e994de2defa5cf21b18d58c938275bd8d3cc8f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3YmM2YzFkZTk0ZWViMjkyMDJlY2Y1OTc0ZWM0YWRjOTEwYWFhNjc3OTUyMWI2YWE4NDE1OTAwMGE2MWZmNjAzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllNmMwZmJjNjVjM2Q4ZWU4MGZlMTRiNDYzOGU4NjFlMzdjNzRkNjI5NThjODk0OWMzZmY4MjczODlmODA2MmEifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZGRmOTBjMzM5YThkM2MzNzM2NDIzOWJmOTk5ZDg4MzE3YTNhNDc2NzA4ZTg2ZmU3NGU2YmVmYWYzNmQ0MzBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU1Ljk3MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjJiOTk2MzBhMzI2MTNhYTJkMDdhMDI2NjQ4ZGEzZDFlOTkwNzRlY2ViZGI0OTdkYWJiNTAzNDI4ZjRkNTRhYzMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"8H6SwxL0jRorsz7awISlbGJjDHqqBtKF9EEJmwOIjiitoxPKXgmda6l97ECahousCm6gTB2DiCdrxo1swTW0DA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916190, NULL, x'0c5e2e025b010d2afcb666b4e4e3a8fbec3c950042a6c83619b74d9cf2102135', 1795699916190);
INSERT INTO publication VALUES (12, 13, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'a59f0eae270265599077d155a13bfbc1b1a1aeb73d59c2cc224f8bad83d3dd88', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU1Ljk5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjllZmYwOGVkYzcwNTYyNjZlNTZhMmVjNGY5M2EyZWI4ZWU2MmE5ZGYwMzBlZmYwZmExMDU5YzA5Mzc1MzA1MDAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QoM/kT5fZXDn+lvPiUNJyshGjzms0KC/FBRXZI77rXtb68oCabeVT20GCHKD2n8DK6Dt3XW8sdvvqgYuAi81CA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916214, NULL, x'663f3902a7fdfbb6dcf2cd77fecf61dfbdf632877543ae99e9b28ba5070e8aec', 1795699916214);
INSERT INTO publication VALUES (13, 14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'7af937600712e2d8e98fba85bd8f4dc9f7a980bc1b38d651163f77339b3b9827', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwZDllOWNhNTUwMjNmNGVjZmRmYjg5ZTJhMTc3NTllMjQ3ZGZjYmM2NjVjNWFmOTA2MDFkZDk1MDNhMWIzZGZhIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjNkZTA3MTI5NGNjOTA3NGYwZjAzYzBkYTY2MWMyZmQ5NTNjYTNlMjQwM2E2NTE1MTY5ODlmYzNiODljMzFkYWYifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjODI5NmJlNTQ0ODcyYjc1NjhiNzEyZjIwOTFjMzcwYmZkZjlmNjQ0MjkzMDRmNTgxZGY2M2E1MjkwNzliZmI5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU2LjAwOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojk4MTMzZTQ2ZGFkNzkyNjc0NjM4Y2I4ZTI0ZGE3YjMyNjdmMzdiZDJhMjdmMzE1ODhkZmVkODRkYjNiNjgxMWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"t8oV9jbvriXhmIwTCkdaj/XAt4qE1oYTxtks0LZBHetcShjBpXeY8hHDgQL3eVdtjh5iddun3r9NekHMwR9/BA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916237, NULL, x'a894151de8ec4b8dbb9197dec7071cf658167ff8517e66c1ddc31daab937d68f', 1795699916237);
INSERT INTO publication VALUES (14, 15, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'63b50b2051fad9c6b4501aae0ca79ee05c1848b945fdca7e44763d84fc62049e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY3MzliN2IxYTU1YzFhYTk5M2Q4ZmIzOWRjYmQyNDc3MTRmMmQ5YjIyNzE2M2NmNzA4YTJkMTFjMDZlOGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMmYyZWYzMmVkZmNhNDkyZTFiYzk1OTBmZDYyNTBlODA1Nzk1YzlmMWZmMmE5MDA4ODc0NWNjNjJkOGY2ZjVhNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjNWI4OGEyMzI5MmY0NjQ2MTk4MjI2MGYzM2VjY2RlMGE5OTZkYThkYWM4NTVhMDZlNzNhMjUxY2I3ZGYxOGIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllYmUwOWE0MGUzNzEyMjdlNjYxZjJhZTg3Y2U4ZjM3ZDhiYjBkNGZlMmVmZDk4YjU1ZDZlNzMzM2Y3YTFiZWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU2LjAyOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjY1Y2IzZjYyNGFmYjQ4NjExZTA5YTg1YmFjMmZkNThiMWY5NWQ1OTA1YTZiZjEyMTU4MjMxYzRjZjg1NTU2YTciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"vtai8PSk+RHOtD5asuaq4Tlmi/h7rHJMkiBCwsi0gOZHQ7kBiI0iiMCLGZD3Ce+VytR9oM27xDzkno3lpUlLAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916258, NULL, x'a339ca4a00629c1ad6797b372b75f589f4e34b6ed7bc074510b5dd309ea3a3e4', 1795699916258);
INSERT INTO publication VALUES (15, 16, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35"]', x'ba282344871b4aeba98c03a7c1a8e6a31f2afd68d60e376c3b7d60b9e38d9f34', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3YmM2YzFkZTk0ZWViMjkyMDJlY2Y1OTc0ZWM0YWRjOTEwYWFhNjc3OTUyMWI2YWE4NDE1OTAwMGE2MWZmNjAzIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllNmMwZmJjNjVjM2Q4ZWU4MGZlMTRiNDYzOGU4NjFlMzdjNzRkNjI5NThjODk0OWMzZmY4MjczODlmODA2MmEifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjZGRmOTBjMzM5YThkM2MzNzM2NDIzOWJmOTk5ZDg4MzE3YTNhNDc2NzA4ZTg2ZmU3NGU2YmVmYWYzNmQ0MzBkIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU2LjA3NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc5MmNhYWJjNmZjOGY0ODg4ZGExNjVhZDYzMmI4ODA3N2NlM2Y4NzA4ZTY4ZGEyYWQ3OTQ4NmVlZDdiNWE5OGMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OmE2ZWVlYTJkYzYzMDg1MDQ2NDJiNjQ3MGNkM2UzYTRiY2ZkNDhkZDc5YjA0ZDEyN2I3ZWMxMmMyNTNlMjdiMzUiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"DnYZXGvUAsdb2xmo1Vt5f8ynyJK5scLDRniaV52aqmmkZX/fJFg1hYNYhrRLCorN9mOPR4+77SrkXHcfYhS9Bw=="}]}}' AS BLOB), 'oci:/tmp/.tmpjMXLyP/layout', 1, 1795699916274, NULL, x'd9878299e8bb02d5fcf280d68bc58fed2ee9826347916d9f2751e6fedeac4b9f', 1795699916274);
INSERT INTO publication VALUES (16, 17, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'e9cf6a5bb7ae32eb00164cba1a220ac1fec6eb718c907895a8ae7b1b7920b6bf', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY3MzliN2IxYTU1YzFhYTk5M2Q4ZmIzOWRjYmQyNDc3MTRmMmQ5YjIyNzE2M2NmNzA4YTJkMTFjMDZlOGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMmYyZWYzMmVkZmNhNDkyZTFiYzk1OTBmZDYyNTBlODA1Nzk1YzlmMWZmMmE5MDA4ODc0NWNjNjJkOGY2ZjVhNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjNWI4OGEyMzI5MmY0NjQ2MTk4MjI2MGYzM2VjY2RlMGE5OTZkYThkYWM4NTVhMDZlNzNhMjUxY2I3ZGYxOGIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllYmUwOWE0MGUzNzEyMjdlNjYxZjJhZTg3Y2U4ZjM3ZDhiYjBkNGZlMmVmZDk4YjU1ZDZlNzMzM2Y3YTFiZWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU2LjM5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjIzZTFlYjBkMWM3YWU1MWI4NWQ0NTY5MGZjNjI4ZDdkMTc1NTUzMDIyOTIzZjBiMjEyMjViMTliYjNhNTQ1YzIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8yZDllNmE2YTczMDI4ZDI3IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDEzOjMxOjUyLjY3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wak1YTHlQL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ykiKqLx22qYXQNFVZIpdW4gg9KFgKLkQACGuj5HcUnydSVAKtbZAIVkvIKnaaE+x+NEK/7pZuDrvxcsB/pn+Cw=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (17, 18, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'5bf470715ea9ae77bad201b7b197cf3f29bcb355a3f37f715d7c9a08e4e48947', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"r0zF/qm55V4g+x6aN/+t6hij/WTFPG5N+r8w9n47MU8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY3MzliN2IxYTU1YzFhYTk5M2Q4ZmIzOWRjYmQyNDc3MTRmMmQ5YjIyNzE2M2NmNzA4YTJkMTFjMDZlOGQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMmYyZWYzMmVkZmNhNDkyZTFiYzk1OTBmZDYyNTBlODA1Nzk1YzlmMWZmMmE5MDA4ODc0NWNjNjJkOGY2ZjVhNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjRjNWI4OGEyMzI5MmY0NjQ2MTk4MjI2MGYzM2VjY2RlMGE5OTZkYThkYWM4NTVhMDZlNzNhMjUxY2I3ZGYxOGIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjllYmUwOWE0MGUzNzEyMjdlNjYxZjJhZTg3Y2U4ZjM3ZDhiYjBkNGZlMmVmZDk4YjU1ZDZlNzMzM2Y3YTFiZWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjRkOTIyZTU3NDUzYjM1OTY2NDYwMWM1MDNiNTYzNzZmYWE5NmE1NDI5ZjA4M2I4ODYxODMzZWY3MTVjNmQ0ZWIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjMxOjU2LjU3WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6NTQ0NzRmM2ZlYmJmODViYTM2NmI3YjA4YTUxMWI4MzQ4YTZhMTE5NjkxMWJkOTgwOTBiOWY3MGUwYjljMDI4NiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjI0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzJkOWU2YTZhNzMwMjhkMjciLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMTM6MzE6NTIuNjcxWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBqTVhMeVAvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"DK6VHCKRRig25yr/4iBf5CKt/8nKGVwvnUQsBD+C27y1RJThbmAsASc0xEfZf7JmXo9yWpB9WWYC9RINCHrtDA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO override_request VALUES (1, x'a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'040579d7d741ce44f64f818d80c84c886b5a561c019df8c3ee0e749fae510dc5', 1796304714230, 1795699914231, 0, NULL, NULL);
INSERT INTO override_request VALUES (2, x'9ddce8da7c636a16876ad9d7e1393608f63b63ae64c03048e9805417c4fc9778', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'8cddbe5672a781bf000e0d22db3e34ac179de651f396a7daa6bf5b32754066c5', 1796304715205, 1795699915206, 0, 1795699915300, NULL);
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
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpjMXLyP/layout', 1795786312671, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpjMXLyP/layout', 1795786312671, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpjMXLyP/layout', 1795786312671, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'changed', 'oci:/tmp/.tmpjMXLyP/layout', 1795699914291, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpjMXLyP/layout', 1795786312671, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpjMXLyP/layout', 1795786312671, 0);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpjMXLyP/layout', 1795786312671, 0);
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
INSERT INTO log_head VALUES (1, 25, x'84c49af5d881509251117d9d44aefee3ad94bba8ef68b5b94c6a2ab85b9858023ea86b18bb8cac59e3a8320a5a297d2869f757fa3c47aebf2928150728c3835148ed53e5e3a40e6c4f07a03164c7ee193c2c2a314f75de48fd642ce748505db7', 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'4a48251a2242e693ea81d4bbeba8b48898fb465fe713f843eeb11f54d1fed18c', 1795699913186, x'c60a9291d735fa8ec5511d703978864d52d6e9a6b24e01924f41035f32048c85', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'cd7d62e9be22948d3c2f6a2594f8e561f3100ca9a2ce3ef62aae0c2d60ef39cf', 1795699913440, x'c1775a988d4572e2aa4b85b3e7c5f38bacd90f3287d4c2126877f11e080491bd', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'2aa8fc27eb78b997c910b84129f4f01e7a30759c158611ff0433eb187aec3e20', 1795699913688, x'efa11e393f74bf41f48b550c8043eb88156cb39b33be7827ce4ca13d48d770cc', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082', 1795699914007, x'ad1e1d10cbe0ba003f7e68665c7d69495f2ad15956a0c60f44d483d4e5f87fed', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'7a109bc87accedc25931e90e87d06807b01563d4d74ab7727adbd6538eb2005b', 1795699914120, x'40cb4bb5f90561de335a9c8c2db0486da2ceaab6821013dd0c9cbf818be30053', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35', 1795699914231, x'6cfdca236983736eca9bf0d7cae302a2c9f35aec38647ac61f4d4f003edaf861', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'f9653c2002947c675585980d52b464976ab6cc8819e0d8e967adb06ad6112135', 1795699914291, x'344fea02eba3787c7dbc9985be23af8f36a64f7266215d97c8188f26a10301e5', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'5e2462c22dd4879d14b88260df5b6096232bf75321fa17950f66e104f7d984f6', 1795699914430, x'c6f084848cd0d298aee4d8a5a4894d4bbbd36f0b33049385ee094e907f0e0873', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'81a46cacabcbda9dea6f382bb45b6f52f8ac0a48d286228c0cd50920e0832d2d', 1795699914589, x'2991b440bff5e25ce0e5e6187c8cd4929dcbc464e7b6325ec5a337052ce072fd', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'2452eb377a6b65e19dcf16d06f2a0c72e44c2839f9281c1997de682dd8176696', 1795699914788, x'9e85db2184ef1b7a400624db2920b780f9f84e109e4ad04f42a30e53932543b6', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'9e3e7657268fae1bac85764c951209a6dbbccbf8382300579e405e48a007cb34', 1795699915034, x'8ee3bfb49307f6947b8e1b5877acef8e693e1bd72e9a137945d7ea13aa7dd3dc', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'9ddce8da7c636a16876ad9d7e1393608f63b63ae64c03048e9805417c4fc9778', 1795699915206, x'6776d3fb0d3bcdf46433dacf6109505e898628b7f824bed8ab774c802fd5bac9', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'e431940a861fcf3a138326868a17c7159d0a44580f3db26915c714d664ca3c21', 1795699915300, x'ffe895c1a85fc9938c439bbf0f36828fc103e620d45e4ed7c557516d45708098', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'e49d89316b3c939bcad7e23d02cb3d2b98093bca78d8df6600cc8018bbc575da', 1795699915581, x'e67bb024004001b0d65fefb8722c6e102399fbce34b1af21938fefc91b1a6185', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'33e861c188f64b4e4177e6ba0cb80b208ecd8f2584ce984e939fae00b108bcfb', 1795699915595, x'f4fdde38a5a3ea456e5ae44368e0f6e00b09216c4d04b88039a7433315476f55', 9);
INSERT INTO log_entry VALUES (15, 'activation', x'f5d4fd29193dafec59c5a01f949b0f2d26bb47740ddd3a335f031135f55ed4e1', 1795699916111, x'3b8b9009a89a5cbe73c88e6856ea3a18ebe571c84b8f74eb296a169c8a6efd71', NULL);
INSERT INTO log_entry VALUES (16, 'decision', x'74970a4c3f209f5b4457278c0468c5626b0b04b5e3c821d26408cba29bfb1704', 1795699915896, x'5c84a6c43d51a2ab53dadeff65af371354eb930902ea043b7001374ce3256c44', 10);
INSERT INTO log_entry VALUES (17, 'decision', x'86a0b6868f3396862522f17d299382a4e1f8973b2ff75ba0bea0cca19c9b401d', 1795699915932, x'13d4ec4436391ee42189a3351a797e6aec060b371b6f7df37ebd76ce3dabb7c4', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'2b99630a32613aa2d07a026648da3d1e99074ecebdb497dabb503428f4d54ac3', 1795699915972, x'c683d128eef4fc85993b78d2cc525bf548a9961c5d8d047b32c7d0497dd0a28b', 12);
INSERT INTO log_entry VALUES (19, 'decision', x'9eff08edc7056266e56a2ec4f93a2eb8ee62a9df030eff0fa1059c0937530500', 1795699915996, x'f40e2e96f2bc1c3afb78ab725ce8ab555f1b999209267804505a8a28ca2018dc', 13);
INSERT INTO log_entry VALUES (20, 'decision', x'98133e46dad792674638cb8e24da7b3267f37bd2a27f31588dfed84db3b6811d', 1795699916009, x'2562c01d33e246f4ada5cad4cef16e51c2040de823383ce0c724899be07b956a', 14);
INSERT INTO log_entry VALUES (21, 'decision', x'65cb3f624afb48611e09a85bac2fd58b1f95d5905a6bf12158231c4cf85556a7', 1795699916028, x'9a009ef3ba62eb8e3747c0ee26d77ef1a8bed63c5417bc17402ec70710366b83', 15);
INSERT INTO log_entry VALUES (22, 'decision', x'792caabc6fc8f4888da165ad632b88077ce3f8708e68da2ad79486eed7b5a98c', 1795699916075, x'19f472fb785b29f2954e7134f17c2ec77a0d90200f422c0c5fe3ae0e29b52d27', 16);
INSERT INTO log_entry VALUES (23, 'decision', x'23e1eb0d1c7ae51b85d45690fc628d7d175553022923f0b21225b19bb3a545c2', 1795699916396, x'31ecfe31f8c5f5c7467da8e9c1c267d5046d377ca648f76f1ebabf9b1c184a30', 17);
INSERT INTO log_entry VALUES (24, 'decision', x'54474f3febbf85ba366b7b08a511b8348a6a1196911bd98090b9f70e0b9c0286', 1795699916570, x'48ed53e5e3a40e6c4f07a03164c7ee193c2c2a314f75de48fd642ce748505db7', 18);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/2d9e6a6a73028d27', x'302a300506032b6570032100da0a8ff0a638d88496d2d4c319e36e0144fb160cd921ee002e2c098cbbc395f0', 'first', 1, 1795699913554, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/2d9e6a6a73028d27', 15, 'https://gate.example.com/log/2d9e6a6a73028d27
15
UFzWVxfu1/WZFczPJ8eyNOW5ElkkQz+qK1xmfs2qDOw=

— https://gate.example.com/log/2d9e6a6a73028d27 jwgBMq2U9RpFgCoiAGq6Bow2FRnxiV2L8CmiMbKdOVaeb//am9jn6EqxEeLvE9Sl2gceoRKs/9DARo2gjvHaHrTwUAY=
', 1795699915741);
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
INSERT INTO release VALUES (1, x'01a2180e3b0a75f496f6ab743622fed7', 'default', 'staging', NULL, NULL, x'56a4a7d988225e1c4619514e05432d5ea6a557268b8f82423bed22ccc1d765c0', 1795699915529);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'f9653c2002947c675585980d52b464976ab6cc8819e0d8e967adb06ad6112135', 'key sha256:d5950b7f999d4d8636ba51ee68e0987eba2200a56449df7b5110994b6c34ddda', 1795699914291);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'5e2462c22dd4879d14b88260df5b6096232bf75321fa17950f66e104f7d984f6', 'key sha256:fc3039ee52c7a53825c4bd1dca4c6128ef09179c26c3cf3393699f64c733809c', 1795699914430);
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'e431940a861fcf3a138326868a17c7159d0a44580f3db26915c714d664ca3c21', 'key sha256:d5950b7f999d4d8636ba51ee68e0987eba2200a56449df7b5110994b6c34ddda', 1795699915300);
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
INSERT INTO notice VALUES (1, x'01a2180e33547775a3650957f925066a', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'cd7d62e9be22948d3c2f6a2594f8e561f3100ca9a2ce3ef62aae0c2d60ef39cf', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:53.44Z","id":"sha256:cd7d62e9be22948d3c2f6a2594f8e561f3100ca9a2ce3ef62aae0c2d60ef39cf","run":"01a2180e-32c4-733a-9202-a69d125c2169","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3354-7775-a365-0957f925066a","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:53.449Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699913449, 0, 1795699913449, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (2, x'01a2180e33e1744a8f75af8e5b67f0a0', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'2aa8fc27eb78b997c910b84129f4f01e7a30759c158611ff0433eb187aec3e20', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:53.688Z","id":"sha256:2aa8fc27eb78b997c910b84129f4f01e7a30759c158611ff0433eb187aec3e20","run":"01a2180e-33be-71bd-8b3c-a001ccbf78c6","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-33e1-744a-8f75-af8e5b67f0a0","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:53.696Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699913696, 0, 1795699913696, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (3, x'01a2180e35237396a744f20f4c4a099e', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:54.007Z","id":"sha256:c0a2459a3d971485fd2667667f945e338a1450b546a47fe4b2029f2771a4c082","run":"01a2180e-34fc-748c-9bcf-8e0bbf957612","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3523-7396-a744-f20f4c4a099e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:54.018Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699914018, 0, 1795699914018, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (4, x'01a2180e359074d3ba35f4f19d484145', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'7a109bc87accedc25931e90e87d06807b01563d4d74ab7727adbd6538eb2005b', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:54.12Z","id":"sha256:7a109bc87accedc25931e90e87d06807b01563d4d74ab7727adbd6538eb2005b","run":"01a2180e-3578-7542-87be-b2a5844ea4b7","valid_until":null},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpjMXLyP/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a2180e-3590-74d3-ba35-f4f19d484145","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:54.128Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699914128, 0, 1795699914128, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (5, x'01a2180e3776778f929b04de3a518fe1', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'81a46cacabcbda9dea6f382bb45b6f52f8ac0a48d286228c0cd50920e0832d2d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:54.589Z","id":"sha256:81a46cacabcbda9dea6f382bb45b6f52f8ac0a48d286228c0cd50920e0832d2d","run":"01a2180e-3723-7050-8c7c-fb83eead4116","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpjMXLyP/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3776-778f-929b-04de3a518fe1","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:54.613Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699914613, 0, 1795699914613, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (6, x'01a2180e382c745cac806c92f1c98a70', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'2452eb377a6b65e19dcf16d06f2a0c72e44c2839f9281c1997de682dd8176696', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:54.788Z","id":"sha256:2452eb377a6b65e19dcf16d06f2a0c72e44c2839f9281c1997de682dd8176696","run":"01a2180e-37f7-724e-8ea4-3139096e8209","valid_until":null},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a2180e-382c-745c-ac80-6c92f1c98a70","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:31:54.796Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699914796, 0, 1795699914796, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (7, x'01a2180e3923720ab4551dab95f3b34b', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'9e3e7657268fae1bac85764c951209a6dbbccbf8382300579e405e48a007cb34', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.034Z","id":"sha256:9e3e7657268fae1bac85764c951209a6dbbccbf8382300579e405e48a007cb34","run":"01a2180e-38eb-7210-b635-c6d09deda6f6","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpjMXLyP/layout","detail":"expected bytes with digest sha256:681d0a7b0da85ff65e3ab6e8815f62f23c430944a7ae87ae990262b0dda4a87d, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"unknown"},"datacontenttype":"application/json","id":"01a2180e-3923-720a-b455-1dab95f3b34b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:31:55.042Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699915042, 0, 1795699915042, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (8, x'01a2180e3b5c737ab4445e7ec0f7cf61', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'e49d89316b3c939bcad7e23d02cb3d2b98093bca78d8df6600cc8018bbc575da', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.581Z","id":"sha256:e49d89316b3c939bcad7e23d02cb3d2b98093bca78d8df6600cc8018bbc575da","run":"01a2180e-3b0a-75f4-96f6-ab7284813ec3","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3b5c-737a-b444-5e7ec0f7cf61","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:31:55.612Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699915612, 0, 1795699915612, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (9, x'01a2180e3b6d74b1b5b2762eacad8bca', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'33e861c188f64b4e4177e6ba0cb80b208ecd8f2584ce984e939fae00b108bcfb', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.595Z","id":"sha256:33e861c188f64b4e4177e6ba0cb80b208ecd8f2584ce984e939fae00b108bcfb","run":"01a2180e-3b0a-75f4-96f6-ab73296f32d7","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2711e56f95544559c269c78da6766675d2f6621bb0dbb465110f128867fc18a3","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3b6d-74b1-b5b2-762eacad8bca","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:31:55.628Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699915628, 0, 1795699915628, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (10, x'01a2180e3c9b719ebc2eef3538e52a44', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'74970a4c3f209f5b4457278c0468c5626b0b04b5e3c821d26408cba29bfb1704', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.896Z","id":"sha256:74970a4c3f209f5b4457278c0468c5626b0b04b5e3c821d26408cba29bfb1704","run":"01a2180e-3c7a-70af-a76d-3cc21d9ee52d","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3c9b-719e-bc2e-ef3538e52a44","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:31:55.93Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699915930, 0, 1795699915930, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (11, x'01a2180e3cc3721ebc6cf36d1b57f937', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'86a0b6868f3396862522f17d299382a4e1f8973b2ff75ba0bea0cca19c9b401d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.932Z","id":"sha256:86a0b6868f3396862522f17d299382a4e1f8973b2ff75ba0bea0cca19c9b401d","run":"01a2180e-3ca3-7373-9b5b-622b5932f162","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3cc3-721e-bc6c-f36d1b57f937","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:55.97Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699915970, 0, 1795699915970, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (12, x'01a2180e3cdb70a689304772188fbc91', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'2b99630a32613aa2d07a026648da3d1e99074ecebdb497dabb503428f4d54ac3', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.972Z","id":"sha256:2b99630a32613aa2d07a026648da3d1e99074ecebdb497dabb503428f4d54ac3","run":"01a2180e-3ccb-736c-b1bd-736ea5510de3","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3cdb-70a6-8930-4772188fbc91","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:55.994Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699915994, 0, 1795699915994, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (13, x'01a2180e3ce875a48f50a7853c8a6e4d', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'9eff08edc7056266e56a2ec4f93a2eb8ee62a9df030eff0fa1059c0937530500', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:55.996Z","id":"sha256:9eff08edc7056266e56a2ec4f93a2eb8ee62a9df030eff0fa1059c0937530500","run":"01a2180e-3cdc-771b-8a05-1f62a6afea67","valid_until":null},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpjMXLyP/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a2180e-3ce8-75a4-8f50-a7853c8a6e4d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:31:56.007Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699916007, 0, 1795699916007, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (14, x'01a2180e3cfb75ff973e64eb7589108c', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'98133e46dad792674638cb8e24da7b3267f37bd2a27f31588dfed84db3b6811d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:56.009Z","id":"sha256:98133e46dad792674638cb8e24da7b3267f37bd2a27f31588dfed84db3b6811d","run":"01a2180e-3cea-7077-998c-3a4c64c0224f","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3cfb-75ff-973e-64eb7589108c","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:31:56.026Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699916026, 0, 1795699916026, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (15, x'01a2180e3d1d742ca125bbb55886d124', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'65cb3f624afb48611e09a85bac2fd58b1f95d5905a6bf12158231c4cf85556a7', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:56.028Z","id":"sha256:65cb3f624afb48611e09a85bac2fd58b1f95d5905a6bf12158231c4cf85556a7","run":"01a2180e-3d03-71f4-979e-39f73dccace9","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3d1d-742c-a125-bbb55886d124","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:56.06Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699916060, 0, 1795699916060, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (16, x'01a2180e3d43723eafdf28822d4d4243', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'792caabc6fc8f4888da165ad632b88077ce3f8708e68da2ad79486eed7b5a98c', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:56.075Z","id":"sha256:792caabc6fc8f4888da165ad632b88077ce3f8708e68da2ad79486eed7b5a98c","run":"01a2180e-3d2d-770a-8fbf-3e14208c2b81","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpjMXLyP/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:a6eeea2dc6308504642b6470cd3e3a4bcfd48dd79b04d127b7ec12c253e27b35"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3d43-723e-afdf-28822d4d4243","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:31:56.098Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699916098, 0, 1795699916098, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (17, x'01a2180e3e7b72f0989be57a7e9ae23b', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'23e1eb0d1c7ae51b85d45690fc628d7d175553022923f0b21225b19bb3a545c2', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:56.396Z","id":"sha256:23e1eb0d1c7ae51b85d45690fc628d7d175553022923f0b21225b19bb3a545c2","run":"01a2180e-3e3e-7593-bfb6-ba02923533ca","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3e7b-72f0-989b-e57a7e9ae23b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:56.41Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699916410, 0, 1795699916410, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (18, x'01a2180e3f2376da9bf728c1962384a7', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'54474f3febbf85ba366b7b08a511b8348a6a1196911bd98090b9f70e0b9c0286', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:31:56.57Z","id":"sha256:54474f3febbf85ba366b7b08a511b8348a6a1196911bd98090b9f70e0b9c0286","run":"01a2180e-3ef5-74ac-9013-74149fb4a143","valid_until":"2026-11-27T13:31:52.671Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:4d922e57453b359664601c503b56376faa96a5429f083b8861833ef715c6d4eb","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpjMXLyP/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a2180e-3f23-76da-9bf7-28c1962384a7","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:31:56.578Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699916578, 0, 1795699916578, NULL, NULL, 'pending', NULL, NULL);
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
