-- Written by `a_case_is_written_of_the_newest_schema` (tests/earlier_databases.rs).
PRAGMA application_id = 1129531214;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 05:38:46', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1291212);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 05:38:46', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1171584);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"cZX0LTBNMuyw60fSC5Txv9p6q3xpyj3x1WDEXMv9qqw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGU5ZkVDRC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"0sNhvvT7qhSy++gDDD5mQUNnUbCmmO8sayFkkV88jL9OyfuDQlf39t1ylSGoV2JqsF2qrHgMsZ/2UkUYj3t9Dw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"HUn3u2nOErtBscUpz9ayZ+4iPqafWKbzcpvj76AXe0M="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMDUtMjhUMjA6MjY6NDBaIiwibmFtZSI6InN0YXJ0cyIsInJlc3VsdCI6IlBBU1NFRCJ9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGU5ZkVDRC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDcEan7qg+5SB0s0D8/8Hh9JD220XtSCRibu0jvsunn3gIhAPEjNInLBlRxP4OZe3p+O8RkAgkvOqoqF1GKsOaJ1e2w"}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"HUn3u2nOErtBscUpz9ayZ+4iPqafWKbzcpvj76AXe0M="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGU5ZkVDRC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIF9h18phZvWdR+hMnrShW5Yj850V74fdE2as8JoBOrbPAiEA20INVW3Xo2MWUK2FxinLzuCndYekgDwxsWMdL7+O6+Y="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"HUn3u2nOErtBscUpz9ayZ+4iPqafWKbzcpvj76AXe0M="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0wNS0yOFQyMDoyNjo0MFoiLCJpbnZvY2F0aW9uSWQiOiIxIiwic3RhcnRlZE9uIjoiMjAyNi0wNS0yOFQyMDoyNjo0MFoifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCjLnEbXRaIpFZEDmiLesxquV24VxwiWWLJmPEs1QZpNQIgTS+Ay2aX+n1TV/2kFB+MS6rubb5ZqehnkUPzRcsBbL4="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"HUn3u2nOErtBscUpz9ayZ+4iPqafWKbzcpvj76AXe0M="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0wNS0yOFQyMDoyNjo0MFoiLCJpbnZvY2F0aW9uSWQiOiIxIiwic3RhcnRlZE9uIjoiMjAyNi0wNS0yOFQyMDoyNjo0MFoifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIACUCXdmRssH9291SlrVUnMRgQYZFjUk/SBffFXEgR3EAiEAmYHTP+NR0E+406XZdIMUNEMN38irZPccTgqogPVE87w="}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"HUn3u2nOErtBscUpz9ayZ+4iPqafWKbzcpvj76AXe0M="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMDUtMjhUMjA6MjY6NDBaIiwibmFtZSI6InN0YXJ0cyIsInJlc3VsdCI6IlBBU1NFRCJ9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGU5ZkVDRC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDb9/ySs5NW4a+N6d++SnSfcqmmw/f1biWnFiWPt2EH1QIhAPfTnwA8ZiKEbaQ/SjlP5OBH61lAJBtFmpbvHxjUmTHv"}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"HUn3u2nOErtBscUpz9ayZ+4iPqafWKbzcpvj76AXe0M="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcGU5ZkVDRC9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDYmaHnV0JCoJ+h8ZR7NJEvAY3YwfV6K7JxJQtlVLkNOgIgSNYvbja9Npkz5zHuMHuzu0J+LFvpQE7whYU+hs2zq9c="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'fc81ae5458511c96e84b74e204485edb6cafda28f6983adedbb5268441a93f48', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"O8opTAA0xP2FEw9vSbSx2oIHOkKhIF3fCFctS6gBsqU="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMDYtMDRUMjA6MjY6NDBaIiwiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjE2NWQtMTA4NS03N2MwLThlMzItMjI5NDNkZjJjZTEyIiwicGFjayI6InN0YW5kYXJkIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJ0aGUgc2t5IGlzIGZhbGxpbmciLCJyZXF1ZXN0ZXJfa2V5IjoiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Db3dCUVlESzJWd0F5RUFvR3ZzNE1nQWRGemwyNmFrYWwycjA4VXdXSDlrNkpMYy90cUpKdktjNUU4PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIiwidGlja2V0IjpudWxsfSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJzdWJqZWN0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"I/5YOd5S7dmQzvOcpuXHcJDSsq/66peI8rHWBf+K/DT1mFn1P2NnYxeXI+FWqk2sWu+/szmPQdC6h0kwnLkrBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'e667fc0e7a3a880113160d9acbfa73b2a04b3eb4d02648a786085e186d4ab5fa', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"lxsH3iCEY9ueotdlHhxgX/aJsQAj4wDnHTDxS7H0W/Q="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiM2U1ZWRmNDEwZWY4NTk1MDU4NWNjNGFmNzcwZjA4NDg3MGZiOGJhZDRmYTY2MmZkZmNiMTEyOTk5Y2Y3MDM3YSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"yUKqRC3ILFqjqJmDxq8ZE36IQS/7xtx9Kd7QhfFGYNnEX514iAE6omkV/NgtBggWuYJbDntBAt5XbxsUExIrBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'5b9692a27841d5e561fe17cf7dcd9c2fba77e9f1a0f873d5ce468c25ab7195ff', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"t3hIksIiZPxQFMA2kdFKR551WlHfxZQTbg7U6NACq+o="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiM2U1ZWRmNDEwZWY4NTk1MDU4NWNjNGFmNzcwZjA4NDg3MGZiOGJhZDRmYTY2MmZkZmNiMTEyOTk5Y2Y3MDM3YSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCs34ArQhCo1QcujvKLzW9CZApgavCv8tMP6FRZZ/l6AwIgZosgakVExxNwswtZ0eCVZEu8SOUm67/oJWFoMlPhAqY="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'standard', 1);
INSERT INTO pack VALUES (2, x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 'standard', 1000);
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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-971b07de.pub', x'3423b55ee35d1685219ca9e12ecea06759f7ac98c33650e016fd49f39b7cadaa', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEANofwAL6fsD2xab/uhMO4G50gDa71h4RUivJreMud+pA=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-b7784892.pub', x'1da380f981867e78611e212c158ce452054b13a4509737ade42ae9f49cf52859', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEnPLd0lpwhq4On1nQh4EQ2r6b6ad6
m9os4EsmVw3kHfG+8XDM+sC7qvljlCO5zpCDhiJNbJsbPe1LgAM6CQD/Ig==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-1d49f7bb.pub', x'533d091866fa43c9457be6e96dd0b3051da1862c3b2ce430f299cab198b61f91', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGYtxgZ9RWqn0gwpATLGeczgAPAla
ccCYUZdJAxtmGdZ0P0nOnDCgLh8TYR0nfmFUOYF/PaQhpRNpjMZT+R8EWw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-3bca294c.pub', x'6aa0906d9b15ab2fae152f37b320663c445d36c28cf0a6cd64f0bd9bb5dd94d2', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAoGvs4MgAdFzl26akal2r08UwWH9k6JLc/tqJJvKc5E8=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-7195f42d.pub', x'f822dca42819e1e353bc20c0802832fa4d94bcac11f9b71f295ea6d3fef31127', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAoPQ4dn3GaWwJjr+i20EC7nLMM3HXXdsyvcHwtf8dwyc=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-1d49f7bb.pub', x'533d091866fa43c9457be6e96dd0b3051da1862c3b2ce430f299cab198b61f91', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGYtxgZ9RWqn0gwpATLGeczgAPAla
ccCYUZdJAxtmGdZ0P0nOnDCgLh8TYR0nfmFUOYF/PaQhpRNpjMZT+R8EWw==
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'b97627fbcb91664df4a88e8c0533ed1f9efacc3c213548bde66d73044a706c13', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-1d49f7bb.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-1d49f7bb.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-7195f42d.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-971b07de.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-b7784892.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-3bca294c.pub"]

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-971b07de.pub', x'3423b55ee35d1685219ca9e12ecea06759f7ac98c33650e016fd49f39b7cadaa', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEANofwAL6fsD2xab/uhMO4G50gDa71h4RUivJreMud+pA=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-b7784892.pub', x'1da380f981867e78611e212c158ce452054b13a4509737ade42ae9f49cf52859', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEnPLd0lpwhq4On1nQh4EQ2r6b6ad6
m9os4EsmVw3kHfG+8XDM+sC7qvljlCO5zpCDhiJNbJsbPe1LgAM6CQD/Ig==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-1d49f7bb.pub', x'533d091866fa43c9457be6e96dd0b3051da1862c3b2ce430f299cab198b61f91', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGYtxgZ9RWqn0gwpATLGeczgAPAla
ccCYUZdJAxtmGdZ0P0nOnDCgLh8TYR0nfmFUOYF/PaQhpRNpjMZT+R8EWw==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-3bca294c.pub', x'6aa0906d9b15ab2fae152f37b320663c445d36c28cf0a6cd64f0bd9bb5dd94d2', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAoGvs4MgAdFzl26akal2r08UwWH9k6JLc/tqJJvKc5E8=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-7195f42d.pub', x'f822dca42819e1e353bc20c0802832fa4d94bcac11f9b71f295ea6d3fef31127', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAoPQ4dn3GaWwJjr+i20EC7nLMM3HXXdsyvcHwtf8dwyc=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-1d49f7bb.pub', x'533d091866fa43c9457be6e96dd0b3051da1862c3b2ce430f299cab198b61f91', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGYtxgZ9RWqn0gwpATLGeczgAPAla
ccCYUZdJAxtmGdZ0P0nOnDCgLh8TYR0nfmFUOYF/PaQhpRNpjMZT+R8EWw==
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'25a5a31b7f245ca3520491d97b4597547cb725f6ae576d60fb1f91bd97d37f42', CAST('schema = "countersign.pack/v1"
name = "standard"
version = 1000
owner = "platform-security"

# Whose evidence the rules see, by set. Name a signer by the identity in its certificate and the issuer of that
# identity, or by its public key as a file of this pack:
#
#   identities = [{ issuer = "https://token.actions.githubusercontent.com", identity = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main" }]
#   keys = ["keys/ci.pub"]

[signers.builder]                 # builds and signs
identities = []
keys = ["keys/builder-1d49f7bb.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-1d49f7bb.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-7195f42d.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-971b07de.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-b7784892.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-3bca294c.pub"]

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
INSERT INTO activation VALUES (1, 'default', 1, 1780000000000);
INSERT INTO activation VALUES (2, 'default', 2, 1780000000000);
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
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9', 1780000000000);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17', 1780000000000);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d', 1780000000000);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986', 1780000000000);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'42d47dc1e214fa21f2efc7081c432b79f40a6a59b43f3b1217ac85694df27feb', 1780000000000);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', 1780000000000);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', 1780000000000);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', 1780000000000);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'2ecb4e33c5f58f50975f84a2309547084ef1753bcd158b7b79d96092265bdac8', 1780000000000);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'b9d0f77d8f58c4fe6a91e45416e3dec38e0afdc6d782d4167d2ad44b3571b2cd', 1780000000000);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'fbf5e11dbea17b4804c3929d09f1e5235ee7e5ab002537d43c65e41a9f5725e3', 1780000000000);
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
INSERT INTO run VALUES (1, x'01a2165d0f5c70d09fae4a11eec9d0fe', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'949ad1bda1a1cb5a1d0ae7df56fdfc16b7d2e202fe159128e493344e3ad4f842', 1780000000000, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (2, x'01a2165d0f937430b205bdc7e368330c', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpe9fECD/layout', 'production', NULL, NULL, x'27e9d33b6416b0df96efae6b19c7ade181b4225c019a952158a1594cb6e8deda', 1780000000000, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (3, x'01a2165d102373d9a390ca60a582fe96', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'c7f8f96fc7d6b767192766cfd370a91b11185c095a2b463497a569ad87421e54', 1780000000000, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (4, x'01a2165d105075e0a4e129b606e4a541', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpe9fECD/layout', 'production', NULL, NULL, x'746bcd9c4e6a2906e326624a90b2347749ef41742403fb39355dd9bfb2db703d', 1780000000000, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (5, x'01a2165d10a37054a45b5daa24de9d2c', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpe9fECD/layout', 'production', NULL, NULL, x'746bcd9c4e6a2906e326624a90b2347749ef41742403fb39355dd9bfb2db703d', 1780000000000, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (6, x'01a2165d114374a4a712eef63ebb2c92', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'9cbdaf951b6040407d6ca0210fdbc454c844beb99eda544e0996ad5c39580139', 1780000000000, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (7, x'01a2165d11a776c0b1bb402fa0dd790a', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'9cbdaf951b6040407d6ca0210fdbc454c844beb99eda544e0996ad5c39580139', 1780000000000, 7, 'failed', 1, NULL);
INSERT INTO run VALUES (8, x'01a2165d120f70f280b0d7c53b213337', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 1780000000000, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (9, x'01a2165d12237329bff1d1d8d7a26701', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 1780000000000, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (10, x'01a2165d122a7424a18bb67f829d258a', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpe9fECD/layout', 'staging', NULL, NULL, x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 1780000000000, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (11, x'01a2165d122e7057b7bda59ff07541fa', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpe9fECD/layout', 'production', NULL, NULL, x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 1780000000000, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (12, x'01a2165d1243767cb1c97fdea70c0c47', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpe9fECD/layout', 'production', NULL, NULL, x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 1780000000000, 5, 'ready', 1, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1780000000000, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1780000000000, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:6ef9f7d84ed33a891fec5dfb9325ca9c550aaf3858eb9ee544a300d63fba396b","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1780000000000, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1780000000000, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:f66e55d9d57e03568133a3ca5c6fb9049c4863906d4256029291c9ac0434fe25","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1780000000000, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1780000000000, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:c2e448b13b3e530e3747a8091250f72a213b7944bd00e90560700ba66ed3fb74","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1780000000000, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1780000000000, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:3522867de0f60bce665601361714bde8c4449f0847996345cf5851e4eaae8d7a","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1780000000000, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1780000000000, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:5385a4d26884dfaaa7464dbd9337150e4f6c3dbd2e56f413b3f9649f48fef144","verdict":"ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1780000000000, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:f852965b890ebf6131d5fd5c74a359206e00728e5449e05a4c620c9a22a5ea92","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1780000000000, '{"kind":"initializing","what":"policy standard version 1 (sha256:e4653348265a)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1780000000000, '{"kind":"collecting","from":"oci:/tmp/.tmpe9fECD/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1780000000000, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1780000000000, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1780000000000, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1780000000000, '{"kind":"failed","decision":"sha256:915d8c017fb5fd35cf0071bb029307c5bba91a338af754f19d4dd07a6b02a6d6","what":"layout /tmp/.tmpe9fECD/layout: expected bytes with digest sha256:57361b74072122f9c59f7bacc0eeaf68134f35ea4607a62a9736d51c5d00db26, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpe9fECD/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:57361b74072122f9c59f7bacc0eeaf68134f35ea4607a62a9736d51c5d00db26, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1780000000000, '{"kind":"initializing","what":"pack sha256:82c34567e0cf"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1780000000000, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (8, 4, 'default', 1780000000000, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (8, 5, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:7fab10396ac4f40b72c29cffe1cff9983ee6029ee40bf4f5b195debddcd5785d","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1780000000000, '{"kind":"initializing","what":"pack sha256:82c34567e0cf"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1780000000000, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 4, 'default', 1780000000000, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (9, 5, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:4dd2d98f19eb5543a9885678e2979eac73cee97e9f72db1859235f569ef999fc","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1780000000000, '{"kind":"initializing","what":"pack sha256:82c34567e0cf"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1780000000000, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (10, 4, 'default', 1780000000000, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (10, 5, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:ce084043ad00172c06b4709f8a4a174dc624b6d696e8e71d3e186cb9dd199271","verdict":"not-ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1780000000000, '{"kind":"initializing","what":"pack sha256:82c34567e0cf"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1780000000000, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (11, 4, 'default', 1780000000000, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (11, 5, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:cd539e33a1bc926a7183b0c8fbb5ff45b408d756a8e4b78cfc799b22acd05364","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1780000000000, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1780000000000, '{"kind":"initializing","what":"pack sha256:82c34567e0cf"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1780000000000, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (12, 4, 'default', 1780000000000, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (12, 5, 'default', 1780000000000, '{"kind":"decided","decision":"sha256:bf3a6bb48e4f0fd474558ce4a661d265a0638e20c6b332c5f1b9c0ddc483ee26","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'6ef9f7d84ed33a891fec5dfb9325ca9c550aaf3858eb9ee544a300d63fba396b', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'ready', 1780000000000, 1, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7195f42d304d32ecb0eb47d20b94f1bfda7aab7c69ca3df1d560c45ccbfdaaac"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:276e174ebb742ee9b315ce907d6f831409f6887fe482f94b29849858ef6b59ee","source":"layout"},{"digest":"sha256:52b450d84e795f95b65455dec8a2a61edafbd1bf9d25911f400654ed92a170bb","source":"layout"},{"digest":"sha256:af39e88f02035c50180e31beb377b8773c0af4476d4ab1a490f1be424f5b587c","source":"layout"},{"digest":"sha256:bf0a8d584a770285c2fab5261c7860f7ef9b35c98e8097783701350f7bd2afa2","source":"layout"}],"rejected":[],"run":"01a2165d-0f5c-70d0-9fae-4a11eec9d0fe","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'f66e55d9d57e03568133a3ca5c6fb9049c4863906d4256029291c9ac0434fe25', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'ready', 1780000000000, 2, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7195f42d304d32ecb0eb47d20b94f1bfda7aab7c69ca3df1d560c45ccbfdaaac"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":{"decided_at":"2026-05-28T20:26:40Z","decision":"sha256:6ef9f7d84ed33a891fec5dfb9325ca9c550aaf3858eb9ee544a300d63fba396b","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:276e174ebb742ee9b315ce907d6f831409f6887fe482f94b29849858ef6b59ee","source":"layout"},{"digest":"sha256:52b450d84e795f95b65455dec8a2a61edafbd1bf9d25911f400654ed92a170bb","source":"layout"},{"digest":"sha256:af39e88f02035c50180e31beb377b8773c0af4476d4ab1a490f1be424f5b587c","source":"layout"},{"digest":"sha256:bf0a8d584a770285c2fab5261c7860f7ef9b35c98e8097783701350f7bd2afa2","source":"layout"},{"digest":"sha256:dafa26dfcad36d3d5710247cbb2876ee266f6a2bc1135d83b2af1a8920894364","source":"layout"}],"rejected":[],"run":"01a2165d-0f93-7430-b205-bdc7e368330c","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'c2e448b13b3e530e3747a8091250f72a213b7944bd00e90560700ba66ed3fb74', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'ready', 1780000000000, 3, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0aaaaee34c7a257b07afc7681414a01e02a1933ac10e1e460b8a1fadd675574e","source":"layout"},{"digest":"sha256:a6cec90674e0651eb192894edd949169c29e626ef22311a554b5fb9363e16159","source":"layout"},{"digest":"sha256:fc025e0129d13ebbfd62290ac45992ca97b35897103326717503c9c988403f80","source":"layout"}],"rejected":[],"run":"01a2165d-1023-73d9-a390-ca60a582fe96","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'3522867de0f60bce665601361714bde8c4449f0847996345cf5851e4eaae8d7a', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'not-ready', 1780000000000, 4, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":{"decided_at":"2026-05-28T20:26:40Z","decision":"sha256:c2e448b13b3e530e3747a8091250f72a213b7944bd00e90560700ba66ed3fb74","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0aaaaee34c7a257b07afc7681414a01e02a1933ac10e1e460b8a1fadd675574e","source":"layout"},{"digest":"sha256:24e6fc7d4613bbef2f6fb85dbdc42fcb1f987517b3e0eff5ca6703fcdd3f2d9c","source":"layout"},{"digest":"sha256:a6cec90674e0651eb192894edd949169c29e626ef22311a554b5fb9363e16159","source":"layout"},{"digest":"sha256:fc025e0129d13ebbfd62290ac45992ca97b35897103326717503c9c988403f80","source":"layout"}],"rejected":[],"run":"01a2165d-1050-75e0-a4e1-29b606e4a541","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpe9fECD/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'5385a4d26884dfaaa7464dbd9337150e4f6c3dbd2e56f413b3f9649f48fef144', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'ready', 1780000000000, 5, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:971b07de208463db9ea2d7651e1c605ff689b10023e300e71d30f14bb1f45bf4"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:b7784892c22264fc5014c03691d14a479e755a51dfc594136e0ed4e8d002abea"}],"id":"sha256:3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a","permits":{"environment":"production","expires":"2026-06-04T20:26:40Z","gate":"https://gate.example.com","nonce":"01a2165d-1085-77c0-8e32-22943df2ce12","pack":"standard","project":"default","reason":"the sky is falling","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAoGvs4MgAdFzl26akal2r08UwWH9k6JLc/tqJJvKc5E8=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:3bca294c0034c4fd85130f6f49b4b1da82073a42a1205ddf08572d4ba801b2a5"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":{"decided_at":"2026-05-28T20:26:40Z","decision":"sha256:c2e448b13b3e530e3747a8091250f72a213b7944bd00e90560700ba66ed3fb74","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0aaaaee34c7a257b07afc7681414a01e02a1933ac10e1e460b8a1fadd675574e","source":"layout"},{"digest":"sha256:24e6fc7d4613bbef2f6fb85dbdc42fcb1f987517b3e0eff5ca6703fcdd3f2d9c","source":"layout"},{"digest":"sha256:8f9418a2fe8a03270c364efdfcf0868f30a95cac23368d8b38705c64f33c0586","source":"layout"},{"digest":"sha256:a6cec90674e0651eb192894edd949169c29e626ef22311a554b5fb9363e16159","source":"layout"},{"digest":"sha256:fc025e0129d13ebbfd62290ac45992ca97b35897103326717503c9c988403f80","source":"layout"}],"rejected":[],"run":"01a2165d-10a3-7054-a45b-5daa24de9d2c","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpe9fECD/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'f852965b890ebf6131d5fd5c74a359206e00728e5449e05a4c620c9a22a5ea92', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'not-ready', 1780000000000, 6, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a2165d-1143-74a4-a712-eef63ebb2c92","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'915d8c017fb5fd35cf0071bb029307c5bba91a338af754f19d4dd07a6b02a6d6', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720', 'unknown', 1780000000000, 7, '{"deciding":0,"fetching":0,"pinning":0,"queued":0,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpe9fECD/layout","detail":"expected bytes with digest sha256:57361b74072122f9c59f7bacc0eeaf68134f35ea4607a62a9736d51c5d00db26, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:e4653348265ae8916216e3722a35b0d6372dd049259b9ac00b98d3e527101720","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:720b8861d45a5d4d1e7ee31be2c8d01e14c9ad8afea41ea5726ade3d387ba304","source":"layout"},{"digest":"sha256:95c89ec17c46ae65e9d4112e61ef275943877cdd0a59862d1558bfb1c2b022ea","source":"layout"}],"rejected":[],"run":"01a2165d-11a7-76c0-b1bb-402fa0dd790a","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'7fab10396ac4f40b72c29cffe1cff9983ee6029ee40bf4f5b195debddcd5785d', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 'ready', 1780000000000, 8, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7195f42d304d32ecb0eb47d20b94f1bfda7aab7c69ca3df1d560c45ccbfdaaac"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:276e174ebb742ee9b315ce907d6f831409f6887fe482f94b29849858ef6b59ee","source":"layout"},{"digest":"sha256:52b450d84e795f95b65455dec8a2a61edafbd1bf9d25911f400654ed92a170bb","source":"layout"},{"digest":"sha256:af39e88f02035c50180e31beb377b8773c0af4476d4ab1a490f1be424f5b587c","source":"layout"},{"digest":"sha256:bf0a8d584a770285c2fab5261c7860f7ef9b35c98e8097783701350f7bd2afa2","source":"layout"}],"rejected":[],"run":"01a2165d-120f-70f2-80b0-d7c53b213337","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'4dd2d98f19eb5543a9885678e2979eac73cee97e9f72db1859235f569ef999fc', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 'ready', 1780000000000, 9, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0aaaaee34c7a257b07afc7681414a01e02a1933ac10e1e460b8a1fadd675574e","source":"layout"},{"digest":"sha256:a6cec90674e0651eb192894edd949169c29e626ef22311a554b5fb9363e16159","source":"layout"},{"digest":"sha256:fc025e0129d13ebbfd62290ac45992ca97b35897103326717503c9c988403f80","source":"layout"}],"rejected":[],"run":"01a2165d-1223-7329-bff1-d1d8d7a26701","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'ce084043ad00172c06b4709f8a4a174dc624b6d696e8e71d3e186cb9dd199271', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 'not-ready', 1780000000000, 10, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a2165d-122a-7424-a18b-b67f829d258a","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpe9fECD/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'cd539e33a1bc926a7183b0c8fbb5ff45b408d756a8e4b78cfc799b22acd05364', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 'ready', 1780000000000, 11, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7195f42d304d32ecb0eb47d20b94f1bfda7aab7c69ca3df1d560c45ccbfdaaac"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[],"policy":{"digest":"sha256:82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5","pack":"standard","version":1000},"prior":{"decided_at":"2026-05-28T20:26:40Z","decision":"sha256:7fab10396ac4f40b72c29cffe1cff9983ee6029ee40bf4f5b195debddcd5785d","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:276e174ebb742ee9b315ce907d6f831409f6887fe482f94b29849858ef6b59ee","source":"layout"},{"digest":"sha256:52b450d84e795f95b65455dec8a2a61edafbd1bf9d25911f400654ed92a170bb","source":"layout"},{"digest":"sha256:af39e88f02035c50180e31beb377b8773c0af4476d4ab1a490f1be424f5b587c","source":"layout"},{"digest":"sha256:bf0a8d584a770285c2fab5261c7860f7ef9b35c98e8097783701350f7bd2afa2","source":"layout"},{"digest":"sha256:dafa26dfcad36d3d5710247cbb2876ee266f6a2bc1135d83b2af1a8920894364","source":"layout"}],"rejected":[],"run":"01a2165d-122e-7057-b7bd-a59ff07541fa","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'bf3a6bb48e4f0fd474558ce4a661d265a0638e20c6b332c5f1b9c0ddc483ee26', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5', 'ready', 1780000000000, 12, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-05-28T20:26:40Z","invocationId":"1","startedOn":"2026-05-28T20:26:40Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-05-28T20:26:40Z","digest":"sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-05-28T20:26:40Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-05-28T20:26:40Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:1d49f7bb69ce12bb41b1c529cfd6b267ee223ea69f58a6f3729be3efa0177b43"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpe9fECD/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-05-28T20:26:40Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:971b07de208463db9ea2d7651e1c605ff689b10023e300e71d30f14bb1f45bf4"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:b7784892c22264fc5014c03691d14a479e755a51dfc594136e0ed4e8d002abea"}],"id":"sha256:3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a","permits":{"environment":"production","expires":"2026-06-04T20:26:40Z","gate":"https://gate.example.com","nonce":"01a2165d-1085-77c0-8e32-22943df2ce12","pack":"standard","project":"default","reason":"the sky is falling","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAoGvs4MgAdFzl26akal2r08UwWH9k6JLc/tqJJvKc5E8=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:3bca294c0034c4fd85130f6f49b4b1da82073a42a1205ddf08572d4ba801b2a5"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:82c34567e0cf981029bd1a82b692049405e375b856987b27dad5565610be23f5","pack":"standard","version":1000},"prior":{"decided_at":"2026-05-28T20:26:40Z","decision":"sha256:4dd2d98f19eb5543a9885678e2979eac73cee97e9f72db1859235f569ef999fc","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0aaaaee34c7a257b07afc7681414a01e02a1933ac10e1e460b8a1fadd675574e","source":"layout"},{"digest":"sha256:24e6fc7d4613bbef2f6fb85dbdc42fcb1f987517b3e0eff5ca6703fcdd3f2d9c","source":"layout"},{"digest":"sha256:8f9418a2fe8a03270c364efdfcf0868f30a95cac23368d8b38705c64f33c0586","source":"layout"},{"digest":"sha256:a6cec90674e0651eb192894edd949169c29e626ef22311a554b5fb9363e16159","source":"layout"},{"digest":"sha256:fc025e0129d13ebbfd62290ac45992ca97b35897103326717503c9c988403f80","source":"layout"}],"rejected":[],"run":"01a2165d-1243-767c-b1c9-7fdea70c0c47","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpe9fECD/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-05-28T20:26:40Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpe9fECD/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-05-28T20:26:40Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-05-29T20:26:40Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9', 'default');
INSERT INTO decision_bundle VALUES (1, x'870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17', 'default');
INSERT INTO decision_bundle VALUES (1, x'bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d', 'default');
INSERT INTO decision_bundle VALUES (1, x'c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986', 'default');
INSERT INTO decision_bundle VALUES (2, x'6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9', 'default');
INSERT INTO decision_bundle VALUES (2, x'870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17', 'default');
INSERT INTO decision_bundle VALUES (2, x'bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d', 'default');
INSERT INTO decision_bundle VALUES (2, x'c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986', 'default');
INSERT INTO decision_bundle VALUES (3, x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', 'default');
INSERT INTO decision_bundle VALUES (3, x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', 'default');
INSERT INTO decision_bundle VALUES (3, x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', 'default');
INSERT INTO decision_bundle VALUES (4, x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', 'default');
INSERT INTO decision_bundle VALUES (4, x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', 'default');
INSERT INTO decision_bundle VALUES (4, x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', 'default');
INSERT INTO decision_bundle VALUES (5, x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', 'default');
INSERT INTO decision_bundle VALUES (5, x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', 'default');
INSERT INTO decision_bundle VALUES (5, x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', 'default');
INSERT INTO decision_bundle VALUES (8, x'6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9', 'default');
INSERT INTO decision_bundle VALUES (8, x'870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17', 'default');
INSERT INTO decision_bundle VALUES (8, x'bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d', 'default');
INSERT INTO decision_bundle VALUES (8, x'c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986', 'default');
INSERT INTO decision_bundle VALUES (9, x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', 'default');
INSERT INTO decision_bundle VALUES (9, x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', 'default');
INSERT INTO decision_bundle VALUES (9, x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', 'default');
INSERT INTO decision_bundle VALUES (11, x'6e78b3341e0f8be2f5ca2bf95538d244765b2559ea66ba0380ee773e2e484ec9', 'default');
INSERT INTO decision_bundle VALUES (11, x'870bc335e053c2538ba524f09260759d0a58d12aae025c029d453095b49a7c17', 'default');
INSERT INTO decision_bundle VALUES (11, x'bb8e412e79b831a114206ffa22305960a475718257d7cb30768e1235c5f2b36d', 'default');
INSERT INTO decision_bundle VALUES (11, x'c0ab62d430681a00cc478ebdf856edb8088d335cfdb4f3d39233d77c8d443986', 'default');
INSERT INTO decision_bundle VALUES (12, x'27e2976073b33bbc74596f6a5f7bfdbad55b0902fa3a3725c5f704d43630c4cd', 'default');
INSERT INTO decision_bundle VALUES (12, x'42f74ab39163bf42626824fc8e4cc7d51f74e09c7adfff823cdb72d475fa417d', 'default');
INSERT INTO decision_bundle VALUES (12, x'a3b1a2108d2d8d5d6fd4cb2fe74d628463d7207e62524cea83beef0c9ea214af', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'42d47dc1e214fa21f2efc7081c432b79f40a6a59b43f3b1217ac85694df27feb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZTc4YjMzNDFlMGY4YmUyZjVjYTJiZjk1NTM4ZDI0NDc2NWIyNTU5ZWE2NmJhMDM4MGVlNzczZTJlNDg0ZWM5In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NzBiYzMzNWUwNTNjMjUzOGJhNTI0ZjA5MjYwNzU5ZDBhNThkMTJhYWUwMjVjMDI5ZDQ1MzA5NWI0OWE3YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmI4ZTQxMmU3OWI4MzFhMTE0MjA2ZmZhMjIzMDU5NjBhNDc1NzE4MjU3ZDdjYjMwNzY4ZTEyMzVjNWYyYjM2ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImMwYWI2MmQ0MzA2ODFhMDBjYzQ3OGViZGY4NTZlZGI4MDg4ZDMzNWNmZGI0ZjNkMzkyMzNkNzdjOGQ0NDM5ODYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU0NjUzMzQ4MjY1YWU4OTE2MjE2ZTM3MjJhMzViMGQ2MzcyZGQwNDkyNTliOWFjMDBiOThkM2U1MjcxMDE3MjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6NmVmOWY3ZDg0ZWQzM2E4OTFmZWM1ZGZiOTMyNWNhOWM1NTBhYWYzODU4ZWI5ZWU1NDRhMzAwZDYzZmJhMzk2YiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"fUs40nhhoGqbtifdDqbnkDBX5lloGQuM6pbduKdN54jUyMsFQ2xudkR/X/orvVyM/Yth6vVfQYrWfjxNuLx4Dg=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'dafa26dfcad36d3d5710247cbb2876ee266f6a2bc1135d83b2af1a8920894364', 1780000000000);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'4877f025cbcb8602ee343dc44a37249efbbc27bd605eb21fe42f56a8a3bc68e6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZTc4YjMzNDFlMGY4YmUyZjVjYTJiZjk1NTM4ZDI0NDc2NWIyNTU5ZWE2NmJhMDM4MGVlNzczZTJlNDg0ZWM5In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NzBiYzMzNWUwNTNjMjUzOGJhNTI0ZjA5MjYwNzU5ZDBhNThkMTJhYWUwMjVjMDI5ZDQ1MzA5NWI0OWE3YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmI4ZTQxMmU3OWI4MzFhMTE0MjA2ZmZhMjIzMDU5NjBhNDc1NzE4MjU3ZDdjYjMwNzY4ZTEyMzVjNWYyYjM2ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImMwYWI2MmQ0MzA2ODFhMDBjYzQ3OGViZGY4NTZlZGI4MDg4ZDMzNWNmZGI0ZjNkMzkyMzNkNzdjOGQ0NDM5ODYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU0NjUzMzQ4MjY1YWU4OTE2MjE2ZTM3MjJhMzViMGQ2MzcyZGQwNDkyNTliOWFjMDBiOThkM2U1MjcxMDE3MjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6ZjY2ZTU1ZDlkNTdlMDM1NjgxMzNhM2NhNWM2ZmI5MDQ5YzQ4NjM5MDZkNDI1NjAyOTI5MWM5YWMwNDM0ZmUyNSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"OP0+V6eIiFBul/MjdS/UPKZnbJ6za9OziJ9Ra7BEGznbhdWNhauKqYyM6mCK7ClIM/ZQQPAIoWgNXUVC6Q+zBQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'437d61de224628a612625c5c55478f0cfa4482ba92be1c08a364db7ab6ed0142', 1780000000000);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'2ecb4e33c5f58f50975f84a2309547084ef1753bcd158b7b79d96092265bdac8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2UyOTc2MDczYjMzYmJjNzQ1OTZmNmE1ZjdiZmRiYWQ1NWIwOTAyZmEzYTM3MjVjNWY3MDRkNDM2MzBjNGNkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjQyZjc0YWIzOTE2M2JmNDI2MjY4MjRmYzhlNGNjN2Q1MWY3NGUwOWM3YWRmZmY4MjNjZGI3MmQ0NzVmYTQxN2QifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhM2IxYTIxMDhkMmQ4ZDVkNmZkNGNiMmZlNzRkNjI4NDYzZDcyMDdlNjI1MjRjZWE4M2JlZWYwYzllYTIxNGFmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU0NjUzMzQ4MjY1YWU4OTE2MjE2ZTM3MjJhMzViMGQ2MzcyZGQwNDkyNTliOWFjMDBiOThkM2U1MjcxMDE3MjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6YzJlNDQ4YjEzYjNlNTMwZTM3NDdhODA5MTI1MGY3MmEyMTNiNzk0NGJkMDBlOTA1NjA3MDBiYTY2ZWQzZmI3NCIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"3JvY9eOIVzHdHof5XrVLi6qMaoJNHkaeHwcxGjg0WT2iG5dqKB19D9XWdmgMXV/OnzEW1rI1cAsYixjA8QVJBQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'24e6fc7d4613bbef2f6fb85dbdc42fcb1f987517b3e0eff5ca6703fcdd3f2d9c', 1780000000000);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'b9d0f77d8f58c4fe6a91e45416e3dec38e0afdc6d782d4167d2ad44b3571b2cd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2UyOTc2MDczYjMzYmJjNzQ1OTZmNmE1ZjdiZmRiYWQ1NWIwOTAyZmEzYTM3MjVjNWY3MDRkNDM2MzBjNGNkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjQyZjc0YWIzOTE2M2JmNDI2MjY4MjRmYzhlNGNjN2Q1MWY3NGUwOWM3YWRmZmY4MjNjZGI3MmQ0NzVmYTQxN2QifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhM2IxYTIxMDhkMmQ4ZDVkNmZkNGNiMmZlNzRkNjI4NDYzZDcyMDdlNjI1MjRjZWE4M2JlZWYwYzllYTIxNGFmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU0NjUzMzQ4MjY1YWU4OTE2MjE2ZTM3MjJhMzViMGQ2MzcyZGQwNDkyNTliOWFjMDBiOThkM2U1MjcxMDE3MjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6MzUyMjg2N2RlMGY2MGJjZTY2NTYwMTM2MTcxNGJkZThjNDQ0OWYwODQ3OTk2MzQ1Y2Y1ODUxZTRlYWFlOGQ3YSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJyZXZpZXcuYXBwcm92ZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"jPtqAiDUoYzHy9JGcUoaq+sTmooaVmLd7pqFLejAtQOs6UgzdSYx9UcOCL3X2BI6cexpb4tFHShZq3MmCFcDCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'8f9418a2fe8a03270c364efdfcf0868f30a95cac23368d8b38705c64f33c0586', 1780000000000);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a"]', x'd108d8aaba2727f33dfd850ae4fc454072a6116aa11ee298f6e669b05d58e41d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2UyOTc2MDczYjMzYmJjNzQ1OTZmNmE1ZjdiZmRiYWQ1NWIwOTAyZmEzYTM3MjVjNWY3MDRkNDM2MzBjNGNkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjQyZjc0YWIzOTE2M2JmNDI2MjY4MjRmYzhlNGNjN2Q1MWY3NGUwOWM3YWRmZmY4MjNjZGI3MmQ0NzVmYTQxN2QifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhM2IxYTIxMDhkMmQ4ZDVkNmZkNGNiMmZlNzRkNjI4NDYzZDcyMDdlNjI1MjRjZWE4M2JlZWYwYzllYTIxNGFmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU0NjUzMzQ4MjY1YWU4OTE2MjE2ZTM3MjJhMzViMGQ2MzcyZGQwNDkyNTliOWFjMDBiOThkM2U1MjcxMDE3MjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6NTM4NWE0ZDI2ODg0ZGZhYWE3NDY0ZGJkOTMzNzE1MGU0ZjZjM2RiZDJlNTZmNDEzYjNmOTY0OWY0OGZlZjE0NCIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6M2U1ZWRmNDEwZWY4NTk1MDU4NWNjNGFmNzcwZjA4NDg3MGZiOGJhZDRmYTY2MmZkZmNiMTEyOTk5Y2Y3MDM3YSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"uIt4lMmUKViIBfTePBOJOPDGU+xxUdKz9o1wDqVwYn8HKYoSgF/4d/LN++4CJkuv4Tdy/By0UlfVPaK9lC7gBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'afe9759df555954761bad73990ef19d597266d05cd5a27b06741ded4ca0ec605', 1780000000000);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'fbf5e11dbea17b4804c3929d09f1e5235ee7e5ab002537d43c65e41a9f5725e3', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImU0NjUzMzQ4MjY1YWU4OTE2MjE2ZTM3MjJhMzViMGQ2MzcyZGQwNDkyNTliOWFjMDBiOThkM2U1MjcxMDE3MjAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6Zjg1Mjk2NWI4OTBlYmY2MTMxZDVmZDVjNzRhMzU5MjA2ZTAwNzI4ZTU0NDllMDVhNGM2MjBjOWEyMmE1ZWE5MiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"r30pe5RUncofRVSE1jaEtP7iY+VxSBHXvfHHbuu4JSxI+FNgVOVu7mAzwuad7X6fq/6IKTDwrqOaG92gt319Bg=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'720b8861d45a5d4d1e7ee31be2c8d01e14c9ad8afea41ea5726ade3d387ba304', 1780000000000);
INSERT INTO publication VALUES (7, 8, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'64ab64f2b61a67ce8c807280a71a16a12f9bafdb9bd26142194ad8d4a4d32c8f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZTc4YjMzNDFlMGY4YmUyZjVjYTJiZjk1NTM4ZDI0NDc2NWIyNTU5ZWE2NmJhMDM4MGVlNzczZTJlNDg0ZWM5In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NzBiYzMzNWUwNTNjMjUzOGJhNTI0ZjA5MjYwNzU5ZDBhNThkMTJhYWUwMjVjMDI5ZDQ1MzA5NWI0OWE3YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmI4ZTQxMmU3OWI4MzFhMTE0MjA2ZmZhMjIzMDU5NjBhNDc1NzE4MjU3ZDdjYjMwNzY4ZTEyMzVjNWYyYjM2ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImMwYWI2MmQ0MzA2ODFhMDBjYzQ3OGViZGY4NTZlZGI4MDg4ZDMzNWNmZGI0ZjNkMzkyMzNkNzdjOGQ0NDM5ODYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjgyYzM0NTY3ZTBjZjk4MTAyOWJkMWE4MmI2OTIwNDk0MDVlMzc1Yjg1Njk4N2IyN2RhZDU1NjU2MTBiZTIzZjUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6N2ZhYjEwMzk2YWM0ZjQwYjcyYzI5Y2ZmZTFjZmY5OTgzZWU2MDI5ZWU0MGJmNGY1YjE5NWRlYmRkY2Q1Nzg1ZCIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"uNxxf9+uKHBbzWuxO9mi5eHlh5fxKY5O1kvDN3UtIuTCxZWVPmSnUrWWbufl2rkUXlmOBLlY/Us2GeimlLjOCA=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'49d4229f1c172343e066f15a65e91e286917fddbe54b3ceeaa2debe49abc6b9e', 1780000000000);
INSERT INTO publication VALUES (8, 9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'0d3e84eb525a80d33a0ad71bdf3513b8e08691fa02c5cf4700342d66d3c9e983', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2UyOTc2MDczYjMzYmJjNzQ1OTZmNmE1ZjdiZmRiYWQ1NWIwOTAyZmEzYTM3MjVjNWY3MDRkNDM2MzBjNGNkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjQyZjc0YWIzOTE2M2JmNDI2MjY4MjRmYzhlNGNjN2Q1MWY3NGUwOWM3YWRmZmY4MjNjZGI3MmQ0NzVmYTQxN2QifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhM2IxYTIxMDhkMmQ4ZDVkNmZkNGNiMmZlNzRkNjI4NDYzZDcyMDdlNjI1MjRjZWE4M2JlZWYwYzllYTIxNGFmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjgyYzM0NTY3ZTBjZjk4MTAyOWJkMWE4MmI2OTIwNDk0MDVlMzc1Yjg1Njk4N2IyN2RhZDU1NjU2MTBiZTIzZjUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6NGRkMmQ5OGYxOWViNTU0M2E5ODg1Njc4ZTI5NzllYWM3M2NlZTk3ZTlmNzJkYjE4NTkyMzVmNTY5ZWY5OTlmYyIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Ob4bR5P1XbY2VEJTa8ui+xSxiQpmPpYIM8PuOV3drEQKf1ASeUFIuhLC+ca+tfAx4+D4ljOugCbdUYNSdv1nCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'f56140bfa1872a1b1a2a110e786b79c5d63b6b607a59616a5f950aac37c63b67', 1780000000000);
INSERT INTO publication VALUES (9, 10, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'edae653460d0bfa9ee61c5864df123cd87dc8b0a235317363053df5d521f3dca', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjgyYzM0NTY3ZTBjZjk4MTAyOWJkMWE4MmI2OTIwNDk0MDVlMzc1Yjg1Njk4N2IyN2RhZDU1NjU2MTBiZTIzZjUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6Y2UwODQwNDNhZDAwMTcyYzA2YjQ3MDlmOGE0YTE3NGRjNjI0YjZkNjk2ZThlNzFkM2UxODZjYjlkZDE5OTI3MSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"A/x8I+gkOY15Noos/XpbSXNtOWR9Qi5x5UJb2Xiy/fYa6dSfxVzNXIMGoZJksMZRo3tt3PQYRcgPzMfR5M8GBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'bd8907f78970272cd3af20dc3fc84eb3e12485ccb7ff6c4c18a337b68a3e714b', 1780000000000);
INSERT INTO publication VALUES (10, 11, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'c1932d72b56e3dc064a81c3cb85d3321cedf4964b91ae79222a585edf5a1c1e6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI2ZTc4YjMzNDFlMGY4YmUyZjVjYTJiZjk1NTM4ZDI0NDc2NWIyNTU5ZWE2NmJhMDM4MGVlNzczZTJlNDg0ZWM5In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI4NzBiYzMzNWUwNTNjMjUzOGJhNTI0ZjA5MjYwNzU5ZDBhNThkMTJhYWUwMjVjMDI5ZDQ1MzA5NWI0OWE3YzE3In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYmI4ZTQxMmU3OWI4MzFhMTE0MjA2ZmZhMjIzMDU5NjBhNDc1NzE4MjU3ZDdjYjMwNzY4ZTEyMzVjNWYyYjM2ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImMwYWI2MmQ0MzA2ODFhMDBjYzQ3OGViZGY4NTZlZGI4MDg4ZDMzNWNmZGI0ZjNkMzkyMzNkNzdjOGQ0NDM5ODYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjgyYzM0NTY3ZTBjZjk4MTAyOWJkMWE4MmI2OTIwNDk0MDVlMzc1Yjg1Njk4N2IyN2RhZDU1NjU2MTBiZTIzZjUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6Y2Q1MzllMzNhMWJjOTI2YTcxODNiMGM4ZmJiNWZmNDViNDA4ZDc1NmE4ZTRiNzhjZmM3OTliMjJhY2QwNTM2NCIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"aEQnR1i3je32UW2Qrxxl/0mZXHRZmOrDK3zJgCmGVmElJ9+Sy488bR4saWBiCbOVcHQuInIzcqpnsNHcjT8sBA=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'95ceffa35a3815c2051fa0746bfa7b71688224f6ef6eeb8eb1d5b1e3c28a66cc', 1780000000000);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a"]', x'f1f7b551fce4b876db49427b201f28d8faac6ef15d562d0b6902b0270839765a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tkRiooBeBb6NUj8WiO4Wxc4z3ZDPXdp2KRO5VU78D7Y="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyN2UyOTc2MDczYjMzYmJjNzQ1OTZmNmE1ZjdiZmRiYWQ1NWIwOTAyZmEzYTM3MjVjNWY3MDRkNDM2MzBjNGNkIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjQyZjc0YWIzOTE2M2JmNDI2MjY4MjRmYzhlNGNjN2Q1MWY3NGUwOWM3YWRmZmY4MjNjZGI3MmQ0NzVmYTQxN2QifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJhM2IxYTIxMDhkMmQ4ZDVkNmZkNGNiMmZlNzRkNjI4NDYzZDcyMDdlNjI1MjRjZWE4M2JlZWYwYzllYTIxNGFmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjgyYzM0NTY3ZTBjZjk4MTAyOWJkMWE4MmI2OTIwNDk0MDVlMzc1Yjg1Njk4N2IyN2RhZDU1NjU2MTBiZTIzZjUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTA1LTI4VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6YmYzYTZiYjQ4ZTRmMGZkNDc0NTU4Y2U0YTY2MWQyNjVhMDYzOGUyMGM2YjMzMmM1ZjFiOWMwZGRjNDgzZWUyNiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTA1LTI5VDIwOjI2OjQwWiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6M2U1ZWRmNDEwZWY4NTk1MDU4NWNjNGFmNzcwZjA4NDg3MGZiOGJhZDRmYTY2MmZkZmNiMTEyOTk5Y2Y3MDM3YSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBlOWZFQ0QvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"mWVSHWNB00jDlYSGMVyOKPZhe80TVppbq1ymWeJRscvWZEELnjDgTzyA1LxspICUkBAjnkHEQemV8xY2pcstDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpe9fECD/layout', 1, 1780000000000, NULL, x'efe13eaa0ae87b9f49fc677f57e9c33b52a39c96bbc63d9ebdcfd7a642582db7', 1780000000000);
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
INSERT INTO override_request VALUES (1, x'3e5edf410ef85950585cc4af770f084870fb8bad4fa662fdfcb112999cf7037a', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'fc81ae5458511c96e84b74e204485edb6cafda28f6983adedbb5268441a93f48', 1780604800000, 1780000000000);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'e667fc0e7a3a880113160d9acbfa73b2a04b3eb4d02648a786085e186d4ab5fa', 'key sha256:971b07de208463db9ea2d7651e1c605ff689b10023e300e71d30f14bb1f45bf4', 1780000000000);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'5b9692a27841d5e561fe17cf7dcd9c2fba77e9f1a0f873d5ce468c25ab7195ff', 'key sha256:b7784892c22264fc5014c03691d14a479e755a51dfc594136e0ed4e8d002abea', 1780000000000);
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
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpe9fECD/layout', 1780086400000, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpe9fECD/layout', 1780086400000, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'changed', 'oci:/tmp/.tmpe9fECD/layout', 1780000000000, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpe9fECD/layout', 1780086400000, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpe9fECD/layout', 1780086400000, 0);
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
