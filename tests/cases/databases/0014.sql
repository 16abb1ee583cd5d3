-- Made of `0015.sql`: the migrations up to 0014, with what these have of its rows (tests/earlier_databases.rs).
PRAGMA application_id = 1129531214;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-27 07:39:34', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 821365);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-27 07:39:34', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 687914);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-27 07:39:34', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 425107);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-27 07:39:34', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 403258);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-27 07:39:34', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 4254715);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-27 07:39:34', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 7502364);
INSERT INTO _sqlx_migrations VALUES (7, 'revocations', '2026-11-27 07:39:34', 1, x'82ee85bd70f0a2ce63925b3d067e347b99800a2c0803441097e5c4c3a2566c230ca9498f33c324f4b02ad2464e00f998', 293571);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-27 07:39:34', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 421619);
INSERT INTO _sqlx_migrations VALUES (9, 'parts asked again', '2026-11-27 07:39:34', 1, x'695b87dcd82be3aca196f86de32fd47e8a1caaa7e7cb23db28873410fcf7de500f3dc0b81d001e6a570cf9f2913733e8', 368293);
INSERT INTO _sqlx_migrations VALUES (10, 'evidence that counts from anywhere', '2026-11-27 07:39:34', 1, x'7cc4ed75bbebb69497fea02c9a4b0c9e0e17a7eb8ffedbafb8e1b7d46489118f4a9e6b49eec4b386c0970cc59f53dcfc', 656432);
INSERT INTO _sqlx_migrations VALUES (11, 'what a revocation takes with it', '2026-11-27 07:39:34', 1, x'b952f1fc2ded79fc217b90c54872355e777ee3f3c011bed36463690363d5541d49c195be570b74c0a0ec69ba621fade4', 159158);
INSERT INTO _sqlx_migrations VALUES (12, 'what changed is judged', '2026-11-27 07:39:34', 1, x'7e1b79e90d653effcaa4e82ca0ee5b3e5e65c97b997ed51b4c7ab4ebe2a79f57afef63f1cc4ca250fc83d9fbcb58010f', 5879617);
INSERT INTO _sqlx_migrations VALUES (13, 'what each place was told', '2026-11-27 07:39:34', 1, x'a2faf019cb1bd1ba353a53cc0a9cae5722ecd1f5f177a56f67da8e6c03f97c0f563acfe8fae43cd651f6c6925e7af645', 2705219);
INSERT INTO _sqlx_migrations VALUES (14, 'what was lost', '2026-11-27 07:39:34', 1, x'c6d31ad54198673ba69e67a44e86be2b9866ebe0f9504204708489ee10b4fd46d0128fa2ee684c6702435cb0071e0efb', 1183951);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDqm3D8orCP7XPL1vZu1yMiy4q4e7h4XgVd8JyrmQHUIgIgTLyEF8dRPnEx+Pjoc4SDrtWlOze2oloFqo4VfODdkAY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDrzx7oWc8qAp9OWQwVmohEJxhuu4rW8K3ZtgPfuWHyywIgDaqG6z7O3x1seuGbSumOP3SZooLuImbc+UsG0tPyriA="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"iOgUTk2V72JNXvAO0442HQcq+IUBZ3oe+UxnNXkkdLI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"+GejVMncg7KTF2m4QTj8z++2lSzFOk2YhmL+Nc19eNSFvAjsfFhuBjMEY6gj7ARh1ZiRUNoEIOYWwUfM1I3uDg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTozNC4zMTZaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCRg5ksxBCzDRhnimzMh9y6KUCJQXkY3E5sPuT2OjopPAIgcK7Af6FYFm0jk68tb8FUWKvCuHgdoL2EWfSPmtahNU8="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDLnOR1a3OeJIJ6k00Pf/x9JnTk+WGNST4SbVuRYAmknAIhAPpRiufRDVZ35QG6lxHxixKK6RAa2Alj1urtgMGCrEFw"}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCsZourAObCTyIIzjLU1Yc6r12Ms4Zf3M1LcziquloS7gIhAJrNwc860g/KU3lI6F52e8sROTAAVqNj5i7I3vaCHfCq"}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTozNC4zMTZaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCpeZiQsXgtq9vDxRAsXuL71zwj4Ao59YvTmGf+2z5WXwIhANomc4EKsdO0zrDJ9qScsAGzL7UQ90PjIQ9NLQCy94ak"}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'4f13b3eae15d996a445ca88a5614ed23727d4fc1cbec1c2f720c6e8d2b82f9f5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"FqQaFvlxVpssus6NFjVenFkPx0Qbiy8SpjHyOMRAirQ="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDRUMDc6Mzk6MzUuMjkzWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxYmYyLTAzZmQtNzY1OS1hYzMwLTUxM2U1YTUwMTVlNyIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQTQ4Zi9qWk40Z3NlTEpyZmJvMit6SkJIVXF1bFg1WkJCajlxMDBHenBRREE9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"BX2OZ6S2oKvxTFQxLQs7KvJvzX4+7MKqhdXqDm2XSI9JsDmQwu6IKApxW7Hj7mKF/eTmvBRfK1EQHnWwKBOhBw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'017c55045c7656e99a2c1d3f945e7fff0c4a6d60fe24f3e23760dfc748d2b732', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"uMxNYKQN32vP+ruGckZnvsz6kA1LAzCnvIci2l3okgU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInBvbGljeSI6InNoYTI1NjpkMjk4ZTc5MDMyOTY1NzQ2NWNhYTMyNTEzMTgwYjY0MWNkZmMyMzRlMmY1NWNkNWNkMWM2YmNjYTQ0NzZlMmIxIiwicHJvamVjdCI6ImRlZmF1bHQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1hcHByb3ZhbC92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4MzZkZTZmYjA2NWRmOTJiNWE1NDQ2NWFmYzM5OGIzYjNmNGZlZDFhMGUyMWQ4MGUxYjYyNDU3NTU0ZjliMDY5In0sIm5hbWUiOiJvdmVycmlkZSJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"QtNcbw2S99LhhjFxxTA2BK6UU8QUJVyUknxoCFcI9mHNJu3zsaTxGsVVlfiEQgtxsh7mPXrLMm8cYN9w/eR9Bg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'1d1e1cf7acbd8c228e4c6bf6cc74a501cfc6f10f47c6655775a264d99fc61a13', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"PW4CGWYGZa8SQSMocX2OYRB3ITZCbl1ztZA/h9S3iVc="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInBvbGljeSI6InNoYTI1NjpkMjk4ZTc5MDMyOTY1NzQ2NWNhYTMyNTEzMTgwYjY0MWNkZmMyMzRlMmY1NWNkNWNkMWM2YmNjYTQ0NzZlMmIxIiwicHJvamVjdCI6ImRlZmF1bHQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1hcHByb3ZhbC92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4MzZkZTZmYjA2NWRmOTJiNWE1NDQ2NWFmYzM5OGIzYjNmNGZlZDFhMGUyMWQ4MGUxYjYyNDU3NTU0ZjliMDY5In0sIm5hbWUiOiJvdmVycmlkZSJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIHvxpkeR/Ngb3yAWna8TIqFjMRGjmiNbjifCgCuiSSQjAiEA6zDduVMLG+BCnth5Tj/uAcfahSN5+AOj0s6uOpJNelo="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'f4242deb4b3f0f991d0094f583113d87c0df0904a05429236e19638f8c3245ee', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"FqQaFvlxVpssus6NFjVenFkPx0Qbiy8SpjHyOMRAirQ="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDRUMDc6Mzk6MzUuODg1WiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxYmYyLTA2NGQtNzU1MS1hYzc4LWJjMTdhNTdiNzk5MiIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZmFsbHMgYWdhaW4iLCJyZXF1ZXN0ZXJfa2V5IjoiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Db3dCUVlESzJWd0F5RUE0OGYvalpONGdzZUxKcmZibzIrekpCSFVxdWxYNVpCQmo5cTAwR3pwUURBPVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIiwidGlja2V0IjpudWxsfSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJzdWJqZWN0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"oLnJ9IuDmLlaenhGLKWte/+avK/GeklN35ruHYNop2B1IAIGkHYqSIBlLuZAbl8g/BfG8A/bJGPqRgBsDAAKAQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'a215de313efefeb5d54b693fa56fc58f6c400b3351206d9fe753be00395a1edb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"uMxNYKQN32vP+ruGckZnvsz6kA1LAzCnvIci2l3okgU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijk5ZjlhODU1MmRkODdjNTZlNGVhY2Q1N2M5ZmVhMWEwYzRhYzhhMTgwZDhjNmM2ODZmODA0MGMwYTJhZDhiM2MifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"c4/oAdgQK4GhIGyeOPL4nLp61JCsl/jto807cLsmLZY61FEPKuThUI6uYGFyTUaSeNg1NgDo/0KHLVVBOm6JCA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIB5Wtqp8vH9fodBshJ9eXMxfZ6orv9vF5SmmThjnn7Q/AiAY8JWqNoscgSMcvY0rVnouhDf9OfYEGz/Cy5M2Zv8G0w=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTozNC4zMTZaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC4oXyQKoV00JuhCdEJSF1V6uwgUipH3ECZham+zNZB5gIhAKtAabztA8LRh5OAeLGBPaKKIMpaxS7FY/txfmkbs6VA"}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCICqr2IR11QQPB/GiSLjBUTnPiuAYT3R2LVkGETSlrXx1AiEAnwrP+wp1sHHolx9lZkKhSfzN+eCqN2/EACLzUMGlJlY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTozNC4zMTZaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIHrsYqpPQ6XKfID8M1ZuD940lrTvBzqluXalt9Ru85xeAiEA9zoCKP94yTGXKSK1FZ7qSyfZQ7EGZLmOJggiliVg/qI="}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQD3DpW3wlaKRZOteA2aoX0ePG6ZaT7dAeWjGVgxpd9HZQIhAMAWux5yN19RgsdU8TcjbcWPOgRqg5WeSN8CEsRd4bHd"}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIH3Yxtzq5rDfpcnQkec01yWSqg3RqZrkoXPRVTG//xaSAiBxQiDs9Vy3ECZKMUD3FSAbEQg/0lugLwWbSCf2z905vg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (19, x'27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIAwGCRGdHV4sPQxlpojzZsyHon8QG9RAeGZ3LZBUH9gxAiB4EF4icqNxFquptSBkb28iJxrEEMF+S2GenGS/8EyuFg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (20, x'72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTozNC4zMTZaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGw74CwNxRt5mppl8PF+9i7L5YdV6MlwlSRbkY7d+32WAiAAlGpAPczbbfFp8M2lCfnwS4xyS6OiIkMPHLP1VYnf7w=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (21, x'b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"TycTd+C3L7xXMpxcZDlUC15/dhim7jJf9aRNuQzgGm4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6MzQuMzE2WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIHfg8A5MqIrBSIrpq4Ovrp0+GqNMo4aNrjKJP8w5NqYXAiEAqZC8Ifm6Z3Ir9GtXG/BORHlNJWqfs1B1/8Q6Y9+ASoY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (22, x'c049117f9aeade8de716380dd122f11c9dd52ba05cf705ead309fd9efe4b34f8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"uMxNYKQN32vP+ruGckZnvsz6kA1LAzCnvIci2l3okgU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFiZjItMDgzMy03MzMzLWIzOGUtOGFlMTk1NTc2NWU3IiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBsZWFrZWQiLCJyZXZva2VzIjp7ImRpZ2VzdCI6InNoYTI1NjpiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn19LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOnJldm9jYXRpb24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoicmV2b2tlZCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"kzOOxCzAXcQhlcmIdlA+301ki4iEJjQCwOF/dDav2UTLUH2Mnb2QCjwnw6hhBLjUxH994DsKhnk3Lw8Hj/bmDg=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'standard', 1);
INSERT INTO pack VALUES (2, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'standard', 1000);
CREATE TABLE pack_file (
    id     INTEGER PRIMARY KEY,
    pack   INTEGER NOT NULL REFERENCES pack (id),
    path   TEXT    NOT NULL,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL,
    UNIQUE (pack, path)
) STRICT;
INSERT INTO pack_file VALUES (1, 1, 'README.md', x'74afb451022658dec8e5bc5e44c1bacf335b4e873d88a463d5e916c5621be202', CAST('# The standard pack

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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-b8cc4d60.pub', x'ca8083ac7142098e5c5e86916f7479e0bd8815ce87790458d1b8f92d5532f262', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAcKSxmxMOlzeACMSef3CxTRilYRgN4Z+O/Ljd9A4HacE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-3d6e0219.pub', x'6e8060e4f7327923206b6320512eee1f01566f595942600410620d35c35f6c78', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEloNumbKMLs0bWrGpQpPOMWm1vtGT
95g878bl539Ek9ey5wasmXN9Ciuc5Ls3OioNEQaxOpyls6HC+qYqv8sjeQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-4f271377.pub', x'a3deb687bf3dcb2c69a9fecf81b091f0a1223f4d5f49c2384889c72ea66f04c2', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEv++H6fe0tQig/u9Ch1veybuvuSf
2iSZ6yR1bXXnthyCsiHenFNnzWFTcq2vg+R3neG9QWm5WkebiMYhjAReYQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-16a41a16.pub', x'a8556b5378ca1c34d2b40894ad3361f4e37859011a6d70e57e4f99532223585a', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA48f/jZN4gseLJrfbo2+zJBHUqulX5ZBBj9q00GzpQDA=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-88e8144e.pub', x'e839af4029b507a0d15e920770a9387c155e77f128ab094be0baff719c6be55a', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEANSsz+mBAll7berQye19BjztBjMZ8XQY8hK4jI3TLcd4=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-4f271377.pub', x'a3deb687bf3dcb2c69a9fecf81b091f0a1223f4d5f49c2384889c72ea66f04c2', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEv++H6fe0tQig/u9Ch1veybuvuSf
2iSZ6yR1bXXnthyCsiHenFNnzWFTcq2vg+R3neG9QWm5WkebiMYhjAReYQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (8, 1, 'lib/evidence.rego', x'2e6b99b993411a97edcdaf5262ae38cd67f0c7213e771fc27b18b70b2acf27aa', CAST('# When evidence was made, by whom, and which of it is current.
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
INSERT INTO pack_file VALUES (9, 1, 'lib/evidence_test.rego', x'abe790b3417507c4014499b6e55a1a540b9d8504de521b0854cbd90a519bc672', CAST('package countersign.lib.evidence_test

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
INSERT INTO pack_file VALUES (11, 1, 'lib/vsa.rego', x'99ec5bc7c502a0203878e928cc9e986169c74394aab63c18ef3a628bbf51693e', CAST('# What other verifiers say: SLSA verification summaries as input.
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'f8b2e6b80eacb0c009cd1d0eb5aa3bbe221878051d6589c712a8407ed7c30450', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-4f271377.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-4f271377.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-88e8144e.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-b8cc4d60.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-3d6e0219.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-16a41a16.pub"]

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
INSERT INTO pack_file VALUES (22, 1, 'rules/provenance/source.rego', x'4e50f9dc2379563c9fc303aa891b53f124f3c8c57fef8bee322443622ada3f09', CAST('# The provenance names a repository of `data.pack.sources`.
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
INSERT INTO pack_file VALUES (23, 1, 'rules/provenance/source_test.rego', x'444117d49076ee2c3ad10f086f981e31781c9381c0ecccd9ad25d98b98adfa11', CAST('package countersign.rules.provenance.source_test

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
INSERT INTO pack_file VALUES (31, 1, 'rules/smoke/passed_test.rego', x'4b14980bd9a6669e4eb66fbeaec2e91e1f290e43d2d9137d7d2c8703a72ac73a', CAST('package countersign.rules.smoke.passed_test

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
INSERT INTO pack_file VALUES (32, 2, 'README.md', x'74afb451022658dec8e5bc5e44c1bacf335b4e873d88a463d5e916c5621be202', CAST('# The standard pack

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-b8cc4d60.pub', x'ca8083ac7142098e5c5e86916f7479e0bd8815ce87790458d1b8f92d5532f262', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAcKSxmxMOlzeACMSef3CxTRilYRgN4Z+O/Ljd9A4HacE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-3d6e0219.pub', x'6e8060e4f7327923206b6320512eee1f01566f595942600410620d35c35f6c78', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEloNumbKMLs0bWrGpQpPOMWm1vtGT
95g878bl539Ek9ey5wasmXN9Ciuc5Ls3OioNEQaxOpyls6HC+qYqv8sjeQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-4f271377.pub', x'a3deb687bf3dcb2c69a9fecf81b091f0a1223f4d5f49c2384889c72ea66f04c2', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEv++H6fe0tQig/u9Ch1veybuvuSf
2iSZ6yR1bXXnthyCsiHenFNnzWFTcq2vg+R3neG9QWm5WkebiMYhjAReYQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-16a41a16.pub', x'a8556b5378ca1c34d2b40894ad3361f4e37859011a6d70e57e4f99532223585a', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA48f/jZN4gseLJrfbo2+zJBHUqulX5ZBBj9q00GzpQDA=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-88e8144e.pub', x'e839af4029b507a0d15e920770a9387c155e77f128ab094be0baff719c6be55a', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEANSsz+mBAll7berQye19BjztBjMZ8XQY8hK4jI3TLcd4=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-4f271377.pub', x'a3deb687bf3dcb2c69a9fecf81b091f0a1223f4d5f49c2384889c72ea66f04c2', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEv++H6fe0tQig/u9Ch1veybuvuSf
2iSZ6yR1bXXnthyCsiHenFNnzWFTcq2vg+R3neG9QWm5WkebiMYhjAReYQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (39, 2, 'lib/evidence.rego', x'2e6b99b993411a97edcdaf5262ae38cd67f0c7213e771fc27b18b70b2acf27aa', CAST('# When evidence was made, by whom, and which of it is current.
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
INSERT INTO pack_file VALUES (40, 2, 'lib/evidence_test.rego', x'abe790b3417507c4014499b6e55a1a540b9d8504de521b0854cbd90a519bc672', CAST('package countersign.lib.evidence_test

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
INSERT INTO pack_file VALUES (42, 2, 'lib/vsa.rego', x'99ec5bc7c502a0203878e928cc9e986169c74394aab63c18ef3a628bbf51693e', CAST('# What other verifiers say: SLSA verification summaries as input.
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'0104e415f08f2602d2d5695e7c6d3db631da0a49661ec065dac5af605add5a50', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-4f271377.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-4f271377.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-88e8144e.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-b8cc4d60.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-3d6e0219.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-16a41a16.pub"]

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
INSERT INTO pack_file VALUES (53, 2, 'rules/provenance/source.rego', x'4e50f9dc2379563c9fc303aa891b53f124f3c8c57fef8bee322443622ada3f09', CAST('# The provenance names a repository of `data.pack.sources`.
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
INSERT INTO pack_file VALUES (54, 2, 'rules/provenance/source_test.rego', x'444117d49076ee2c3ad10f086f981e31781c9381c0ecccd9ad25d98b98adfa11', CAST('package countersign.rules.provenance.source_test

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
INSERT INTO pack_file VALUES (62, 2, 'rules/smoke/passed_test.rego', x'4b14980bd9a6669e4eb66fbeaec2e91e1f290e43d2d9137d7d2c8703a72ac73a', CAST('package countersign.rules.smoke.passed_test

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
INSERT INTO activation VALUES (1, 'default', 1, 1795765174717, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795765176696, NULL, NULL, NULL, NULL);
CREATE TABLE upload (
    id          INTEGER PRIMARY KEY,
    project     TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 32),
    bundle      BLOB    NOT NULL REFERENCES bundle (digest),
    uploaded_at INTEGER NOT NULL, stranger INTEGER CHECK (stranger IN (0, 1)), says BLOB CHECK (length(says) = 32),
    UNIQUE (project, subject, bundle)
) STRICT;
CREATE TABLE sighting (
    id      INTEGER PRIMARY KEY,
    project TEXT    NOT NULL,
    subject BLOB    NOT NULL CHECK (length(subject) = 32),
    bundle  BLOB    NOT NULL CHECK (length(bundle) = 32),
    seen_at INTEGER NOT NULL, counts TEXT, place TEXT,
    UNIQUE (project, subject, bundle)
) STRICT;
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 1795765174835, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 1795765174835, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 1795765174835, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 1795765174835, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 1795765175103, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 1795765175103, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 1795765175103, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (8, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499', 1795765176134, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32', 1795765176134, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (10, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e', 1795765176134, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (11, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d', 1795765176142, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a', 1795765176142, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0', 1795765176142, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (14, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1', 1795765176289, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7', 1795765176289, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
INSERT INTO sighting VALUES (16, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233', 1795765176289, 'verified', 'oci:/tmp/.tmpHrgX9u/layout');
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
INSERT INTO run VALUES (1, x'01a21bf2022a748597790ded7a3f48c5', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'65b0c37bcb4fba120b62c252e4fb6302dd0c7a940047b5edf552b2ac9517fa40', 1795765174826, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (2, x'01a21bf202b8708a94903431af3b5c9a', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'4cd8e0790bd7cd0b417d46106c36bf3524366f4ef6c4aae6d2843f56422aed40', 1795765174968, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (3, x'01a21bf2033576dca548935eb97d0567', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'c416e479f1ce8d62ffc9c10ad48060a6b6565ab1809c07f88fce9f5f22977d18', 1795765175093, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (4, x'01a21bf2039975f7bb6e8426d571021a', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'264e42dc06c10c158cf4c9f4ad3cf0f3a04fedbda6353eb8dfeb94c91fea4ee7', 1795765175193, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (5, x'01a21bf2051d7380b87eb18abba7bcb8', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'264e42dc06c10c158cf4c9f4ad3cf0f3a04fedbda6353eb8dfeb94c91fea4ee7', 1795765175581, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (6, x'01a21bf2058b721ea7de8f3360c77e8c', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'859de4b33f0506f79c918ecc5c5782d6fbe45b83929e58d927b380ad5dd36486', 1795765175691, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (7, x'01a21bf205ef72ab8450451e7cae5ee6', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'859de4b33f0506f79c918ecc5c5782d6fbe45b83929e58d927b380ad5dd36486', 1795765175791, 7, 'failed', 1, NULL, NULL);
INSERT INTO run VALUES (8, x'01a21bf207357562b59271b13e71b30b', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'77378bcdd16b349d86503784de206cac46acbbcaed3d48e5e800144b633620aa', 1795765176117, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (9, x'01a21bf207357562b59271b26a008146', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'e83be0be38e3d06afd43aeaecf611c12114db88a1969b7af3aee7e3552c7e8b0', 1795765176117, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (10, x'01a21bf207d57494a983089d7a383326', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'5a7eb10c158053c1dd468eebf0641ccc9e5f363d03b79b8a317c8a2bc911ddb7', 1795765176277, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (11, x'01a21bf2083b701bb0b8ff2562fff8fc', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'264e42dc06c10c158cf4c9f4ad3cf0f3a04fedbda6353eb8dfeb94c91fea4ee7', 1795765176379, 7, 'ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (12, x'01a21bf2083c711fbc64cfa902e9f02d', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'5a7eb10c158053c1dd468eebf0641ccc9e5f363d03b79b8a317c8a2bc911ddb7', 1795765176379, 7, 'not-ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (13, x'01a21bf2094877fd8867687fdd93715b', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176647, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (14, x'01a21bf2094f74ceb90ee3286f830de2', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176654, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (15, x'01a21bf209567013b3d2c6ca183f789c', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176662, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (16, x'01a21bf2095e7701b4c76997ef8f83fd', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176665, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (17, x'01a21bf2096071138f82cb8522cc64ae', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176672, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (18, x'01a21bf20962768dbcc8f977bd33939e', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176673, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (19, x'01a21bf209677551ba1f865c6c9ffc2a', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176678, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (20, x'01a21bf209707265822f15a76c881a3e', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 1795765176686, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (21, x'01a21bf209f67035a73fbddae8163da0', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpHrgX9u/layout', 'staging', NULL, NULL, x'65b0c37bcb4fba120b62c252e4fb6302dd0c7a940047b5edf552b2ac9517fa40', 1795765176822, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (22, x'01a21bf20a4f714b94e627249bb663da', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpHrgX9u/layout', 'production', NULL, NULL, x'4cd8e0790bd7cd0b417d46106c36bf3524366f4ef6c4aae6d2843f56422aed40', 1795765176911, 7, 'ready', 1, NULL, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795765174826, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795765174828, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795765174829, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795765174835, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795765174835, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795765174836, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795765174838, '{"kind":"decided","decision":"sha256:c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795765174968, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795765174975, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795765174976, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795765174982, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795765174982, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795765174983, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795765174987, '{"kind":"decided","decision":"sha256:14bfccdefada44d5b9d92236518d94938a09371d59c4debff31f050363d84f0f","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795765175093, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795765175096, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795765175096, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795765175102, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795765175102, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795765175104, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795765175107, '{"kind":"decided","decision":"sha256:840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795765175193, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795765175197, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795765175203, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795765175205, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795765175205, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795765175207, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795765175211, '{"kind":"decided","decision":"sha256:3ba1a7ee26edc72ac228f1c9ba679a33dc04b9ff985ce920db8956d122c0ffe2","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795765175581, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795765175589, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795765175590, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795765175592, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795765175592, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795765175598, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795765175600, '{"kind":"decided","decision":"sha256:125f17c5c7b4427a5754fdcd0cff6ac25763d230425361f7626af9d8b50cc06f","verdict":"ready","flipped_from":"not-ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795765175691, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795765175695, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795765175695, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795765175697, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795765175697, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795765175697, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795765175700, '{"kind":"decided","decision":"sha256:56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795765175791, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795765175797, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795765175801, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795765175804, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795765175804, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795765175804, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795765175809, '{"kind":"failed","decision":"sha256:fca802eac632d97e231fdd3a5edcb25a054388e7d74bd81a29e6aa9dd2b73663","what":"layout /tmp/.tmpHrgX9u/layout: expected bytes with digest sha256:b0cdd0323680abb4c9258c637de9db1b956d77383280c1fe986bb3350f3c5564, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpHrgX9u/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:b0cdd0323680abb4c9258c637de9db1b956d77383280c1fe986bb3350f3c5564, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795765176117, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795765176123, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795765176129, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795765176133, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795765176133, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795765176144, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795765176146, '{"kind":"decided","decision":"sha256:df6133dcb7a593b84f43679ccb9be27fd5fb6c1b4dde95fc51fe0d3ea8f585e3","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795765176117, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795765176129, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795765176130, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795765176133, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795765176133, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795765176135, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795765176141, '{"kind":"decided","decision":"sha256:16b5c942c00670bf65554a51bdc974321a26da210345c5e358b6e5147196d6cc","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795765176277, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795765176280, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795765176285, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795765176289, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795765176289, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (10, 6, 'default', 1795765176290, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (10, 7, 'default', 1795765176294, '{"kind":"decided","decision":"sha256:72db8824c091e2b5ff13e6b5d035846b622b78b5abddf14fed887581d8e66587","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795765176379, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795765176402, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795765176403, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795765176406, '{"kind":"running","found":6,"fetched":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795765176406, '{"kind":"verifying","done":0,"total":6}');
INSERT INTO run_event VALUES (11, 6, 'default', 1795765176410, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 7, 'default', 1795765176414, '{"kind":"decided","decision":"sha256:14fe74e8ffe7ca5c671bde0c7c97d25c60a71e09c95b632f9eeabee2a07c6270","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795765176379, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795765176381, '{"kind":"initializing","what":"policy standard version 1 (sha256:d298e7903296)"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795765176381, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795765176387, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795765176387, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (12, 6, 'default', 1795765176388, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (12, 7, 'default', 1795765176390, '{"kind":"decided","decision":"sha256:fdd11137bdbc07bb8fd8467a0136d921c009021b06c4a3514d9bb4496bbcabef","verdict":"not-ready","flipped_from":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795765176647, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795765176653, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795765176653, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795765176653, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795765176653, '{"kind":"decided","decision":"sha256:ee2a10d2719f98ae423b4c03a2b71fdd56498748f0d53ea21d6f5b282fbd5899","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795765176654, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795765176661, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795765176661, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795765176661, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795765176661, '{"kind":"decided","decision":"sha256:a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795765176662, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795765176664, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795765176664, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795765176664, '{"kind":"verifying","done":7,"total":7}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795765176664, '{"kind":"decided","decision":"sha256:b8ea6e2e773792602e1774afe5027ecd0e651c6e57486510610a756e0f514230","verdict":"not-ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795765176665, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795765176671, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795765176671, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795765176671, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795765176671, '{"kind":"decided","decision":"sha256:0af8ac0ff92db35dc6e6e961371780cca32d6035452d7d56f0fc73309a2010c4","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795765176672, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795765176673, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795765176673, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795765176673, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795765176673, '{"kind":"decided","decision":"sha256:479133e611accf303a1f0118ccbc12be0e5be0aab5b24373db8eb0c67760df41","verdict":"not-ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795765176673, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795765176677, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795765176677, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795765176677, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795765176677, '{"kind":"decided","decision":"sha256:a982e865e2ea82afdb3355ccd0ab0afa51cb52348d2fcbeb4eb4ac5551acd8ac","verdict":"ready"}');
INSERT INTO run_event VALUES (19, 1, 'default', 1795765176678, '{"kind":"requested"}');
INSERT INTO run_event VALUES (19, 2, 'default', 1795765176685, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (19, 3, 'default', 1795765176685, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (19, 4, 'default', 1795765176685, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (19, 5, 'default', 1795765176685, '{"kind":"decided","decision":"sha256:7467590df946721ef68993a9b6bd8e2c0e2231ef7aa37954cadb3c1e7e7be41d","verdict":"ready"}');
INSERT INTO run_event VALUES (20, 1, 'default', 1795765176686, '{"kind":"requested"}');
INSERT INTO run_event VALUES (20, 2, 'default', 1795765176693, '{"kind":"initializing","what":"pack sha256:3e0eefe7f9c7"}');
INSERT INTO run_event VALUES (20, 3, 'default', 1795765176693, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (20, 4, 'default', 1795765176693, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (20, 5, 'default', 1795765176693, '{"kind":"decided","decision":"sha256:01fa4efc3839f7d27eb4f4980f673737670c09ea7b758719e084ba349bff1ba8","verdict":"ready"}');
INSERT INTO run_event VALUES (21, 1, 'default', 1795765176822, '{"kind":"requested"}');
INSERT INTO run_event VALUES (21, 2, 'default', 1795765176829, '{"kind":"initializing","what":"policy standard version 1000 (sha256:3e0eefe7f9c7)"}');
INSERT INTO run_event VALUES (21, 3, 'default', 1795765176830, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (21, 4, 'default', 1795765176835, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (21, 5, 'default', 1795765176835, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (21, 6, 'default', 1795765176836, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (21, 7, 'default', 1795765176838, '{"kind":"decided","decision":"sha256:3f5b2f09f0880b7158c1cbababec7aebac51816b99c48986ae496c06aaa6d5a9","verdict":"ready"}');
INSERT INTO run_event VALUES (22, 1, 'default', 1795765176911, '{"kind":"requested"}');
INSERT INTO run_event VALUES (22, 2, 'default', 1795765176914, '{"kind":"initializing","what":"policy standard version 1000 (sha256:3e0eefe7f9c7)"}');
INSERT INTO run_event VALUES (22, 3, 'default', 1795765176916, '{"kind":"collecting","from":"oci:/tmp/.tmpHrgX9u/layout"}');
INSERT INTO run_event VALUES (22, 4, 'default', 1795765176924, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (22, 5, 'default', 1795765176924, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (22, 6, 'default', 1795765176925, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (22, 7, 'default', 1795765176932, '{"kind":"decided","decision":"sha256:1c91b9551c5365dc1507f2ef559f00403e622edff4d6900a48ac69ef1c6d9777","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765174836, 1, '{"deciding":52,"fetching":6,"pinning":1,"queued":2,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:d6e230d5bf41219941bed2266e2960caa169a7e3c0e262bd7bc2057e531034c0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:13d4f04d3f740bd3b2846b1a8289e5e286813e6ce9a8c53efee97b8934a4f600","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:1ee5745f3396b6a66915f1f3e5afb5a0aebde1d71d0f26585915d85badf79900","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:88e8144e4d95ef624d5ef00ed38e361d072af88501677a1ef94c6735792474b2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:425e20c8ec61a139f52c6705f58efcdd74809ad4a93574ee0fddde7dfe78180d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:34.836Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0ec2439863c9fe424324cc1ba3b484f053d1136b525b4a3b9a03042168cded1c","source":"layout"},{"digest":"sha256:599a6b332a3b45b5500ba46abbc52735c284052e753f2693680e22b4bc3867c8","source":"layout"},{"digest":"sha256:68d2a76635bd933e7cecb5ea94f2df8d42a00fffb43cab2dd55f02f7f575c0b4","source":"layout"},{"digest":"sha256:f2a26907cc678874f37ab987ddbb154b9f49d2d6880e312f2a7b9da75e1e1686","source":"layout"}],"rejected":[],"run":"01a21bf2-022a-7485-9779-0ded7a3f48c5","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'14bfccdefada44d5b9d92236518d94938a09371d59c4debff31f050363d84f0f', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765174983, 2, '{"deciding":4,"fetching":6,"pinning":1,"queued":7,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:d6e230d5bf41219941bed2266e2960caa169a7e3c0e262bd7bc2057e531034c0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:13d4f04d3f740bd3b2846b1a8289e5e286813e6ce9a8c53efee97b8934a4f600","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:1ee5745f3396b6a66915f1f3e5afb5a0aebde1d71d0f26585915d85badf79900","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:88e8144e4d95ef624d5ef00ed38e361d072af88501677a1ef94c6735792474b2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:425e20c8ec61a139f52c6705f58efcdd74809ad4a93574ee0fddde7dfe78180d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:34.983Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:34.836Z","decision":"sha256:c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0ec2439863c9fe424324cc1ba3b484f053d1136b525b4a3b9a03042168cded1c","source":"layout"},{"digest":"sha256:599a6b332a3b45b5500ba46abbc52735c284052e753f2693680e22b4bc3867c8","source":"layout"},{"digest":"sha256:68d2a76635bd933e7cecb5ea94f2df8d42a00fffb43cab2dd55f02f7f575c0b4","source":"layout"},{"digest":"sha256:bc2bfd9c55df6ffe3d288c2cc353919ffcfac987c002cccd96f4fc0062f74a42","source":"layout"},{"digest":"sha256:f2a26907cc678874f37ab987ddbb154b9f49d2d6880e312f2a7b9da75e1e1686","source":"layout"}],"rejected":[],"run":"01a21bf2-02b8-708a-9490-3431af3b5c9a","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:34.836Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765175104, 3, '{"deciding":3,"fetching":6,"pinning":0,"queued":3,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7e2461543886f9e8c222bdb865fb76cf383baf56d41a87be46027718cdeadc7c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7fa7d5cd00581520662d0f629ce3d3ba5ed8dfdd079bcac4b368733cd753e9d2","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:c52991b7a77c0f9867c0bc2136acfe1625a9eddd66b1cc431749d950aefefc60","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:35.104Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:8d74a60573e9158ec4dc2702d2113c51eb8f07efd5a8ebbf2f1e9961d14bf45d","source":"layout"},{"digest":"sha256:9944a974c0ed8ef4e2194c21f1a6dc5aac7ef90cb5cdf601bf34b5b65f7925ed","source":"layout"},{"digest":"sha256:a33c627bd0b71ca38a28464d927cc46bae4027d0c54187d95ef7bece4dd086a9","source":"layout"}],"rejected":[],"run":"01a21bf2-0335-76dc-a548-935eb97d0567","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'3ba1a7ee26edc72ac228f1c9ba679a33dc04b9ff985ce920db8956d122c0ffe2', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'not-ready', 1795765175207, 4, '{"deciding":4,"fetching":2,"pinning":6,"queued":4,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7e2461543886f9e8c222bdb865fb76cf383baf56d41a87be46027718cdeadc7c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7fa7d5cd00581520662d0f629ce3d3ba5ed8dfdd079bcac4b368733cd753e9d2","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:c52991b7a77c0f9867c0bc2136acfe1625a9eddd66b1cc431749d950aefefc60","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:35.207Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:35.104Z","decision":"sha256:840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:8d74a60573e9158ec4dc2702d2113c51eb8f07efd5a8ebbf2f1e9961d14bf45d","source":"layout"},{"digest":"sha256:9944a974c0ed8ef4e2194c21f1a6dc5aac7ef90cb5cdf601bf34b5b65f7925ed","source":"layout"},{"digest":"sha256:a33c627bd0b71ca38a28464d927cc46bae4027d0c54187d95ef7bece4dd086a9","source":"layout"},{"digest":"sha256:d34956a5523d5fd1cb3b71290e9e879b668fef3acf2b08d8537eb87db49937a4","source":"layout"}],"rejected":[],"run":"01a21bf2-0399-75f7-bb6e-8426d571021a","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:35.104Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'125f17c5c7b4427a5754fdcd0cff6ac25763d230425361f7626af9d8b50cc06f', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765175598, 5, '{"deciding":3,"fetching":2,"pinning":1,"queued":8,"verifying":6}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7e2461543886f9e8c222bdb865fb76cf383baf56d41a87be46027718cdeadc7c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7fa7d5cd00581520662d0f629ce3d3ba5ed8dfdd079bcac4b368733cd753e9d2","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:c52991b7a77c0f9867c0bc2136acfe1625a9eddd66b1cc431749d950aefefc60","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:35.598Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:3d6e0219660665af12412328717d8e6110772136426e5d73b5903f87d4b78957"}],"filed_at":"2026-11-27T07:39:35.294Z","id":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069","permits":{"environment":"production","expires":"2026-12-04T07:39:35.293Z","gate":"https://gate.example.com","nonce":"01a21bf2-03fd-7659-ac30-513e5a5015e7","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA48f/jZN4gseLJrfbo2+zJBHUqulX5ZBBj9q00GzpQDA=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:16a41a16f971569b2cbace8d16355e9c590fc7441b8b2f12a631f238c4408ab4"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:35.104Z","decision":"sha256:840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:8d74a60573e9158ec4dc2702d2113c51eb8f07efd5a8ebbf2f1e9961d14bf45d","source":"layout"},{"digest":"sha256:9944a974c0ed8ef4e2194c21f1a6dc5aac7ef90cb5cdf601bf34b5b65f7925ed","source":"layout"},{"digest":"sha256:a33c627bd0b71ca38a28464d927cc46bae4027d0c54187d95ef7bece4dd086a9","source":"layout"},{"digest":"sha256:bd0ec8fa618d63855c43b34762fcb794b3872bc35bb4637d6252ce96687a69b6","source":"layout"},{"digest":"sha256:d34956a5523d5fd1cb3b71290e9e879b668fef3acf2b08d8537eb87db49937a4","source":"layout"}],"rejected":[],"run":"01a21bf2-051d-7380-b87e-b18abba7bcb8","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:35.104Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'not-ready', 1795765175697, 6, '{"deciding":3,"fetching":2,"pinning":0,"queued":4,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-27T07:39:35.697Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21bf2-058b-721e-a7de-8f3360c77e8c","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'fca802eac632d97e231fdd3a5edcb25a054388e7d74bd81a29e6aa9dd2b73663', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'unknown', 1795765175804, 7, '{"deciding":5,"fetching":3,"pinning":4,"queued":6,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpHrgX9u/layout","detail":"expected bytes with digest sha256:b0cdd0323680abb4c9258c637de9db1b956d77383280c1fe986bb3350f3c5564, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-27T07:39:35.804Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:25ce81e0c2887ac830c454e41bbb7c4c93855d8f0d0b5d89f63fda6dc85633f2","source":"layout"},{"digest":"sha256:dfb4806a5ee8c3d48486d46c35384e20f8f03fb23a333a34cd2d1048e0fd9186","source":"layout"}],"rejected":[],"run":"01a21bf2-05ef-72ab-8450-451e7cae5ee6","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'16b5c942c00670bf65554a51bdc974321a26da210345c5e358b6e5147196d6cc', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765176135, 9, '{"deciding":7,"fetching":3,"pinning":1,"queued":12,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.134Z","signed_at":null,"signed_content":"sha256:ed7f0d020695b3c16a136b43d1ef14625e3f415d92948475137ec294e1f650bf","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.134Z","signed_at":null,"signed_content":"sha256:e9f2b90b51c4d038bcb23d7bdf7cd56ceb7aab971a90c1ff2b7e2930f06254b7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.134Z","signed_at":null,"signed_content":"sha256:ddcca27f625e5057e5bdd6e95e9404132275ff6c2a953bd6fbbd72fcf23ff95b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-27T07:39:36.135Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:572b356182bd6ea524ed3e2a8618e3f7a70ebed119e8fe0d56b48385644347c3","source":"layout"},{"digest":"sha256:679212c1bdf8b961a623479a10729c192543a5924aeafee803a48cfe5ee64761","source":"layout"},{"digest":"sha256:e1c82316fe4e228fbc631e75cb2d2e40e85685aceafbf85b6f67e698bae10000","source":"layout"}],"rejected":[],"run":"01a21bf2-0735-7562-b592-71b26a008146","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'df6133dcb7a593b84f43679ccb9be27fd5fb6c1b4dde95fc51fe0d3ea8f585e3', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765176144, 8, '{"deciding":2,"fetching":4,"pinning":6,"queued":6,"verifying":11}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.142Z","signed_at":null,"signed_content":"sha256:89d3948cb260759a3ce1ecb58f2f541fa15c4d90ef4ac90483fbbba869dcbe83","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.142Z","signed_at":null,"signed_content":"sha256:63bf33946506deb9735546cf2b1a5a2c0c145c5e0a5110a9a6bc12f728d9ec35","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.142Z","signed_at":null,"signed_content":"sha256:6d298f5a7ecfd9250b008303a53116dcd1bb7e1b902526d6f1ddb6c5b21e0bd0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-27T07:39:36.144Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:7186c408e9bbaa53643ea344faacf3b89fb422f79674d391fc05cbb3e64ff4cb","source":"layout"},{"digest":"sha256:a6b1012a1620452e071fc9afd4704df0eb91df2d8064c8a8dab91e5ce41aad0b","source":"layout"},{"digest":"sha256:e4a96447cd0bfcc5e7af2fbed718a3f3f7a77587b6dfdd7a74a330bf3eac0146","source":"layout"}],"rejected":[],"run":"01a21bf2-0735-7562-b592-71b13e71b30b","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'72db8824c091e2b5ff13e6b5d035846b622b78b5abddf14fed887581d8e66587', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765176290, 10, '{"deciding":5,"fetching":4,"pinning":5,"queued":3,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:91904c26e1ddf0973f11b2d42f16e1db9d2a976d965c3414f96feaa91c40cacc","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:cd57815112ef4e81103996a10d163527cbbeccf80d022d391404b309a3829656","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:f92ff7d49f73fa196fbb54c468939b2df58183fadb9ac54c261ed072c5f00d05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-27T07:39:36.29Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:39a7538a50c833973a58d451ee67f57a53557ae091eadb8dce27e8e051ad8d59","source":"layout"},{"digest":"sha256:53c249f3f551bba074e56fd58da85e14841216103a62aa6a79a1acf021dc0b76","source":"layout"},{"digest":"sha256:cc4f0cfc06a6ce9f19905e9fcbfc9eeb5709c3e608c6d24c6fc1d9558d74355a","source":"layout"}],"rejected":[],"run":"01a21bf2-07d5-7494-a983-089d7a383326","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'fdd11137bdbc07bb8fd8467a0136d921c009021b06c4a3514d9bb4496bbcabef', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'not-ready', 1795765176388, 12, '{"deciding":3,"fetching":6,"pinning":0,"queued":2,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:91904c26e1ddf0973f11b2d42f16e1db9d2a976d965c3414f96feaa91c40cacc","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:cd57815112ef4e81103996a10d163527cbbeccf80d022d391404b309a3829656","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:f92ff7d49f73fa196fbb54c468939b2df58183fadb9ac54c261ed072c5f00d05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-27T07:39:36.388Z","overrides":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:39a7538a50c833973a58d451ee67f57a53557ae091eadb8dce27e8e051ad8d59","source":"layout"},{"digest":"sha256:53c249f3f551bba074e56fd58da85e14841216103a62aa6a79a1acf021dc0b76","source":"layout"},{"digest":"sha256:62896c31baf93d3bc30bc1d7f241fa5981e2ee96eddfba721f9c1d004053c8da","source":"layout"},{"digest":"sha256:cc4f0cfc06a6ce9f19905e9fcbfc9eeb5709c3e608c6d24c6fc1d9558d74355a","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-27T07:39:36.372Z","by":"key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205","id":"sha256:eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21bf2-083c-711f-bc64-cfa902e9f02d","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:36.372Z by key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'14fe74e8ffe7ca5c671bde0c7c97d25c60a71e09c95b632f9eeabee2a07c6270', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1', 'ready', 1795765176410, 11, '{"deciding":5,"fetching":3,"pinning":1,"queued":23,"verifying":4}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7e2461543886f9e8c222bdb865fb76cf383baf56d41a87be46027718cdeadc7c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7fa7d5cd00581520662d0f629ce3d3ba5ed8dfdd079bcac4b368733cd753e9d2","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:c52991b7a77c0f9867c0bc2136acfe1625a9eddd66b1cc431749d950aefefc60","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:36.41Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:3d6e0219660665af12412328717d8e6110772136426e5d73b5903f87d4b78957"}],"filed_at":"2026-11-27T07:39:35.294Z","id":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069","permits":{"environment":"production","expires":"2026-12-04T07:39:35.293Z","gate":"https://gate.example.com","nonce":"01a21bf2-03fd-7659-ac30-513e5a5015e7","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA48f/jZN4gseLJrfbo2+zJBHUqulX5ZBBj9q00GzpQDA=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:16a41a16f971569b2cbace8d16355e9c590fc7441b8b2f12a631f238c4408ab4"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:35.104Z","decision":"sha256:840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:38ff2b342e4a6632dde50df66a7bfce2efb0b9e969f97baf14bc91fdfc7a3fb2","source":"layout"},{"digest":"sha256:8d74a60573e9158ec4dc2702d2113c51eb8f07efd5a8ebbf2f1e9961d14bf45d","source":"layout"},{"digest":"sha256:9944a974c0ed8ef4e2194c21f1a6dc5aac7ef90cb5cdf601bf34b5b65f7925ed","source":"layout"},{"digest":"sha256:a33c627bd0b71ca38a28464d927cc46bae4027d0c54187d95ef7bece4dd086a9","source":"layout"},{"digest":"sha256:bd0ec8fa618d63855c43b34762fcb794b3872bc35bb4637d6252ce96687a69b6","source":"layout"},{"digest":"sha256:d34956a5523d5fd1cb3b71290e9e879b668fef3acf2b08d8537eb87db49937a4","source":"layout"}],"rejected":[],"run":"01a21bf2-083b-701b-b0b8-ff2562fff8fc","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:35.104Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'ee2a10d2719f98ae423b4c03a2b71fdd56498748f0d53ea21d6f5b282fbd5899', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176647, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.134Z","signed_at":null,"signed_content":"sha256:ed7f0d020695b3c16a136b43d1ef14625e3f415d92948475137ec294e1f650bf","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.134Z","signed_at":null,"signed_content":"sha256:e9f2b90b51c4d038bcb23d7bdf7cd56ceb7aab971a90c1ff2b7e2930f06254b7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.134Z","signed_at":null,"signed_content":"sha256:ddcca27f625e5057e5bdd6e95e9404132275ff6c2a953bd6fbbd72fcf23ff95b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"looked_at":"2026-11-27T07:39:36.135Z","now":"2026-11-27T07:39:36.647Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:572b356182bd6ea524ed3e2a8618e3f7a70ebed119e8fe0d56b48385644347c3","source":"layout"},{"digest":"sha256:679212c1bdf8b961a623479a10729c192543a5924aeafee803a48cfe5ee64761","source":"layout"},{"digest":"sha256:e1c82316fe4e228fbc631e75cb2d2e40e85685aceafbf85b6f67e698bae10000","source":"layout"}],"rejected":[],"run":"01a21bf2-0948-77fd-8867-687fdd93715b","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176654, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:d6e230d5bf41219941bed2266e2960caa169a7e3c0e262bd7bc2057e531034c0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:13d4f04d3f740bd3b2846b1a8289e5e286813e6ce9a8c53efee97b8934a4f600","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:1ee5745f3396b6a66915f1f3e5afb5a0aebde1d71d0f26585915d85badf79900","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:88e8144e4d95ef624d5ef00ed38e361d072af88501677a1ef94c6735792474b2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:425e20c8ec61a139f52c6705f58efcdd74809ad4a93574ee0fddde7dfe78180d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-27T07:39:34.836Z","now":"2026-11-27T07:39:36.654Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0ec2439863c9fe424324cc1ba3b484f053d1136b525b4a3b9a03042168cded1c","source":"layout"},{"digest":"sha256:599a6b332a3b45b5500ba46abbc52735c284052e753f2693680e22b4bc3867c8","source":"layout"},{"digest":"sha256:68d2a76635bd933e7cecb5ea94f2df8d42a00fffb43cab2dd55f02f7f575c0b4","source":"layout"},{"digest":"sha256:f2a26907cc678874f37ab987ddbb154b9f49d2d6880e312f2a7b9da75e1e1686","source":"layout"}],"rejected":[],"run":"01a21bf2-094f-74ce-b90e-e3286f830de2","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'b8ea6e2e773792602e1774afe5027ecd0e651c6e57486510610a756e0f514230', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'not-ready', 1795765176662, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:91904c26e1ddf0973f11b2d42f16e1db9d2a976d965c3414f96feaa91c40cacc","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:cd57815112ef4e81103996a10d163527cbbeccf80d022d391404b309a3829656","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.289Z","signed_at":null,"signed_content":"sha256:f92ff7d49f73fa196fbb54c468939b2df58183fadb9ac54c261ed072c5f00d05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"looked_at":"2026-11-27T07:39:36.388Z","now":"2026-11-27T07:39:36.662Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:39a7538a50c833973a58d451ee67f57a53557ae091eadb8dce27e8e051ad8d59","source":"layout"},{"digest":"sha256:53c249f3f551bba074e56fd58da85e14841216103a62aa6a79a1acf021dc0b76","source":"layout"},{"digest":"sha256:62896c31baf93d3bc30bc1d7f241fa5981e2ee96eddfba721f9c1d004053c8da","source":"layout"},{"digest":"sha256:cc4f0cfc06a6ce9f19905e9fcbfc9eeb5709c3e608c6d24c6fc1d9558d74355a","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-27T07:39:36.372Z","by":"key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205","id":"sha256:eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21bf2-0956-7013-b3d2-c6ca183f789c","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:36.372Z by key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'0af8ac0ff92db35dc6e6e961371780cca32d6035452d7d56f0fc73309a2010c4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176665, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7e2461543886f9e8c222bdb865fb76cf383baf56d41a87be46027718cdeadc7c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7fa7d5cd00581520662d0f629ce3d3ba5ed8dfdd079bcac4b368733cd753e9d2","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:c52991b7a77c0f9867c0bc2136acfe1625a9eddd66b1cc431749d950aefefc60","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-27T07:39:35.104Z","now":"2026-11-27T07:39:36.665Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:8d74a60573e9158ec4dc2702d2113c51eb8f07efd5a8ebbf2f1e9961d14bf45d","source":"layout"},{"digest":"sha256:9944a974c0ed8ef4e2194c21f1a6dc5aac7ef90cb5cdf601bf34b5b65f7925ed","source":"layout"},{"digest":"sha256:a33c627bd0b71ca38a28464d927cc46bae4027d0c54187d95ef7bece4dd086a9","source":"layout"}],"rejected":[],"run":"01a21bf2-095e-7701-b4c7-6997ef8f83fd","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'479133e611accf303a1f0118ccbc12be0e5be0aab5b24373db8eb0c67760df41', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'not-ready', 1795765176672, 17, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"looked_at":"2026-11-27T07:39:35.697Z","now":"2026-11-27T07:39:36.672Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21bf2-0960-7113-8f82-cb8522cc64ae","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'a982e865e2ea82afdb3355ccd0ab0afa51cb52348d2fcbeb4eb4ac5551acd8ac', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176673, 18, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:36.142Z","signed_at":null,"signed_content":"sha256:89d3948cb260759a3ce1ecb58f2f541fa15c4d90ef4ac90483fbbba869dcbe83","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:36.142Z","signed_at":null,"signed_content":"sha256:63bf33946506deb9735546cf2b1a5a2c0c145c5e0a5110a9a6bc12f728d9ec35","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:36.142Z","signed_at":null,"signed_content":"sha256:6d298f5a7ecfd9250b008303a53116dcd1bb7e1b902526d6f1ddb6c5b21e0bd0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"looked_at":"2026-11-27T07:39:36.144Z","now":"2026-11-27T07:39:36.673Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:7186c408e9bbaa53643ea344faacf3b89fb422f79674d391fc05cbb3e64ff4cb","source":"layout"},{"digest":"sha256:a6b1012a1620452e071fc9afd4704df0eb91df2d8064c8a8dab91e5ce41aad0b","source":"layout"},{"digest":"sha256:e4a96447cd0bfcc5e7af2fbed718a3f3f7a77587b6dfdd7a74a330bf3eac0146","source":"layout"}],"rejected":[],"run":"01a21bf2-0962-768d-bcc8-f977bd33939e","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (19, x'7467590df946721ef68993a9b6bd8e2c0e2231ef7aa37954cadb3c1e7e7be41d', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176678, 19, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:d6e230d5bf41219941bed2266e2960caa169a7e3c0e262bd7bc2057e531034c0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:13d4f04d3f740bd3b2846b1a8289e5e286813e6ce9a8c53efee97b8934a4f600","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:1ee5745f3396b6a66915f1f3e5afb5a0aebde1d71d0f26585915d85badf79900","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:88e8144e4d95ef624d5ef00ed38e361d072af88501677a1ef94c6735792474b2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:425e20c8ec61a139f52c6705f58efcdd74809ad4a93574ee0fddde7dfe78180d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-27T07:39:34.983Z","now":"2026-11-27T07:39:36.678Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T07:39:36.654Z","decision":"sha256:a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0ec2439863c9fe424324cc1ba3b484f053d1136b525b4a3b9a03042168cded1c","source":"layout"},{"digest":"sha256:599a6b332a3b45b5500ba46abbc52735c284052e753f2693680e22b4bc3867c8","source":"layout"},{"digest":"sha256:68d2a76635bd933e7cecb5ea94f2df8d42a00fffb43cab2dd55f02f7f575c0b4","source":"layout"},{"digest":"sha256:bc2bfd9c55df6ffe3d288c2cc353919ffcfac987c002cccd96f4fc0062f74a42","source":"layout"},{"digest":"sha256:f2a26907cc678874f37ab987ddbb154b9f49d2d6880e312f2a7b9da75e1e1686","source":"layout"}],"rejected":[],"run":"01a21bf2-0967-7551-ba1f-865c6c9ffc2a","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:36.654Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (20, x'01fa4efc3839f7d27eb4f4980f673737670c09ea7b758719e084ba349bff1ba8', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176686, 20, '{}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7e2461543886f9e8c222bdb865fb76cf383baf56d41a87be46027718cdeadc7c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:7fa7d5cd00581520662d0f629ce3d3ba5ed8dfdd079bcac4b368733cd753e9d2","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:35.103Z","signed_at":null,"signed_content":"sha256:c52991b7a77c0f9867c0bc2136acfe1625a9eddd66b1cc431749d950aefefc60","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-27T07:39:36.41Z","now":"2026-11-27T07:39:36.686Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:3d6e0219660665af12412328717d8e6110772136426e5d73b5903f87d4b78957"}],"filed_at":"2026-11-27T07:39:35.294Z","id":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069","permits":{"environment":"production","expires":"2026-12-04T07:39:35.293Z","gate":"https://gate.example.com","nonce":"01a21bf2-03fd-7659-ac30-513e5a5015e7","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA48f/jZN4gseLJrfbo2+zJBHUqulX5ZBBj9q00GzpQDA=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:16a41a16f971569b2cbace8d16355e9c590fc7441b8b2f12a631f238c4408ab4"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T07:39:36.665Z","decision":"sha256:0af8ac0ff92db35dc6e6e961371780cca32d6035452d7d56f0fc73309a2010c4","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:38ff2b342e4a6632dde50df66a7bfce2efb0b9e969f97baf14bc91fdfc7a3fb2","source":"layout"},{"digest":"sha256:8d74a60573e9158ec4dc2702d2113c51eb8f07efd5a8ebbf2f1e9961d14bf45d","source":"layout"},{"digest":"sha256:9944a974c0ed8ef4e2194c21f1a6dc5aac7ef90cb5cdf601bf34b5b65f7925ed","source":"layout"},{"digest":"sha256:a33c627bd0b71ca38a28464d927cc46bae4027d0c54187d95ef7bece4dd086a9","source":"layout"},{"digest":"sha256:bd0ec8fa618d63855c43b34762fcb794b3872bc35bb4637d6252ce96687a69b6","source":"layout"},{"digest":"sha256:d34956a5523d5fd1cb3b71290e9e879b668fef3acf2b08d8537eb87db49937a4","source":"layout"}],"rejected":[],"run":"01a21bf2-0970-7265-822f-15a76c881a3e","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:36.665Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (21, x'3f5b2f09f0880b7158c1cbababec7aebac51816b99c48986ae496c06aaa6d5a9', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176836, 21, '{"deciding":3,"fetching":5,"pinning":1,"queued":7,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:d6e230d5bf41219941bed2266e2960caa169a7e3c0e262bd7bc2057e531034c0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:13d4f04d3f740bd3b2846b1a8289e5e286813e6ce9a8c53efee97b8934a4f600","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:1ee5745f3396b6a66915f1f3e5afb5a0aebde1d71d0f26585915d85badf79900","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:88e8144e4d95ef624d5ef00ed38e361d072af88501677a1ef94c6735792474b2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:425e20c8ec61a139f52c6705f58efcdd74809ad4a93574ee0fddde7dfe78180d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:36.836Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0ec2439863c9fe424324cc1ba3b484f053d1136b525b4a3b9a03042168cded1c","source":"layout"},{"digest":"sha256:236018f14b778936eb2343488f20370ab762b7bdd2e6d2449105e88d05c9f9c5","source":"layout"},{"digest":"sha256:599a6b332a3b45b5500ba46abbc52735c284052e753f2693680e22b4bc3867c8","source":"layout"},{"digest":"sha256:68d2a76635bd933e7cecb5ea94f2df8d42a00fffb43cab2dd55f02f7f575c0b4","source":"layout"},{"digest":"sha256:a520e2e393a462fbb4fc53c7859997632374eb64eff2adcbeaace4270789ea4a","source":"layout"},{"digest":"sha256:bc2bfd9c55df6ffe3d288c2cc353919ffcfac987c002cccd96f4fc0062f74a42","source":"layout"},{"digest":"sha256:cd90c50ddf1b8e5bfe876daca9777b490d9704acf1db6a9335d36e3fe494e385","source":"layout"},{"digest":"sha256:f2a26907cc678874f37ab987ddbb154b9f49d2d6880e312f2a7b9da75e1e1686","source":"layout"}],"rejected":[],"run":"01a21bf2-09f6-7035-a73f-bddae8163da0","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (22, x'1c91b9551c5365dc1507f2ef559f00403e622edff4d6900a48ac69ef1c6d9777', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c', 'ready', 1795765176925, 22, '{"deciding":8,"fetching":8,"pinning":2,"queued":3,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:d6e230d5bf41219941bed2266e2960caa169a7e3c0e262bd7bc2057e531034c0","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:34.316Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:13d4f04d3f740bd3b2846b1a8289e5e286813e6ce9a8c53efee97b8934a4f600","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:1ee5745f3396b6a66915f1f3e5afb5a0aebde1d71d0f26585915d85badf79900","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:88e8144e4d95ef624d5ef00ed38e361d072af88501677a1ef94c6735792474b2"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:34.316Z","digest":"sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:34.835Z","signed_at":null,"signed_content":"sha256:425e20c8ec61a139f52c6705f58efcdd74809ad4a93574ee0fddde7dfe78180d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:4f271377e0b72fbc57329c5c6439540b5e7f7618a6ee325ff5a44db90ce01a6e"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:34.316Z","invocationId":"1","startedOn":"2026-11-27T07:39:34.316Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpHrgX9u/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:36.925Z","overrides":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T07:39:36.836Z","decision":"sha256:3f5b2f09f0880b7158c1cbababec7aebac51816b99c48986ae496c06aaa6d5a9","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0ec2439863c9fe424324cc1ba3b484f053d1136b525b4a3b9a03042168cded1c","source":"layout"},{"digest":"sha256:236018f14b778936eb2343488f20370ab762b7bdd2e6d2449105e88d05c9f9c5","source":"layout"},{"digest":"sha256:599a6b332a3b45b5500ba46abbc52735c284052e753f2693680e22b4bc3867c8","source":"layout"},{"digest":"sha256:68d2a76635bd933e7cecb5ea94f2df8d42a00fffb43cab2dd55f02f7f575c0b4","source":"layout"},{"digest":"sha256:a520e2e393a462fbb4fc53c7859997632374eb64eff2adcbeaace4270789ea4a","source":"layout"},{"digest":"sha256:bc2bfd9c55df6ffe3d288c2cc353919ffcfac987c002cccd96f4fc0062f74a42","source":"layout"},{"digest":"sha256:cd90c50ddf1b8e5bfe876daca9777b490d9704acf1db6a9335d36e3fe494e385","source":"layout"},{"digest":"sha256:f2a26907cc678874f37ab987ddbb154b9f49d2d6880e312f2a7b9da75e1e1686","source":"layout"}],"rejected":[],"run":"01a21bf2-0a4f-714b-94e6-27249bb663da","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpHrgX9u/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:34.316Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:34.316Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:36.836Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:34.316Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 'default');
INSERT INTO decision_bundle VALUES (1, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 'default');
INSERT INTO decision_bundle VALUES (1, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 'default');
INSERT INTO decision_bundle VALUES (1, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 'default');
INSERT INTO decision_bundle VALUES (2, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 'default');
INSERT INTO decision_bundle VALUES (2, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 'default');
INSERT INTO decision_bundle VALUES (2, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 'default');
INSERT INTO decision_bundle VALUES (2, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 'default');
INSERT INTO decision_bundle VALUES (3, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 'default');
INSERT INTO decision_bundle VALUES (3, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 'default');
INSERT INTO decision_bundle VALUES (3, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 'default');
INSERT INTO decision_bundle VALUES (4, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 'default');
INSERT INTO decision_bundle VALUES (4, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 'default');
INSERT INTO decision_bundle VALUES (4, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 'default');
INSERT INTO decision_bundle VALUES (5, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 'default');
INSERT INTO decision_bundle VALUES (5, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 'default');
INSERT INTO decision_bundle VALUES (5, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 'default');
INSERT INTO decision_bundle VALUES (8, x'6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499', 'default');
INSERT INTO decision_bundle VALUES (8, x'7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32', 'default');
INSERT INTO decision_bundle VALUES (8, x'f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e', 'default');
INSERT INTO decision_bundle VALUES (9, x'548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d', 'default');
INSERT INTO decision_bundle VALUES (9, x'b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a', 'default');
INSERT INTO decision_bundle VALUES (9, x'c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0', 'default');
INSERT INTO decision_bundle VALUES (10, x'27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1', 'default');
INSERT INTO decision_bundle VALUES (10, x'72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7', 'default');
INSERT INTO decision_bundle VALUES (10, x'b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233', 'default');
INSERT INTO decision_bundle VALUES (11, x'27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1', 'default');
INSERT INTO decision_bundle VALUES (11, x'72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7', 'default');
INSERT INTO decision_bundle VALUES (11, x'b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233', 'default');
INSERT INTO decision_bundle VALUES (12, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 'default');
INSERT INTO decision_bundle VALUES (12, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 'default');
INSERT INTO decision_bundle VALUES (12, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 'default');
INSERT INTO decision_bundle VALUES (13, x'6070c75f4a65e1f046224c22ce2c90b4d7ff74520a996f29856cd691b088d499', 'default');
INSERT INTO decision_bundle VALUES (13, x'7e2c39a62f0faba3442a1cfb0fb25c2672ec87bf4ea15e2750b99ab01a7a0b32', 'default');
INSERT INTO decision_bundle VALUES (13, x'f2df2b48f0844e02c6d5d3d530147fc3c0e1b6f8b821b265221472676d44826e', 'default');
INSERT INTO decision_bundle VALUES (14, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 'default');
INSERT INTO decision_bundle VALUES (14, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 'default');
INSERT INTO decision_bundle VALUES (14, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 'default');
INSERT INTO decision_bundle VALUES (14, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 'default');
INSERT INTO decision_bundle VALUES (15, x'27116dd13678353a0ddc2b3a57248c772cb791c32584a988a22ed3d93dd09dc1', 'default');
INSERT INTO decision_bundle VALUES (15, x'72d4426a22a918a4c04e203ef22caee61aaeb16e1170007a6cf5aafc0be301e7', 'default');
INSERT INTO decision_bundle VALUES (15, x'b8a82ed6f862b0da9688d5e05b89a7f011af0197beeda4ef37644e44bc21c233', 'default');
INSERT INTO decision_bundle VALUES (16, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 'default');
INSERT INTO decision_bundle VALUES (16, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 'default');
INSERT INTO decision_bundle VALUES (16, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 'default');
INSERT INTO decision_bundle VALUES (18, x'548368233720d2c4a76d18c837297271896365571446a3d6b9bf4994f98cef7d', 'default');
INSERT INTO decision_bundle VALUES (18, x'b759fc3281ae872a954f01ecfb5692fda17f87c016f49a3dda15287c515ee72a', 'default');
INSERT INTO decision_bundle VALUES (18, x'c8f0ab317b4d8a4259c7fe8acfc855fc697ebd7bdf11553bd7981e631b544aa0', 'default');
INSERT INTO decision_bundle VALUES (19, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 'default');
INSERT INTO decision_bundle VALUES (19, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 'default');
INSERT INTO decision_bundle VALUES (19, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 'default');
INSERT INTO decision_bundle VALUES (19, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 'default');
INSERT INTO decision_bundle VALUES (20, x'adccddfa19e744d6de345cc4b8842852d3b0e266459b7946b4a8fbbd486bb7eb', 'default');
INSERT INTO decision_bundle VALUES (20, x'd37d3f2c3355996bdd48221af556e8d701a21601d4e2e24a82c3cb0c51a234b5', 'default');
INSERT INTO decision_bundle VALUES (20, x'e96ab9b38b0bae20ea87ee118340b63a1266d99a896ade8fd06afa427bc2d899', 'default');
INSERT INTO decision_bundle VALUES (21, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 'default');
INSERT INTO decision_bundle VALUES (21, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 'default');
INSERT INTO decision_bundle VALUES (21, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 'default');
INSERT INTO decision_bundle VALUES (21, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 'default');
INSERT INTO decision_bundle VALUES (22, x'460ae52a82645aba80a1f1bbf9a57c836a16006c55b4d5991524a4a3142b5f7f', 'default');
INSERT INTO decision_bundle VALUES (22, x'58c5a3c84f2c360c7a897d96fc75673d887ad42ddd67d0b30bae011d261375e9', 'default');
INSERT INTO decision_bundle VALUES (22, x'63f0bf21349ba7ba20b345bc2c344e9188c42687675dac25ef39ead66d841100', 'default');
INSERT INTO decision_bundle VALUES (22, x'd6c8815ed6e16f782f99ce5f22f899adaf6078e33ae575285c974816d58cb426', 'default');
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
INSERT INTO override_request VALUES (1, x'836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'4f13b3eae15d996a445ca88a5614ed23727d4fc1cbec1c2f720c6e8d2b82f9f5', 1796369975293, 1795765175294, 0, NULL, NULL, NULL, x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1');
INSERT INTO override_request VALUES (2, x'99f9a8552dd87c56e4eacd57c9fea1a0c4ac8a180d8c6c686f8040c0a2ad8b3c', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'f4242deb4b3f0f991d0094f583113d87c0df0904a05429236e19638f8c3245ee', 1796369975885, 1795765175886, 0, 1795765175961, NULL, NULL, x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1');
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
    tries        INTEGER NOT NULL DEFAULT 0, since INTEGER, changes INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (project, subject, environment, because)
) STRICT, WITHOUT ROWID;
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpHrgX9u/layout', 1795847974316, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpHrgX9u/layout', 1795847974316, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpHrgX9u/layout', 1795847974316, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpHrgX9u/layout', 1795847974316, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpHrgX9u/layout', 1795847974316, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpHrgX9u/layout', 1795847974316, 0, NULL, 1);
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
, others_due INTEGER NOT NULL DEFAULT 0 CHECK (others_due IN (0, 1)), losses INTEGER NOT NULL DEFAULT 0 CHECK (losses >= 0), glass_due INTEGER NOT NULL DEFAULT 0 CHECK (glass_due IN (0, 1))) STRICT;
INSERT INTO log_head VALUES (1, 30, x'74e68c8d6773c3d7c8c625209617ec5ed77d8274deeebc37b7223f9d2216a794acb07cb21ea137c90e55ec46a2885f48dc562163f30cbd5352623958338ccac8773091563b41ce810217a0aa6ee6e0052e2ef35664ec1c43203ae6ef95e26ea3982f681f8eecd5812b6a6781654489ca194217c8516dc744cc1cf5d1956e5224', 0, 0, 0, 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'592c2156d72f3d6a51aa60d1c17c51dde34b50bc0711f29a4b82a39daffbb92e', 1795765174717, x'c96f3d505589003ebd75e34cd1eb970a63305413e06daeb5be3ec91c7542f50d', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221', 1795765174836, x'33a0413bf9f54efae048879b83c3cbb7562102998b6d43dc527848fc5669ee42', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'14bfccdefada44d5b9d92236518d94938a09371d59c4debff31f050363d84f0f', 1795765174983, x'13e77e9248f6d330bffafc01e98cec36c5275405a01d62f9b36cbba9f2503827', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976', 1795765175104, x'bc61d240ba3a2e35dfbaa09c64c679a761928f63f06c31e9cd2f12e575cba0d9', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'3ba1a7ee26edc72ac228f1c9ba679a33dc04b9ff985ce920db8956d122c0ffe2', 1795765175207, x'b248b4aa8ad8e12d8dc14de67353ea379641c2e2809b1fb66aff91e0f51caf7c', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069', 1795765175294, x'de48ae85f7a3c5d1180c3d2232afd5340d1e84344c58387517b6193fb29c5b78', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'017c55045c7656e99a2c1d3f945e7fff0c4a6d60fe24f3e23760dfc748d2b732', 1795765175375, x'fd3c53c1e9e49f4775145fc66486fcc3fe3381ef96d3ee63c8e13e74fabb484e', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'1d1e1cf7acbd8c228e4c6bf6cc74a501cfc6f10f47c6655775a264d99fc61a13', 1795765175504, x'e7ed06fd0bf6724b8d2fe73de666297d24586f817f3c95576de4081e8b4dd4e7', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'125f17c5c7b4427a5754fdcd0cff6ac25763d230425361f7626af9d8b50cc06f', 1795765175598, x'939eb680a10b67513c00734c1c27fb2622b86289c556927ba04228c9ca2966ea', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40', 1795765175697, x'c537219927ae50e4fcf719ca15e5a735861b1c6daf72383d56b511c04619287d', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'fca802eac632d97e231fdd3a5edcb25a054388e7d74bd81a29e6aa9dd2b73663', 1795765175804, x'6f6c568d0789b21ce64b708afb7c2f5d47cbf9ce7733edabd963d2dfbdbbccc3', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'99f9a8552dd87c56e4eacd57c9fea1a0c4ac8a180d8c6c686f8040c0a2ad8b3c', 1795765175886, x'92941cdec208d44c69f05a813f5d0a8fb2fb7fa12c8b68f0fdd4da999bc56cac', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'a215de313efefeb5d54b693fa56fc58f6c400b3351206d9fe753be00395a1edb', 1795765175961, x'cefcbdc509aed095738f07e589c31de65cda22c197b437c9adbfa0533f70810b', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'16b5c942c00670bf65554a51bdc974321a26da210345c5e358b6e5147196d6cc', 1795765176135, x'0997c18e4bb2e41556c4bf3a869da138798fbe8f91decb3bb462d1b3849e015e', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'df6133dcb7a593b84f43679ccb9be27fd5fb6c1b4dde95fc51fe0d3ea8f585e3', 1795765176144, x'94d898632cc925bfcb35a10e05c30a5fc66c9a4d870ce08983ca17969854b26b', 9);
INSERT INTO log_entry VALUES (15, 'decision', x'72db8824c091e2b5ff13e6b5d035846b622b78b5abddf14fed887581d8e66587', 1795765176290, x'126978f53cdfaddd5f31169fa2112de87b4d9a6d6eec540350887705cd135b2b', 10);
INSERT INTO log_entry VALUES (16, 'revocation', x'eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1', 1795765176372, x'01549a42edb8bd6775167374242fa87f96e3947467bdff81d3005ca82f505d80', NULL);
INSERT INTO log_entry VALUES (17, 'decision', x'fdd11137bdbc07bb8fd8467a0136d921c009021b06c4a3514d9bb4496bbcabef', 1795765176388, x'e1de84bf953da8c38b193198e4f5b70ef91ca42ae10b782d310705c724828504', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'14fe74e8ffe7ca5c671bde0c7c97d25c60a71e09c95b632f9eeabee2a07c6270', 1795765176410, x'20f0acd904af456e90312422dfaaa62d30d90605c1aeb8a6bc046f6913b6f9e4', 12);
INSERT INTO log_entry VALUES (19, 'activation', x'f00e85c708413540189a7f784d8557079ecdc79b678d9f7516629689d342fabc', 1795765176696, x'045c5f293d63093e88c25484a66799a1f4240746af60be5b59ca91a1e2f9165d', NULL);
INSERT INTO log_entry VALUES (20, 'decision', x'ee2a10d2719f98ae423b4c03a2b71fdd56498748f0d53ea21d6f5b282fbd5899', 1795765176647, x'345cb9a106174a01e1721246458805b060b1d29bbadf4666841da220e71a137d', 13);
INSERT INTO log_entry VALUES (21, 'decision', x'a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449', 1795765176654, x'29874682c5b3cca7659703ae46b357da74c935629f4c7aa5bc8ddd7bfaea8e8a', 14);
INSERT INTO log_entry VALUES (22, 'decision', x'b8ea6e2e773792602e1774afe5027ecd0e651c6e57486510610a756e0f514230', 1795765176662, x'280fea9944493bf63d3af9d609215636ff112ed9de8bff572281a322e1b56772', 15);
INSERT INTO log_entry VALUES (23, 'decision', x'0af8ac0ff92db35dc6e6e961371780cca32d6035452d7d56f0fc73309a2010c4', 1795765176665, x'ac07e1e2c5b3322b9637a8e0e2a66328e32bae55ecdbd49d5bd6c6c3c75ca0eb', 16);
INSERT INTO log_entry VALUES (24, 'decision', x'479133e611accf303a1f0118ccbc12be0e5be0aab5b24373db8eb0c67760df41', 1795765176672, x'9f28de1a18461836fa3e1e5336d02f9bffaf80e036b4848ea73d69008c35534f', 17);
INSERT INTO log_entry VALUES (25, 'decision', x'a982e865e2ea82afdb3355ccd0ab0afa51cb52348d2fcbeb4eb4ac5551acd8ac', 1795765176673, x'296ca0b26186a152ce248396096ad507a92c6c0e5777e6e99cddae3b44a6775f', 18);
INSERT INTO log_entry VALUES (26, 'decision', x'7467590df946721ef68993a9b6bd8e2c0e2231ef7aa37954cadb3c1e7e7be41d', 1795765176678, x'7a2196748fb3232c06fa5c53ba0da5ef2b05f558b59c58db1a7fc15ef244459c', 19);
INSERT INTO log_entry VALUES (27, 'decision', x'01fa4efc3839f7d27eb4f4980f673737670c09ea7b758719e084ba349bff1ba8', 1795765176686, x'10fb079837cd5fac21bb7a86e00a654f101bc09a886820a55564d279067cc531', 20);
INSERT INTO log_entry VALUES (28, 'decision', x'3f5b2f09f0880b7158c1cbababec7aebac51816b99c48986ae496c06aaa6d5a9', 1795765176836, x'c78c860eb941b0e5265c9d0d5490ff29124bd0af265fdef9e0c739786225985a', 21);
INSERT INTO log_entry VALUES (29, 'decision', x'1c91b9551c5365dc1507f2ef559f00403e622edff4d6900a48ac69ef1c6d9777', 1795765176925, x'1031e401e72d0de108f7ac26d1f0e6f7552969bbe9bc3080e53ad49e9d028b85', 22);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/7f6654c396fe90ea', x'302a300506032b657003210041580f46c88236bbb2cdc35ac68f0beb577fe77caaf4f6708a7a8a332210d634', 'first', 1, 1795765174886, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/7f6654c396fe90ea', 19, 'https://gate.example.com/log/7f6654c396fe90ea
19
i0DMLG7Se63Rlcn5sjosSYK89UHY02Kg1vnuiNwiYNI=

— https://gate.example.com/log/7f6654c396fe90ea xMc4eR4+Ox/hfjbeu8upLP9BvK2nI42f58NPwDTyR9H/ZNZZUmEWgNAN273xTjkHQd32I/KqXuPZ1MCbLzfIE9J21go=
', 1795765176455);
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
INSERT INTO release VALUES (1, x'01a21bf207357562b59271b39f3871a4', 'default', 'staging', NULL, NULL, x'7049e828a9d8b11704328534bcf35ca905f5cc1de82dbe6e5dd6982b34941b26', 1795765176117);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'017c55045c7656e99a2c1d3f945e7fff0c4a6d60fe24f3e23760dfc748d2b732', 'key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205', 1795765175375, x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1');
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'1d1e1cf7acbd8c228e4c6bf6cc74a501cfc6f10f47c6655775a264d99fc61a13', 'key sha256:3d6e0219660665af12412328717d8e6110772136426e5d73b5903f87d4b78957', 1795765175504, x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1');
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'a215de313efefeb5d54b693fa56fc58f6c400b3351206d9fe753be00395a1edb', 'key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205', 1795765175961, x'd298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1');
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
INSERT INTO notice VALUES (1, x'01a21bf20268707099ae4a20ac583518', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:34.836Z","id":"sha256:c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221","run":"01a21bf2-022a-7485-9779-0ded7a3f48c5","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0268-7070-99ae-4a20ac583518","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:34.838Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765174838, 0, 1795765174838, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (2, x'01a21bf202cb735181077dc53fa0b715', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'14bfccdefada44d5b9d92236518d94938a09371d59c4debff31f050363d84f0f', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:34.983Z","id":"sha256:14bfccdefada44d5b9d92236518d94938a09371d59c4debff31f050363d84f0f","run":"01a21bf2-02b8-708a-9490-3431af3b5c9a","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-02cb-7351-8107-7dc53fa0b715","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:34.987Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765174987, 0, 1795765174987, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (3, x'01a21bf2034375e0871bc4eb1e97b93d', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:35.104Z","id":"sha256:840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976","run":"01a21bf2-0335-76dc-a548-935eb97d0567","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0343-75e0-871b-c4eb1e97b93d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:35.107Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765175107, 0, 1795765175107, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (4, x'01a21bf203ab72e9b0aa9e2232dc87b1', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'3ba1a7ee26edc72ac228f1c9ba679a33dc04b9ff985ce920db8956d122c0ffe2', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:35.207Z","id":"sha256:3ba1a7ee26edc72ac228f1c9ba679a33dc04b9ff985ce920db8956d122c0ffe2","run":"01a21bf2-0399-75f7-bb6e-8426d571021a","valid_until":null},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-03ab-72e9-b0aa-9e2232dc87b1","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:35.211Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765175211, 0, 1795765175211, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (5, x'01a21bf2053174cdb72ff449a8549490', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'125f17c5c7b4427a5754fdcd0cff6ac25763d230425361f7626af9d8b50cc06f', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:35.598Z","id":"sha256:125f17c5c7b4427a5754fdcd0cff6ac25763d230425361f7626af9d8b50cc06f","run":"01a21bf2-051d-7380-b87e-b18abba7bcb8","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"production","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":{"id":"sha256:3ba1a7ee26edc72ac228f1c9ba679a33dc04b9ff985ce920db8956d122c0ffe2","verdict":"not-ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[{"override":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T07:39:35.293Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21bf2-0531-74cd-b72f-f449a8549490","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:35.6Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765175600, 0, 1795765175600, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (6, x'01a21bf205947299972e3049d26f85ef', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:35.697Z","id":"sha256:56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40","run":"01a21bf2-058b-721e-a7de-8f3360c77e8c","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0594-7299-972e-3049d26f85ef","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T07:39:35.7Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765175700, 0, 1795765175700, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (7, x'01a21bf20601753fa38df104f54a70c9', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'fca802eac632d97e231fdd3a5edcb25a054388e7d74bd81a29e6aa9dd2b73663', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:35.804Z","id":"sha256:fca802eac632d97e231fdd3a5edcb25a054388e7d74bd81a29e6aa9dd2b73663","run":"01a21bf2-05ef-72ab-8450-451e7cae5ee6","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpHrgX9u/layout","detail":"expected bytes with digest sha256:b0cdd0323680abb4c9258c637de9db1b956d77383280c1fe986bb3350f3c5564, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":{"id":"sha256:56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"unknown","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0601-753f-a38d-f104f54a70c9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T07:39:35.809Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765175809, 0, 1795765175809, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (8, x'01a21bf2074d759db9bbb92002b7f9b1', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'16b5c942c00670bf65554a51bdc974321a26da210345c5e358b6e5147196d6cc', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.135Z","id":"sha256:16b5c942c00670bf65554a51bdc974321a26da210345c5e358b6e5147196d6cc","run":"01a21bf2-0735-7562-b592-71b26a008146","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-074d-759d-b9bb-b92002b7f9b1","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-27T07:39:36.141Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176141, 0, 1795765176141, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (9, x'01a21bf2075277949eb3d2c355feab52', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'df6133dcb7a593b84f43679ccb9be27fd5fb6c1b4dde95fc51fe0d3ea8f585e3', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.144Z","id":"sha256:df6133dcb7a593b84f43679ccb9be27fd5fb6c1b4dde95fc51fe0d3ea8f585e3","run":"01a21bf2-0735-7562-b592-71b13e71b30b","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0752-7794-9eb3-d2c355feab52","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-27T07:39:36.146Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176146, 0, 1795765176146, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (10, x'01a21bf207e772c1bf655d76556c0ef3', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'72db8824c091e2b5ff13e6b5d035846b622b78b5abddf14fed887581d8e66587', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.29Z","id":"sha256:72db8824c091e2b5ff13e6b5d035846b622b78b5abddf14fed887581d8e66587","run":"01a21bf2-07d5-7494-a983-089d7a383326","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-07e7-72c1-bf65-5d76556c0ef3","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T07:39:36.294Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176294, 0, 1795765176294, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (11, x'01a21bf208477611aee6563a7b0a934b', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'fdd11137bdbc07bb8fd8467a0136d921c009021b06c4a3514d9bb4496bbcabef', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.388Z","id":"sha256:fdd11137bdbc07bb8fd8467a0136d921c009021b06c4a3514d9bb4496bbcabef","run":"01a21bf2-083c-711f-bc64-cfa902e9f02d","valid_until":null},"environment":"staging","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":{"id":"sha256:72db8824c091e2b5ff13e6b5d035846b622b78b5abddf14fed887581d8e66587","verdict":"ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:36.372Z by key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0847-7611-aee6-563a7b0a934b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T07:39:36.39Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176390, 0, 1795765176390, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (12, x'01a21bf2085f7134b303d7d107fa2bef', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'14fe74e8ffe7ca5c671bde0c7c97d25c60a71e09c95b632f9eeabee2a07c6270', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.41Z","id":"sha256:14fe74e8ffe7ca5c671bde0c7c97d25c60a71e09c95b632f9eeabee2a07c6270","run":"01a21bf2-083b-701b-b0b8-ff2562fff8fc","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:d298e790329657465caa32513180b641cdfc234e2f55cd5cd1c6bcca4476e2b1","pack":"standard","version":1},"previous":{"id":"sha256:125f17c5c7b4427a5754fdcd0cff6ac25763d230425361f7626af9d8b50cc06f","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[{"override":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T07:39:35.293Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21bf2-085f-7134-b303-d7d107fa2bef","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:36.414Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176414, 0, 1795765176414, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (13, x'01a21bf2094e7472b134dd8543dfd7b7', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'ee2a10d2719f98ae423b4c03a2b71fdd56498748f0d53ea21d6f5b282fbd5899', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.647Z","id":"sha256:ee2a10d2719f98ae423b4c03a2b71fdd56498748f0d53ea21d6f5b282fbd5899","run":"01a21bf2-0948-77fd-8867-687fdd93715b","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:16b5c942c00670bf65554a51bdc974321a26da210345c5e358b6e5147196d6cc","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-094e-7472-b134-dd8543dfd7b7","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-27T07:39:36.653Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176653, 0, 1795765176653, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (14, x'01a21bf2095573eba6d6c242fb7c3928', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.654Z","id":"sha256:a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449","run":"01a21bf2-094f-74ce-b90e-e3286f830de2","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:c0f615430b26af5037a4cddd673ffdef2bd8839d35d447fa72b925163e403221","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0955-73eb-a6d6-c242fb7c3928","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:36.661Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176661, 0, 1795765176661, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (15, x'01a21bf2095876f680066ce0c2e31f38', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'b8ea6e2e773792602e1774afe5027ecd0e651c6e57486510610a756e0f514230', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.662Z","id":"sha256:b8ea6e2e773792602e1774afe5027ecd0e651c6e57486510610a756e0f514230","run":"01a21bf2-0956-7013-b3d2-c6ca183f789c","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:fdd11137bdbc07bb8fd8467a0136d921c009021b06c4a3514d9bb4496bbcabef","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1 --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:36.372Z by key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0958-76f6-8006-6ce0c2e31f38","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T07:39:36.664Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176664, 0, 1795765176664, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (16, x'01a21bf2095f7193b32ed5a9a259ef17', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'0af8ac0ff92db35dc6e6e961371780cca32d6035452d7d56f0fc73309a2010c4', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.665Z","id":"sha256:0af8ac0ff92db35dc6e6e961371780cca32d6035452d7d56f0fc73309a2010c4","run":"01a21bf2-095e-7701-b4c7-6997ef8f83fd","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:840bbe4542bda069f1102143ee892bff5334896ecb3682afb7a323bc03cb0976","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-095f-7193-b32e-d5a9a259ef17","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:36.671Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176671, 0, 1795765176671, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (17, x'01a21bf20961758a950bd4cc276d6722', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'479133e611accf303a1f0118ccbc12be0e5be0aab5b24373db8eb0c67760df41', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.672Z","id":"sha256:479133e611accf303a1f0118ccbc12be0e5be0aab5b24373db8eb0c67760df41","run":"01a21bf2-0960-7113-8f82-cb8522cc64ae","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:56df6e90ba8b9be3fe032c994c8711293d9141fa9b17968d01d64ace400ede40","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpHrgX9u/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0961-758a-950b-d4cc276d6722","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T07:39:36.673Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176673, 0, 1795765176673, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (18, x'01a21bf20965768ca19921dd938ae0c1', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'a982e865e2ea82afdb3355ccd0ab0afa51cb52348d2fcbeb4eb4ac5551acd8ac', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.673Z","id":"sha256:a982e865e2ea82afdb3355ccd0ab0afa51cb52348d2fcbeb4eb4ac5551acd8ac","run":"01a21bf2-0962-768d-bcc8-f977bd33939e","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:df6133dcb7a593b84f43679ccb9be27fd5fb6c1b4dde95fc51fe0d3ea8f585e3","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0965-768c-a199-21dd938ae0c1","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-27T07:39:36.677Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176677, 0, 1795765176677, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (19, x'01a21bf2096d751e9878bf42cd339444', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'7467590df946721ef68993a9b6bd8e2c0e2231ef7aa37954cadb3c1e7e7be41d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.678Z","id":"sha256:7467590df946721ef68993a9b6bd8e2c0e2231ef7aa37954cadb3c1e7e7be41d","run":"01a21bf2-0967-7551-ba1f-865c6c9ffc2a","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:14bfccdefada44d5b9d92236518d94938a09371d59c4debff31f050363d84f0f","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-096d-751e-9878-bf42cd339444","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:36.685Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176685, 0, 1795765176685, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (20, x'01a21bf2097571468d02b7afcb0fa7f5', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'01fa4efc3839f7d27eb4f4980f673737670c09ea7b758719e084ba349bff1ba8', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.686Z","id":"sha256:01fa4efc3839f7d27eb4f4980f673737670c09ea7b758719e084ba349bff1ba8","run":"01a21bf2-0970-7265-822f-15a76c881a3e","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:14fe74e8ffe7ca5c671bde0c7c97d25c60a71e09c95b632f9eeabee2a07c6270","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpHrgX9u/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[{"override":"sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T07:39:35.293Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21bf2-0975-7146-8d02-b7afcb0fa7f5","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:36.693Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176693, 0, 1795765176693, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (21, x'01a21bf20a077771a76fa1589b07268a', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'3f5b2f09f0880b7158c1cbababec7aebac51816b99c48986ae496c06aaa6d5a9', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.836Z","id":"sha256:3f5b2f09f0880b7158c1cbababec7aebac51816b99c48986ae496c06aaa6d5a9","run":"01a21bf2-09f6-7035-a73f-bddae8163da0","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:a25bff6861c824bd40187dcce10f2cbea92efcffdc9212dd81a732bf58c6c449","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0a07-7771-a76f-a1589b07268a","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:36.838Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176838, 0, 1795765176838, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (22, x'01a21bf20a64735dbdce3a4c869577e7', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'1c91b9551c5365dc1507f2ef559f00403e622edff4d6900a48ac69ef1c6d9777', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:36.925Z","id":"sha256:1c91b9551c5365dc1507f2ef559f00403e622edff4d6900a48ac69ef1c6d9777","run":"01a21bf2-0a4f-714b-94e6-27249bb663da","valid_until":"2026-11-28T07:39:34.316Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:3e0eefe7f9c789e3d2016181c603dd4f13027b6a4a284d8b85975e6e0aa4c13c","pack":"standard","version":1000},"previous":{"id":"sha256:7467590df946721ef68993a9b6bd8e2c0e2231ef7aa37954cadb3c1e7e7be41d","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpHrgX9u/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-0a64-735d-bdce-3a4c869577e7","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:36.932Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765176932, 0, 1795765176932, NULL, NULL, 'pending', NULL, NULL);
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
INSERT INTO revocation VALUES (1, x'eb9677660493c8cf1be0ad8a3b41df12649a7d3e85dd937c8c505e46abdbc9c1', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', NULL, x'c049117f9aeade8de716380dd122f11c9dd52ba05cf705ead309fd9efe4b34f8', 'key sha256:b8cc4d60a40ddf6bcffabb86724667beccfa900d4b0330a7bc8722da5de89205', 1795765176372, NULL);
CREATE TABLE depends (
    decision INTEGER NOT NULL REFERENCES decision (id),
    thing    INTEGER NOT NULL,
    PRIMARY KEY (decision, thing)
) STRICT, WITHOUT ROWID;
INSERT INTO depends VALUES (5, -8976264516461528789);
INSERT INTO depends VALUES (12, -8976264516461528789);
INSERT INTO depends VALUES (20, -8976264516461528789);
INSERT INTO depends VALUES (3, -8931836231277502359);
INSERT INTO depends VALUES (4, -8931836231277502359);
INSERT INTO depends VALUES (5, -8931836231277502359);
INSERT INTO depends VALUES (12, -8931836231277502359);
INSERT INTO depends VALUES (1, -8581586763412803742);
INSERT INTO depends VALUES (2, -8581586763412803742);
INSERT INTO depends VALUES (14, -8581586763412803742);
INSERT INTO depends VALUES (19, -8581586763412803742);
INSERT INTO depends VALUES (21, -8581586763412803742);
INSERT INTO depends VALUES (22, -8581586763412803742);
INSERT INTO depends VALUES (9, -8515299138418477670);
INSERT INTO depends VALUES (18, -8515299138418477670);
INSERT INTO depends VALUES (10, -7957776811681779561);
INSERT INTO depends VALUES (11, -7957776811681779561);
INSERT INTO depends VALUES (15, -7957776811681779561);
INSERT INTO depends VALUES (14, -6747518792902368067);
INSERT INTO depends VALUES (19, -6747518792902368067);
INSERT INTO depends VALUES (18, -6232163410030984529);
INSERT INTO depends VALUES (3, -5923115343652895530);
INSERT INTO depends VALUES (4, -5923115343652895530);
INSERT INTO depends VALUES (5, -5923115343652895530);
INSERT INTO depends VALUES (12, -5923115343652895530);
INSERT INTO depends VALUES (16, -5923115343652895530);
INSERT INTO depends VALUES (20, -5923115343652895530);
INSERT INTO depends VALUES (9, -5234875797987227862);
INSERT INTO depends VALUES (18, -5234875797987227862);
INSERT INTO depends VALUES (10, -5140807473818324774);
INSERT INTO depends VALUES (11, -5140807473818324774);
INSERT INTO depends VALUES (15, -5140807473818324774);
INSERT INTO depends VALUES (5, -5130640798017265813);
INSERT INTO depends VALUES (12, -5130640798017265813);
INSERT INTO depends VALUES (20, -5130640798017265813);
INSERT INTO depends VALUES (15, -5122160480332836256);
INSERT INTO depends VALUES (10, -4652854453365288856);
INSERT INTO depends VALUES (11, -4652854453365288856);
INSERT INTO depends VALUES (15, -4652854453365288856);
INSERT INTO depends VALUES (1, -4542419796462489776);
INSERT INTO depends VALUES (2, -4542419796462489776);
INSERT INTO depends VALUES (3, -4539060572603637776);
INSERT INTO depends VALUES (4, -4539060572603637776);
INSERT INTO depends VALUES (5, -4539060572603637776);
INSERT INTO depends VALUES (12, -4539060572603637776);
INSERT INTO depends VALUES (16, -4539060572603637776);
INSERT INTO depends VALUES (20, -4539060572603637776);
INSERT INTO depends VALUES (6, -4374701552683913916);
INSERT INTO depends VALUES (17, -4374701552683913916);
INSERT INTO depends VALUES (3, -4239697356217643112);
INSERT INTO depends VALUES (4, -4239697356217643112);
INSERT INTO depends VALUES (5, -4239697356217643112);
INSERT INTO depends VALUES (12, -4239697356217643112);
INSERT INTO depends VALUES (16, -4239697356217643112);
INSERT INTO depends VALUES (20, -4239697356217643112);
INSERT INTO depends VALUES (9, -3967483042702980542);
INSERT INTO depends VALUES (18, -3967483042702980542);
INSERT INTO depends VALUES (10, -3650306787750490495);
INSERT INTO depends VALUES (11, -3650306787750490495);
INSERT INTO depends VALUES (15, -3650306787750490495);
INSERT INTO depends VALUES (1, -3271610522774644922);
INSERT INTO depends VALUES (2, -3271610522774644922);
INSERT INTO depends VALUES (3, -3271610522774644922);
INSERT INTO depends VALUES (4, -3271610522774644922);
INSERT INTO depends VALUES (5, -3271610522774644922);
INSERT INTO depends VALUES (6, -3271610522774644922);
INSERT INTO depends VALUES (8, -3271610522774644922);
INSERT INTO depends VALUES (9, -3271610522774644922);
INSERT INTO depends VALUES (10, -3271610522774644922);
INSERT INTO depends VALUES (11, -3271610522774644922);
INSERT INTO depends VALUES (12, -3271610522774644922);
INSERT INTO depends VALUES (3, -3207337900545566357);
INSERT INTO depends VALUES (4, -3207337900545566357);
INSERT INTO depends VALUES (5, -3207337900545566357);
INSERT INTO depends VALUES (12, -3207337900545566357);
INSERT INTO depends VALUES (16, -3207337900545566357);
INSERT INTO depends VALUES (20, -3207337900545566357);
INSERT INTO depends VALUES (1, -2969981709918834824);
INSERT INTO depends VALUES (2, -2969981709918834824);
INSERT INTO depends VALUES (14, -2969981709918834824);
INSERT INTO depends VALUES (19, -2969981709918834824);
INSERT INTO depends VALUES (21, -2969981709918834824);
INSERT INTO depends VALUES (22, -2969981709918834824);
INSERT INTO depends VALUES (1, -2962751910261481063);
INSERT INTO depends VALUES (2, -2962751910261481063);
INSERT INTO depends VALUES (14, -2962751910261481063);
INSERT INTO depends VALUES (19, -2962751910261481063);
INSERT INTO depends VALUES (21, -2962751910261481063);
INSERT INTO depends VALUES (22, -2962751910261481063);
INSERT INTO depends VALUES (8, -2464416228083609513);
INSERT INTO depends VALUES (13, -2464416228083609513);
INSERT INTO depends VALUES (9, -2350540507443784776);
INSERT INTO depends VALUES (9, -1827021923607590362);
INSERT INTO depends VALUES (18, -1827021923607590362);
INSERT INTO depends VALUES (3, -1627284134557929952);
INSERT INTO depends VALUES (4, -1627284134557929952);
INSERT INTO depends VALUES (5, -1627284134557929952);
INSERT INTO depends VALUES (12, -1627284134557929952);
INSERT INTO depends VALUES (16, -1627284134557929952);
INSERT INTO depends VALUES (20, -1627284134557929952);
INSERT INTO depends VALUES (8, -1589004260240732104);
INSERT INTO depends VALUES (13, -1589004260240732104);
INSERT INTO depends VALUES (8, -1333332662326807615);
INSERT INTO depends VALUES (13, -1333332662326807615);
INSERT INTO depends VALUES (13, -1285196247625394002);
INSERT INTO depends VALUES (8, -945989804451672574);
INSERT INTO depends VALUES (13, -945989804451672574);
INSERT INTO depends VALUES (10, -490901341779789287);
INSERT INTO depends VALUES (11, -490901341779789287);
INSERT INTO depends VALUES (15, -490901341779789287);
INSERT INTO depends VALUES (11, -157325580877166661);
INSERT INTO depends VALUES (20, 142513183397640146);
INSERT INTO depends VALUES (16, 790570919208530781);
INSERT INTO depends VALUES (20, 790570919208530781);
INSERT INTO depends VALUES (5, 1323802953696690810);
INSERT INTO depends VALUES (1, 1429031196351007699);
INSERT INTO depends VALUES (2, 1429031196351007699);
INSERT INTO depends VALUES (14, 1429031196351007699);
INSERT INTO depends VALUES (19, 1429031196351007699);
INSERT INTO depends VALUES (21, 1429031196351007699);
INSERT INTO depends VALUES (22, 1429031196351007699);
INSERT INTO depends VALUES (2, 1495138859373708501);
INSERT INTO depends VALUES (12, 1512775068917680732);
INSERT INTO depends VALUES (5, 1631457650991519387);
INSERT INTO depends VALUES (12, 1631457650991519387);
INSERT INTO depends VALUES (20, 1631457650991519387);
INSERT INTO depends VALUES (8, 1636435328145715391);
INSERT INTO depends VALUES (22, 2058630279883613660);
INSERT INTO depends VALUES (1, 2226313543040808614);
INSERT INTO depends VALUES (2, 2226313543040808614);
INSERT INTO depends VALUES (14, 2226313543040808614);
INSERT INTO depends VALUES (19, 2226313543040808614);
INSERT INTO depends VALUES (21, 2226313543040808614);
INSERT INTO depends VALUES (22, 2226313543040808614);
INSERT INTO depends VALUES (10, 2815151987412710714);
INSERT INTO depends VALUES (11, 2815151987412710714);
INSERT INTO depends VALUES (15, 2815151987412710714);
INSERT INTO depends VALUES (4, 4296900160785336106);
INSERT INTO depends VALUES (5, 4426477791860909487);
INSERT INTO depends VALUES (12, 4426477791860909487);
INSERT INTO depends VALUES (20, 4426477791860909487);
INSERT INTO depends VALUES (13, 4471775259632568803);
INSERT INTO depends VALUES (14, 4471775259632568803);
INSERT INTO depends VALUES (15, 4471775259632568803);
INSERT INTO depends VALUES (16, 4471775259632568803);
INSERT INTO depends VALUES (17, 4471775259632568803);
INSERT INTO depends VALUES (18, 4471775259632568803);
INSERT INTO depends VALUES (19, 4471775259632568803);
INSERT INTO depends VALUES (20, 4471775259632568803);
INSERT INTO depends VALUES (21, 4471775259632568803);
INSERT INTO depends VALUES (22, 4471775259632568803);
INSERT INTO depends VALUES (21, 4565294367006788465);
INSERT INTO depends VALUES (22, 4565294367006788465);
INSERT INTO depends VALUES (1, 4782295901645414713);
INSERT INTO depends VALUES (2, 4782295901645414713);
INSERT INTO depends VALUES (14, 4782295901645414713);
INSERT INTO depends VALUES (19, 4782295901645414713);
INSERT INTO depends VALUES (21, 4782295901645414713);
INSERT INTO depends VALUES (22, 4782295901645414713);
INSERT INTO depends VALUES (1, 5047098303161064122);
INSERT INTO depends VALUES (2, 5047098303161064122);
INSERT INTO depends VALUES (14, 5047098303161064122);
INSERT INTO depends VALUES (19, 5047098303161064122);
INSERT INTO depends VALUES (21, 5047098303161064122);
INSERT INTO depends VALUES (22, 5047098303161064122);
INSERT INTO depends VALUES (17, 5156960111547961136);
INSERT INTO depends VALUES (1, 5703548858680160188);
INSERT INTO depends VALUES (2, 5703548858680160188);
INSERT INTO depends VALUES (3, 5703548858680160188);
INSERT INTO depends VALUES (4, 5703548858680160188);
INSERT INTO depends VALUES (5, 5703548858680160188);
INSERT INTO depends VALUES (8, 5703548858680160188);
INSERT INTO depends VALUES (9, 5703548858680160188);
INSERT INTO depends VALUES (10, 5703548858680160188);
INSERT INTO depends VALUES (11, 5703548858680160188);
INSERT INTO depends VALUES (12, 5703548858680160188);
INSERT INTO depends VALUES (13, 5703548858680160188);
INSERT INTO depends VALUES (14, 5703548858680160188);
INSERT INTO depends VALUES (15, 5703548858680160188);
INSERT INTO depends VALUES (16, 5703548858680160188);
INSERT INTO depends VALUES (18, 5703548858680160188);
INSERT INTO depends VALUES (19, 5703548858680160188);
INSERT INTO depends VALUES (20, 5703548858680160188);
INSERT INTO depends VALUES (21, 5703548858680160188);
INSERT INTO depends VALUES (22, 5703548858680160188);
INSERT INTO depends VALUES (9, 6089825621593084612);
INSERT INTO depends VALUES (18, 6089825621593084612);
INSERT INTO depends VALUES (8, 6105630759717994806);
INSERT INTO depends VALUES (13, 6105630759717994806);
INSERT INTO depends VALUES (6, 6259843574952336355);
INSERT INTO depends VALUES (1, 6396698926466741772);
INSERT INTO depends VALUES (2, 6396698926466741772);
INSERT INTO depends VALUES (14, 6396698926466741772);
INSERT INTO depends VALUES (19, 6396698926466741772);
INSERT INTO depends VALUES (21, 6396698926466741772);
INSERT INTO depends VALUES (22, 6396698926466741772);
INSERT INTO depends VALUES (8, 6949273437116686832);
INSERT INTO depends VALUES (13, 6949273437116686832);
INSERT INTO depends VALUES (9, 7187520242749726393);
INSERT INTO depends VALUES (18, 7187520242749726393);
INSERT INTO depends VALUES (1, 7201465953502865338);
INSERT INTO depends VALUES (2, 7201465953502865338);
INSERT INTO depends VALUES (14, 7201465953502865338);
INSERT INTO depends VALUES (19, 7201465953502865338);
INSERT INTO depends VALUES (21, 7201465953502865338);
INSERT INTO depends VALUES (22, 7201465953502865338);
INSERT INTO depends VALUES (9, 7865975843016661285);
INSERT INTO depends VALUES (18, 7865975843016661285);
INSERT INTO depends VALUES (10, 8274311439001917604);
INSERT INTO depends VALUES (11, 8274311439001917604);
INSERT INTO depends VALUES (15, 8274311439001917604);
INSERT INTO depends VALUES (10, 8276358431654404789);
INSERT INTO depends VALUES (19, 8387770747552428574);
INSERT INTO depends VALUES (1, 8592943011374493300);
INSERT INTO depends VALUES (2, 8592943011374493300);
INSERT INTO depends VALUES (14, 8592943011374493300);
INSERT INTO depends VALUES (19, 8592943011374493300);
INSERT INTO depends VALUES (21, 8592943011374493300);
INSERT INTO depends VALUES (22, 8592943011374493300);
INSERT INTO depends VALUES (3, 9089496962294020584);
INSERT INTO depends VALUES (4, 9089496962294020584);
INSERT INTO depends VALUES (5, 9089496962294020584);
INSERT INTO depends VALUES (12, 9089496962294020584);
INSERT INTO depends VALUES (16, 9089496962294020584);
INSERT INTO depends VALUES (20, 9089496962294020584);
INSERT INTO depends VALUES (8, 9091705133671099299);
INSERT INTO depends VALUES (13, 9091705133671099299);
INSERT INTO depends VALUES (3, 9198555840378311968);
INSERT INTO depends VALUES (4, 9198555840378311968);
INSERT INTO depends VALUES (5, 9198555840378311968);
INSERT INTO depends VALUES (12, 9198555840378311968);
INSERT INTO depends VALUES (16, 9198555840378311968);
INSERT INTO depends VALUES (20, 9198555840378311968);
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
INSERT INTO publication VALUES (1, 1, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'7f2e5af0c29d102935c61c92cc5e452afb6ffbc9baf121c6f2ff9b0d0697423c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0NjBhZTUyYTgyNjQ1YWJhODBhMWYxYmJmOWE1N2M4MzZhMTYwMDZjNTViNGQ1OTkxNTI0YTRhMzE0MmI1ZjdmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNThjNWEzYzg0ZjJjMzYwYzdhODk3ZDk2ZmM3NTY3M2Q4ODdhZDQyZGRkNjdkMGIzMGJhZTAxMWQyNjEzNzVlOSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjYzZjBiZjIxMzQ5YmE3YmEyMGIzNDViYzJjMzQ0ZTkxODhjNDI2ODc2NzVkYWMyNWVmMzllYWQ2NmQ4NDExMDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ2Yzg4MTVlZDZlMTZmNzgyZjk5Y2U1ZjIyZjg5OWFkYWY2MDc4ZTMzYWU1NzUyODVjOTc0ODE2ZDU4Y2I0MjYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM0LjgzNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmMwZjYxNTQzMGIyNmFmNTAzN2E0Y2RkZDY3M2ZmZGVmMmJkODgzOWQzNWQ0NDdmYTcyYjkyNTE2M2U0MDMyMjEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6MzQuMzE2WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"+VrjHy9ZEsu69FAIdx48G1FDvfwGYKsAVhbtyHPp1J3y+IJp5OORUGc2Yy0ZVmsnaE+uXj/l5+NuMcRzWpFMCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765174898, NULL, x'bc2bfd9c55df6ffe3d288c2cc353919ffcfac987c002cccd96f4fc0062f74a42', 1795765174898, 1795765176654);
INSERT INTO publication VALUES (2, 2, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'bcaeaa874c8628fa11258c0216349011a55f81df620c60c996b796422704e170', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0NjBhZTUyYTgyNjQ1YWJhODBhMWYxYmJmOWE1N2M4MzZhMTYwMDZjNTViNGQ1OTkxNTI0YTRhMzE0MmI1ZjdmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNThjNWEzYzg0ZjJjMzYwYzdhODk3ZDk2ZmM3NTY3M2Q4ODdhZDQyZGRkNjdkMGIzMGJhZTAxMWQyNjEzNzVlOSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjYzZjBiZjIxMzQ5YmE3YmEyMGIzNDViYzJjMzQ0ZTkxODhjNDI2ODc2NzVkYWMyNWVmMzllYWQ2NmQ4NDExMDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ2Yzg4MTVlZDZlMTZmNzgyZjk5Y2U1ZjIyZjg5OWFkYWY2MDc4ZTMzYWU1NzUyODVjOTc0ODE2ZDU4Y2I0MjYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM0Ljk4M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjE0YmZjY2RlZmFkYTQ0ZDViOWQ5MjIzNjUxOGQ5NDkzOGEwOTM3MWQ1OWM0ZGViZmYzMWYwNTAzNjNkODRmMGYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6MzQuMzE2WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"uRl2b3rPa6DbSJoKEgEMQqD3AZusT1AbX2hvBaD7OuyXwqmqwd0lbZz5fbk4ISlegzQWnLzPCpOdE7iTkxq4BA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765174998, NULL, x'236018f14b778936eb2343488f20370ab762b7bdd2e6d2449105e88d05c9f9c5', 1795765174998, 1795765176678);
INSERT INTO publication VALUES (3, 3, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'48edbb0508c92a2f3bd5434844b28116a07d7406064bf9f72768052debe78b25', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhZGNjZGRmYTE5ZTc0NGQ2ZGUzNDVjYzRiODg0Mjg1MmQzYjBlMjY2NDU5Yjc5NDZiNGE4ZmJiZDQ4NmJiN2ViIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZDM3ZDNmMmMzMzU1OTk2YmRkNDgyMjFhZjU1NmU4ZDcwMWEyMTYwMWQ0ZTJlMjRhODJjM2NiMGM1MWEyMzRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImU5NmFiOWIzOGIwYmFlMjBlYTg3ZWUxMTgzNDBiNjNhMTI2NmQ5OWE4OTZhZGU4ZmQwNmFmYTQyN2JjMmQ4OTkifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM1LjEwNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojg0MGJiZTQ1NDJiZGEwNjlmMTEwMjE0M2VlODkyYmZmNTMzNDg5NmVjYjM2ODJhZmI3YTMyM2JjMDNjYjA5NzYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6MzQuMzE2WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"pvdko9Pbs461Cvt/ky6XtxhnqcUNBMuKNMizzfU6VUHIHzXhQfbCo3oGHMRVWBJO4ZcVFJ0hqX4AX9rsYqqdCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765175122, NULL, x'd34956a5523d5fd1cb3b71290e9e879b668fef3acf2b08d8537eb87db49937a4', 1795765175122, 1795765176665);
INSERT INTO publication VALUES (4, 4, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'f90402361f0c315fad78ad847db327297707c74834fd13c4b1aef49f68626790', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhZGNjZGRmYTE5ZTc0NGQ2ZGUzNDVjYzRiODg0Mjg1MmQzYjBlMjY2NDU5Yjc5NDZiNGE4ZmJiZDQ4NmJiN2ViIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZDM3ZDNmMmMzMzU1OTk2YmRkNDgyMjFhZjU1NmU4ZDcwMWEyMTYwMWQ0ZTJlMjRhODJjM2NiMGM1MWEyMzRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImU5NmFiOWIzOGIwYmFlMjBlYTg3ZWUxMTgzNDBiNjNhMTI2NmQ5OWE4OTZhZGU4ZmQwNmFmYTQyN2JjMmQ4OTkifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM1LjIwN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjNiYTFhN2VlMjZlZGM3MmFjMjI4ZjFjOWJhNjc5YTMzZGMwNGI5ZmY5ODVjZTkyMGRiODk1NmQxMjJjMGZmZTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"fOQGqzlr/TVi8HAuWQ6ZRJfFTKXgpUjdl0ohyVICNg4/5Wast7TYUKCz2a75XVw55ekXNIFRgvzV+h/BPYBDCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765175220, NULL, x'bd0ec8fa618d63855c43b34762fcb794b3872bc35bb4637d6252ce96687a69b6', 1795765175220, 1795765175598);
INSERT INTO publication VALUES (5, 5, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"]', x'9044b4a9c6fcf9113807da1226eb0d42ddbf7abdf2b3df0503ed532e825a97e7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhZGNjZGRmYTE5ZTc0NGQ2ZGUzNDVjYzRiODg0Mjg1MmQzYjBlMjY2NDU5Yjc5NDZiNGE4ZmJiZDQ4NmJiN2ViIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZDM3ZDNmMmMzMzU1OTk2YmRkNDgyMjFhZjU1NmU4ZDcwMWEyMTYwMWQ0ZTJlMjRhODJjM2NiMGM1MWEyMzRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImU5NmFiOWIzOGIwYmFlMjBlYTg3ZWUxMTgzNDBiNjNhMTI2NmQ5OWE4OTZhZGU4ZmQwNmFmYTQyN2JjMmQ4OTkifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM1LjU5OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjEyNWYxN2M1YzdiNDQyN2E1NzU0ZmRjZDBjZmY2YWMyNTc2M2QyMzA0MjUzNjFmNzYyNmFmOWQ4YjUwY2MwNmYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6MzQuMzE2WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6ODM2ZGU2ZmIwNjVkZjkyYjVhNTQ0NjVhZmMzOThiM2IzZjRmZWQxYTBlMjFkODBlMWI2MjQ1NzU1NGY5YjA2OSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xKzMo/GaGKxrxlsRI6+LCqnyKXF61vMXmRJZ3IfeAWRhOc8quFiGkv15bDNIEHwaaUcUcg34Qm9WErB8fgh4DA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765175611, NULL, x'38ff2b342e4a6632dde50df66a7bfce2efb0b9e969f97baf14bc91fdfc7a3fb2', 1795765175611, 1795765176686);
INSERT INTO publication VALUES (6, 6, 0, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'b84f4513d2b977fe62f3c2630e80415b3d62dff596d1984217a2c3be73b34745', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM1LjY5N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjU2ZGY2ZTkwYmE4YjliZTNmZTAzMmM5OTRjODcxMTI5M2Q5MTQxZmE5YjE3OTY4ZDAxZDY0YWNlNDAwZWRlNDAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcEhyZ1g5dS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Iu2LUQ6q61zLJIiYd+WCHfjJba6qeErd/OZKILOhNuiIJzj6Vwx3r7cmRr6QG9Apr3imZbkqN0W7da9cpiOADg=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765175712, NULL, x'25ce81e0c2887ac830c454e41bbb7c4c93855d8f0d0b5d89f63fda6dc85633f2', 1795765175712, 1795765176672);
INSERT INTO publication VALUES (7, 8, 0, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'56568b077fdc4473706cc22c9528f73272a7b12ab3a8b173c062ffe194c8f579', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MDcwYzc1ZjRhNjVlMWYwNDYyMjRjMjJjZTJjOTBiNGQ3ZmY3NDUyMGE5OTZmMjk4NTZjZDY5MWIwODhkNDk5In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2UyYzM5YTYyZjBmYWJhMzQ0MmExY2ZiMGZiMjVjMjY3MmVjODdiZjRlYTE1ZTI3NTBiOTlhYjAxYTdhMGIzMiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmMmRmMmI0OGYwODQ0ZTAyYzZkNWQzZDUzMDE0N2ZjM2MwZTFiNmY4YjgyMWIyNjUyMjE0NzI2NzZkNDQ4MjZlIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjEzNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjE2YjVjOTQyYzAwNjcwYmY2NTU1NGE1MWJkYzk3NDMyMWEyNmRhMjEwMzQ1YzVlMzU4YjZlNTE0NzE5NmQ2Y2MiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"5RuaE4ZDeMb202FKIGyV/VL6ideTRv1CwCyduH40/qLb7JDbEOor+OQKq91fZELPLJJBSTLukSPiIc/cbZMuCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176153, NULL, x'cb8d909177cdaecc374d1829979b062174a4097c5b95eca030579b58fd416d86', 1795765176153, 1795765176647);
INSERT INTO publication VALUES (8, 9, 0, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'cb3b55b94ba5da035441ce1706b7525b03f87968b6a9474028bd68087be490f4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NDgzNjgyMzM3MjBkMmM0YTc2ZDE4YzgzNzI5NzI3MTg5NjM2NTU3MTQ0NmEzZDZiOWJmNDk5NGY5OGNlZjdkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImI3NTlmYzMyODFhZTg3MmE5NTRmMDFlY2ZiNTY5MmZkYTE3Zjg3YzAxNmY0OWEzZGRhMTUyODdjNTE1ZWU3MmEifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjOGYwYWIzMTdiNGQ4YTQyNTljN2ZlOGFjZmM4NTVmYzY5N2ViZDdiZGYxMTU1M2JkNzk4MWU2MzFiNTQ0YWEwIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjE0NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmRmNjEzM2RjYjdhNTkzYjg0ZjQzNjc5Y2NiOWJlMjdmZDVmYjZjMWI0ZGRlOTVmYzUxZmUwZDNlYThmNTg1ZTMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VQWWyOXmSUlMymC+SwN0ER5rVdjxa3v1bCrw5OP6e5Gc2KIEruyCSjiRtms8qu1LY8ToKLptuE4YvKYOlBq4AA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176150, NULL, x'60b8fc20c69a91bcc16422986dd4fbdf50ba2159dc2c98c06beea0eff5953e3c', 1795765176150, 1795765176673);
INSERT INTO publication VALUES (9, 10, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'95a77728bfc3e63071c53ddf49de1ce91be0370901ab9a12a84376a0f5a90f22', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzExNmRkMTM2NzgzNTNhMGRkYzJiM2E1NzI0OGM3NzJjYjc5MWMzMjU4NGE5ODhhMjJlZDNkOTNkZDA5ZGMxIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzJkNDQyNmEyMmE5MThhNGMwNGUyMDNlZjIyY2FlZTYxYWFlYjE2ZTExNzAwMDdhNmNmNWFhZmMwYmUzMDFlNyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiOGE4MmVkNmY4NjJiMGRhOTY4OGQ1ZTA1Yjg5YTdmMDExYWYwMTk3YmVlZGE0ZWYzNzY0NGU0NGJjMjFjMjMzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjI5WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6NzJkYjg4MjRjMDkxZTJiNWZmMTNlNmI1ZDAzNTg0NmI2MjJiNzhiNWFiZGRmMTRmZWQ4ODc1ODFkOGU2NjU4NyIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjE1LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6MzQuMzE2WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"70DyrDGr53I/t/E5RUQMI11couwx2+zFrHiAQZS8BtzlN89Si8aGMKzJUzRYEgTqb72N0maMsAmXiHhQHSwlBg=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176306, NULL, x'62896c31baf93d3bc30bc1d7f241fa5981e2ee96eddfba721f9c1d004053c8da', 1795765176306, 1795765176388);
INSERT INTO publication VALUES (10, 11, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'e47fffb72254f80bb1f0fb25374bf16eba3e12761e826644362749d32f5cf81d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzExNmRkMTM2NzgzNTNhMGRkYzJiM2E1NzI0OGM3NzJjYjc5MWMzMjU4NGE5ODhhMjJlZDNkOTNkZDA5ZGMxIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzJkNDQyNmEyMmE5MThhNGMwNGUyMDNlZjIyY2FlZTYxYWFlYjE2ZTExNzAwMDdhNmNmNWFhZmMwYmUzMDFlNyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiOGE4MmVkNmY4NjJiMGRhOTY4OGQ1ZTA1Yjg5YTdmMDExYWYwMTk3YmVlZGE0ZWYzNzY0NGU0NGJjMjFjMjMzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjM4OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmZkZDExMTM3YmRiYzA3YmI4ZmQ4NDY3YTAxMzZkOTIxYzAwOTAyMWIwNmM0YTM1MTRkOWJiNDQ5NmJiY2FiZWYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"dh8Pqzvs3xNpjtmTKdpY3CV2Sc4UCygnZMarooMv5iotsq9N3fKTkx05zE3CmNZEa3WGFj6PvwzJZehfNYk3Ag=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176401, NULL, x'fc2799bc965035f188232d6c7ede51f26d768bf118d002a7888d1c67c7f4293d', 1795765176401, 1795765176662);
INSERT INTO publication VALUES (11, 12, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"]', x'9ae7949dd860a7a9cf4d3f2d3b0a9ee22a4830e040067a6ca789fffa212a2140', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhZGNjZGRmYTE5ZTc0NGQ2ZGUzNDVjYzRiODg0Mjg1MmQzYjBlMjY2NDU5Yjc5NDZiNGE4ZmJiZDQ4NmJiN2ViIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZDM3ZDNmMmMzMzU1OTk2YmRkNDgyMjFhZjU1NmU4ZDcwMWEyMTYwMWQ0ZTJlMjRhODJjM2NiMGM1MWEyMzRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImU5NmFiOWIzOGIwYmFlMjBlYTg3ZWUxMTgzNDBiNjNhMTI2NmQ5OWE4OTZhZGU4ZmQwNmFmYTQyN2JjMmQ4OTkifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImQyOThlNzkwMzI5NjU3NDY1Y2FhMzI1MTMxODBiNjQxY2RmYzIzNGUyZjU1Y2Q1Y2QxYzZiY2NhNDQ3NmUyYjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjQxWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6MTRmZTc0ZThmZmU3Y2E1YzY3MWJkZTBjN2M5N2QyNWM2MGE3MWUwOWM5NWI2MzJmOWVlYWJlZTJhMDdjNjI3MCIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjE4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzdmNjY1NGMzOTZmZTkwZWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6MzQuMzE2WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6ODM2ZGU2ZmIwNjVkZjkyYjVhNTQ0NjVhZmMzOThiM2IzZjRmZWQxYTBlMjFkODBlMWI2MjQ1NzU1NGY5YjA2OSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"faS6ANig/Qbhv8zLOPcmMSadxEHsu0de+kz0uAS/FR60ZZML6Er6s/me9Rg3Sx/7vfHmR4cVSkFGXfBef3hcCA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (12, 13, 0, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'9ab707a86d7c71c0a7b8fcfe5dcd4047b530575a3a7759332d63c8e7c21182a7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2MDcwYzc1ZjRhNjVlMWYwNDYyMjRjMjJjZTJjOTBiNGQ3ZmY3NDUyMGE5OTZmMjk4NTZjZDY5MWIwODhkNDk5In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2UyYzM5YTYyZjBmYWJhMzQ0MmExY2ZiMGZiMjVjMjY3MmVjODdiZjRlYTE1ZTI3NTBiOTlhYjAxYTdhMGIzMiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmMmRmMmI0OGYwODQ0ZTAyYzZkNWQzZDUzMDE0N2ZjM2MwZTFiNmY4YjgyMWIyNjUyMjE0NzI2NzZkNDQ4MjZlIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY0N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmVlMmExMGQyNzE5Zjk4YWU0MjNiNGMwM2EyYjcxZmRkNTY0OTg3NDhmMGQ1M2VhMjFkNmY1YjI4MmZiZDU4OTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"jq89YGybqZWlVDG2OLtMo6ng5wISGmpIByQ4QKLW+5XdB9W4Nn/qpF0mLzkPRGNSvFik8YyyTnnHW/wxl44iCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176716, NULL, x'5f56716cbd8da4cd40f69e4f3eddc9edf3936c4b76a0efab99ae158c4c2f762d', 1795765176716, NULL);
INSERT INTO publication VALUES (13, 14, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'ab12aec1ec4126d27daabf7d2ee6e9d5daae221a6981583133ff67b084310dd2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0NjBhZTUyYTgyNjQ1YWJhODBhMWYxYmJmOWE1N2M4MzZhMTYwMDZjNTViNGQ1OTkxNTI0YTRhMzE0MmI1ZjdmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNThjNWEzYzg0ZjJjMzYwYzdhODk3ZDk2ZmM3NTY3M2Q4ODdhZDQyZGRkNjdkMGIzMGJhZTAxMWQyNjEzNzVlOSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjYzZjBiZjIxMzQ5YmE3YmEyMGIzNDViYzJjMzQ0ZTkxODhjNDI2ODc2NzVkYWMyNWVmMzllYWQ2NmQ4NDExMDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ2Yzg4MTVlZDZlMTZmNzgyZjk5Y2U1ZjIyZjg5OWFkYWY2MDc4ZTMzYWU1NzUyODVjOTc0ODE2ZDU4Y2I0MjYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY1NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmEyNWJmZjY4NjFjODI0YmQ0MDE4N2RjY2UxMGYyY2JlYTkyZWZjZmZkYzkyMTJkZDgxYTczMmJmNThjNmM0NDkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"uqjJA8n3dQCPLLhojqGxFU5W1/vAVEMAI9aWB7EwEf4Fb/CFlP50tuwHHSnhRVS22QQ/RyjnBjpaToq/TWLKDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176722, NULL, x'a520e2e393a462fbb4fc53c7859997632374eb64eff2adcbeaace4270789ea4a', 1795765176722, NULL);
INSERT INTO publication VALUES (14, 15, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'31a88e0827c82f92959b845f3bf36d5c8f6ddcc7e9c2894fae1730e3420fd629', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzExNmRkMTM2NzgzNTNhMGRkYzJiM2E1NzI0OGM3NzJjYjc5MWMzMjU4NGE5ODhhMjJlZDNkOTNkZDA5ZGMxIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNzJkNDQyNmEyMmE5MThhNGMwNGUyMDNlZjIyY2FlZTYxYWFlYjE2ZTExNzAwMDdhNmNmNWFhZmMwYmUzMDFlNyJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiOGE4MmVkNmY4NjJiMGRhOTY4OGQ1ZTA1Yjg5YTdmMDExYWYwMTk3YmVlZGE0ZWYzNzY0NGU0NGJjMjFjMjMzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY2MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmI4ZWE2ZTJlNzczNzkyNjAyZTE3NzRhZmU1MDI3ZWNkMGU2NTFjNmU1NzQ4NjUxMDYxMGE3NTZlMGY1MTQyMzAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"5c55gOTbND8nX1OpTgRxmC1B7hBOVLqxN8wbgdFADNlNAFU9Q24wLqakvu+fxGZ0XiuPruH2jnYAAY5spisRBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176725, NULL, x'58e07a9ee575540bfc42ef700337b39a456c86cafb383646a0b9d3ab332d9eab', 1795765176725, NULL);
INSERT INTO publication VALUES (15, 16, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'ad6e13d50a41420c2e463ef32740aeeb17d3c4700df7970f87274c125a8e0cb5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhZGNjZGRmYTE5ZTc0NGQ2ZGUzNDVjYzRiODg0Mjg1MmQzYjBlMjY2NDU5Yjc5NDZiNGE4ZmJiZDQ4NmJiN2ViIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZDM3ZDNmMmMzMzU1OTk2YmRkNDgyMjFhZjU1NmU4ZDcwMWEyMTYwMWQ0ZTJlMjRhODJjM2NiMGM1MWEyMzRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImU5NmFiOWIzOGIwYmFlMjBlYTg3ZWUxMTgzNDBiNjNhMTI2NmQ5OWE4OTZhZGU4ZmQwNmFmYTQyN2JjMmQ4OTkifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY2NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjBhZjhhYzBmZjkyZGIzNWRjNmU2ZTk2MTM3MTc4MGNjYTMyZDYwMzU0NTJkN2Q1NmYwZmM3MzMwOWEyMDEwYzQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"X1ydLePJRwjqS052vBHTVvLF4nSzQ0OgPm1cyYBH7vAJBXPjstzwQUqR+xyV1dmBI8wvjAq+bb2t4tsPF+NGAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176727, NULL, x'46cb9846b7454ea1b06cd4f7a60c2b6b1485f06a2ef93ea0fa06141e2369ae05', 1795765176727, NULL);
INSERT INTO publication VALUES (16, 17, 0, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'065e60c980ff1a60fc6db1886235d5e4340a9ad40620d12756ee44f750f04258', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY3MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjQ3OTEzM2U2MTFhY2NmMzAzYTFmMDExOGNjYmMxMmJlMGU1YmUwYWFiNWIyNDM3M2RiOGViMGM2Nzc2MGRmNDEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"53eBt0XYrLALMfOvuZzZuvGK1fP+BobBQkAD25VJXkIrD8r/uUeOX9lxCT+cGNHpEPGFIGE29Mr74cmX8c3kAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176734, NULL, x'7884ee0d49c10b42f59648fa8ee0abf97737e178182dc3a6b8ec72d63fefd693', 1795765176734, NULL);
INSERT INTO publication VALUES (17, 18, 0, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'd3dfbe9230003ef3b438559c473355ac8e29a71ac3acc7b5b358758fcd76fc1d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NDgzNjgyMzM3MjBkMmM0YTc2ZDE4YzgzNzI5NzI3MTg5NjM2NTU3MTQ0NmEzZDZiOWJmNDk5NGY5OGNlZjdkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImI3NTlmYzMyODFhZTg3MmE5NTRmMDFlY2ZiNTY5MmZkYTE3Zjg3YzAxNmY0OWEzZGRhMTUyODdjNTE1ZWU3MmEifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjOGYwYWIzMTdiNGQ4YTQyNTljN2ZlOGFjZmM4NTVmYzY5N2ViZDdiZGYxMTU1M2JkNzk4MWU2MzFiNTQ0YWEwIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY3M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmE5ODJlODY1ZTJlYTgyYWZkYjMzNTVjY2QwYWIwYWZhNTFjYjUyMzQ4ZDJmY2JlYjRlYjRhYzU1NTFhY2Q4YWMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"hqpLB7zeFsE+tZC2CvUup0atRNekuCQajXBaY5ESmTP17F3sbnxrUNhh9qlo3miAOGVPLN2KdIl8RlISsUqZBQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176736, NULL, x'6958d11969866c32d750ae431c4c2c8fc088a4ff3b5aa489131af6e8ca36b79a', 1795765176736, NULL);
INSERT INTO publication VALUES (18, 19, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'bc6c32fe5789453bc6d868144d0b416f6ffe7c13d86b09a5ab694d6696b0401f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0NjBhZTUyYTgyNjQ1YWJhODBhMWYxYmJmOWE1N2M4MzZhMTYwMDZjNTViNGQ1OTkxNTI0YTRhMzE0MmI1ZjdmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNThjNWEzYzg0ZjJjMzYwYzdhODk3ZDk2ZmM3NTY3M2Q4ODdhZDQyZGRkNjdkMGIzMGJhZTAxMWQyNjEzNzVlOSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjYzZjBiZjIxMzQ5YmE3YmEyMGIzNDViYzJjMzQ0ZTkxODhjNDI2ODc2NzVkYWMyNWVmMzllYWQ2NmQ4NDExMDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ2Yzg4MTVlZDZlMTZmNzgyZjk5Y2U1ZjIyZjg5OWFkYWY2MDc4ZTMzYWU1NzUyODVjOTc0ODE2ZDU4Y2I0MjYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY3OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc0Njc1OTBkZjk0NjcyMWVmNjg5OTNhOWI2YmQ4ZTJjMGUyMjMxZWY3YWEzNzk1NGNhZGIzYzFlN2U3YmU0MWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"h78PBkQ7Dqn2WIqM7AJ9+CK6AMiDk74KWe24luj5BF4kvWQaIQtx97VJTzodh5Bamwgu8u3KOiilyVABKm9DDw=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176739, NULL, x'cd90c50ddf1b8e5bfe876daca9777b490d9704acf1db6a9335d36e3fe494e385', 1795765176739, NULL);
INSERT INTO publication VALUES (19, 20, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:836de6fb065df92b5a54465afc398b3b3f4fed1a0e21d80e1b62457554f9b069"]', x'b2a030111dabadae96e460ca6d08f2b1019803a22581641a1648787c1b33d240', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhZGNjZGRmYTE5ZTc0NGQ2ZGUzNDVjYzRiODg0Mjg1MmQzYjBlMjY2NDU5Yjc5NDZiNGE4ZmJiZDQ4NmJiN2ViIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZDM3ZDNmMmMzMzU1OTk2YmRkNDgyMjFhZjU1NmU4ZDcwMWEyMTYwMWQ0ZTJlMjRhODJjM2NiMGM1MWEyMzRiNSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImU5NmFiOWIzOGIwYmFlMjBlYTg3ZWUxMTgzNDBiNjNhMTI2NmQ5OWE4OTZhZGU4ZmQwNmFmYTQyN2JjMmQ4OTkifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjY4NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjAxZmE0ZWZjMzgzOWY3ZDI3ZWI0ZjQ5ODBmNjczNzM3NjcwYzA5ZWE3Yjc1ODcxOWUwODRiYTM0OWJmZjFiYTgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjgzNmRlNmZiMDY1ZGY5MmI1YTU0NDY1YWZjMzk4YjNiM2Y0ZmVkMWEwZTIxZDgwZTFiNjI0NTc1NTRmOWIwNjkiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"5guGvGKyiRpvByQ8Uy28cNXVTFTA/6ZM2PtsvnleTgpkel0y+BVNgvbK19tYZFowlvTvfB9IVqhA0Mh1J9ZZBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpHrgX9u/layout', 1, 1795765176746, NULL, x'55afa8e30b67c581d1e1593c6fe9c87d70782553338f0299e2fca1d686dbcaa1', 1795765176746, NULL);
INSERT INTO publication VALUES (20, 21, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'439d8e312be411d8f2442396f5b662df592f8b7162bcbb68d2d56c4f15b91c8d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0NjBhZTUyYTgyNjQ1YWJhODBhMWYxYmJmOWE1N2M4MzZhMTYwMDZjNTViNGQ1OTkxNTI0YTRhMzE0MmI1ZjdmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNThjNWEzYzg0ZjJjMzYwYzdhODk3ZDk2ZmM3NTY3M2Q4ODdhZDQyZGRkNjdkMGIzMGJhZTAxMWQyNjEzNzVlOSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjYzZjBiZjIxMzQ5YmE3YmEyMGIzNDViYzJjMzQ0ZTkxODhjNDI2ODc2NzVkYWMyNWVmMzllYWQ2NmQ4NDExMDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ2Yzg4MTVlZDZlMTZmNzgyZjk5Y2U1ZjIyZjg5OWFkYWY2MDc4ZTMzYWU1NzUyODVjOTc0ODE2ZDU4Y2I0MjYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjgzNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjNmNWIyZjA5ZjA4ODBiNzE1OGMxY2JhYmFiZWM3YWViYWM1MTgxNmI5OWM0ODk4NmFlNDk2YzA2YWFhNmQ1YTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"m29DK6PueHnUuN4qi6QmWUMrXihwrDxvjkoPyzv/djQ3KXblesLjS5cY/Ut3m4xYJ/mOZpcPmMig7GmG0NSwAw=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (21, 22, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'b2dbbb0d776b68493c77e73185c6b470a0ad247f33ab647476acacc2f14cb11f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Ty0Tik4b4MQcsTaHn4nQUsznHaLp8ou6UZWTTy1bw+Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0NjBhZTUyYTgyNjQ1YWJhODBhMWYxYmJmOWE1N2M4MzZhMTYwMDZjNTViNGQ1OTkxNTI0YTRhMzE0MmI1ZjdmIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNThjNWEzYzg0ZjJjMzYwYzdhODk3ZDk2ZmM3NTY3M2Q4ODdhZDQyZGRkNjdkMGIzMGJhZTAxMWQyNjEzNzVlOSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjYzZjBiZjIxMzQ5YmE3YmEyMGIzNDViYzJjMzQ0ZTkxODhjNDI2ODc2NzVkYWMyNWVmMzllYWQ2NmQ4NDExMDAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ2Yzg4MTVlZDZlMTZmNzgyZjk5Y2U1ZjIyZjg5OWFkYWY2MDc4ZTMzYWU1NzUyODVjOTc0ODE2ZDU4Y2I0MjYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjNlMGVlZmU3ZjljNzg5ZTNkMjAxNjE4MWM2MDNkZDRmMTMwMjdiNmE0YTI4NGQ4Yjg1OTc1ZTZlMGFhNGMxM2MifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBIcmdYOXUvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjM2LjkyNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjFjOTFiOTU1MWM1MzY1ZGMxNTA3ZjJlZjU1OWYwMDQwM2U2MjJlZGZmNGQ2OTAwYTQ4YWM2OWVmMWM2ZDk3NzciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy83ZjY2NTRjMzk2ZmU5MGVhIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjM0LjMxNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wSHJnWDl1L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"u/ET1hR2qsbQPWzgLZoxM1I54b8oVRluooOjKYv7MjcfU49/PKkq3ZTYkJY2/whRk6d7yX0CQoXFjpeKX9TABw=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE loss (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    -- SHA-256 of what was said, which a leaf of the kind `loss` names.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    -- Canonical JSON: the reason, what the log had, and what was remembered of it.
    statement   TEXT    NOT NULL,
    -- How many leaves the log had then: what was decided in one of them does not stand.
    size        INTEGER NOT NULL CHECK (size >= 0),
    accepted_at INTEGER NOT NULL
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
