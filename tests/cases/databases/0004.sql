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
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 13:22:14', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1362003);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 13:22:14', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1084463);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-26 13:22:14', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 730216);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-26 13:22:14', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 1627665);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"3CHNAEy1lPuykK54xDHEU672FS5Jz9etH0+b4AYga/g="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"pDNUTfYgFK9EFi8bjRabnfV52FiLvHzM2R/TsPhlwf4Hyf7Cf34hPJO5OFuFDN5tMjLFJ/obMkBPEOANCV+KAw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIDaGVWtoDTbfl1xwswSQdzL2RU5Lt/5mrOEyv1R4Wi47AiEA6Uor92nh50sv6n1MRohBVuz/IkP0sYbRjX/r5R6hh7Y="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDOaXQGBnHsUY0/x7XseFvRQMuyrlg15q4mwb/HKceAhgIhANeOTe9ItDvAbEVtkQ6wGEb1FDtCTD5hznE8nNnscXyZ"}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzoyMjoxNC43MzlaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCQfGUCuS/Xv61V/IAZNqp35g8U6T6EUtG7l8Ik2J69dwIhAOIpOqz5M+ninenSC2432XvU2gQs9BFrtk5u6Tdd6OId"}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCy6I92IoXW57CmEEJfRM8ygaSE9VsOEb5Ycvae8JYrHgIhALjVox1K9CGQrJ/Ph4ALPvTWThnSGw3GF6GTMx4MHGpP"}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIHBadbBmlJcHouFhR9IKEqKiTtjtK6VTJjXC6ZAVpBmfAiEA9K4swfuGotsa81j6yV9/4emqcOt4twfwpPUFaswcea8="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzoyMjoxNC43MzlaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDpT6lVNH7r87/kslMHysWIalhrc3FIEzvXyeF5mjk88QIgGJOrlKLthCgoTDJWXQrMQdLBS9Y2vOE0f76WbieNg24="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'492626a89f1635c38ccd24683e23db02e7a767737dddc0e01a93d8307e4e61e4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"Wk4lP6OW2xuPpfJ5OC0kB/Pmsu0BnA13CR0EyVwUJFk="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMTM6MjI6MTUuNzcyWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxODA1LTYyNWMtNzU3My04MTM1LTc5ZTA0N2M0MDk5NSIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQXg2YUMzNFBiUUgxekFBVGRBS2VpenozNXJ1bmZjcGdGWGx3R0NWTWtvQ0E9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"F1LjrcVD8xfx9mP+G1mJryH7+11q7rdTqYspr9PkYOBGd1y270gZqnJ0yFyebURbHRdAh/0hxa3Refd4KHvxBA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'0a47e7ab3c397ed16226049808a68bdacc9cf69396af1861716a3b50ebb7a9eb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"J991+hW9fGpneGcBLmEkMtKgwszhEk4pXXJhuSflOI8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiMzYxNjhhYWZmMWIxYWM5YmQ0YzQyOWViNmFhMjg2NmQwOTRjOTlmNTU4ZDE2YzQzYTI1MWQ3NmU1OGQzZGEyMyJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"RvE/fD+GxMMqw3OAJmq130T4vNtFjDTF3T1wEh6LN1MHGTOTSBBr3ZK7gjYiLCd2CLLlmuj8R//E7o8xhceWAA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'320b5b85a25b093c04b0aec7d7e840391c2d24203ca2a38d7226a43c6202a04c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"zuWZU5/WbWr+zm5veyEVpZqUwtthxo0cAGZmKbdjCJI="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiMzYxNjhhYWZmMWIxYWM5YmQ0YzQyOWViNmFhMjg2NmQwOTRjOTlmNTU4ZDE2YzQzYTI1MWQ3NmU1OGQzZGEyMyJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDxaoh7blRv3kctNk9l0DxWaZ5/7DA3cOXzr7giEt0PxgIhAI+UKtLit19pH2iCEZtTtNEJ4pEosMUXePsX+7MO7KnA"}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIDnhG8LH8f4qbsHG7r7ocJmSmSv/KhZBw730P4R503k/AiBPB7Asdx/0bBi8yhL3LZRwKGBzG8M7owiZgMx5L9VP9Q=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCHtnwkR+FcarVSnS8Ok2N5/vky2RftHz4CBfO6n/dW5AIhAKj94ZXMsIXwoBLY9XFQZQFMgoIecdE8bDIC0sAmiKO3"}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzoyMjoxNC43MzlaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDTz6dNAFdES0oNSCJgOuOs95JtF5uE6OyLVRFZ9rSC7gIgJ5uKT4eNsJJ9Tq2aE5vBD2wvExmK1hSlhRNVaEe76zw="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDm11iFxmIl2+c9owsvY1wvOUmp3NmLXB6JjSdp6fSZBwIgOI82WrvMEENHjKa7ea03Vmj5n1vtSf5t7762vKvncCE="}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIGOcRNDK2lWpUqUFKHf/DM+5XNUNTUYGSfhl/e0pxZdxAiAlnibZcZdbQSRDckQXAWQXQUnqkcMn2YrK3oorjBEiKA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"seB00pfegFjaOrc3/D+6+dfMruJ0rImx57jxLjsPbvw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQxMzoyMjoxNC43MzlaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMTM6MjI6MTQuNzM5WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQDDIs4Sunf8jFHwOFxmxJO3cW4NCh0kYaoqOmZOKGWmMQIhAMtuO34qllRPsvwwI/OAogLPUXwGy5CuBzPRKTCHDBNj"}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'standard', 1);
INSERT INTO pack VALUES (2, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'standard', 1000);
CREATE TABLE pack_file (
    id     INTEGER PRIMARY KEY,
    pack   INTEGER NOT NULL REFERENCES pack (id),
    path   TEXT    NOT NULL,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL,
    UNIQUE (pack, path)
) STRICT;
INSERT INTO pack_file VALUES (1, 1, 'README.md', x'a23f2107ac09e7101cca0b059db861e5e816d3ccc56eacb9892903d961916416', CAST('# The standard pack

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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-27df75fa.pub', x'69daad13116a6429312f7acbc81295371b44c533fe2645e3f2acf3bd50219688', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAi15WMWZf2K4RTtWKLKRjZJK2paN7Xk1RDGOvQLv3mys=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-cee59953.pub', x'67b9d5062e07633f0dad0fedc059a8e2f66c52eb5edeac03da2dadc65ad7ea7a', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPXROOs48RIK4U8OiFEcVpxs536ZJ
zVZztnhsJJm+RL6z0rnC6Cnx73y7DGFclfwDIxS55ffyBZ4Wf1k1O5IFvQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-b1e074d2.pub', x'8dd86da5e3f3aa21291aaa15ee3234bbd9de7e9f9b49481241a9bedc34250540', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5kB+gG/hBpMPvm/8I6JHL14lbCTZ
0voHhEeMSqecH9YMWeQzQ+YKr/rQ731dpJREXa5JsbVLX3ZjKyPWpeo/hA==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-5a4e253f.pub', x'772e0e1e7ef1bc64a02c771d4bd47b37290d38f0af9bc1b4550a547cbb90e0f3', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAx6aC34PbQH1zAATdAKeizz35runfcpgFXlwGCVMkoCA=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-dc21cd00.pub', x'68de357fc022ade656528a91de1efa087ea5ccc68561584948c4fc066a5b7d0e', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA1jSrXeXTQ7GgV2r3zHfi2pCGsM08mi1SzuUVtq5gndQ=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-b1e074d2.pub', x'8dd86da5e3f3aa21291aaa15ee3234bbd9de7e9f9b49481241a9bedc34250540', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5kB+gG/hBpMPvm/8I6JHL14lbCTZ
0voHhEeMSqecH9YMWeQzQ+YKr/rQ731dpJREXa5JsbVLX3ZjKyPWpeo/hA==
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'a3f711e5794e21cf52de8085ed548da251e7e0d2196e4e5ae541a64ad5907076', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-b1e074d2.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-b1e074d2.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-dc21cd00.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-27df75fa.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-cee59953.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-5a4e253f.pub"]

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
INSERT INTO pack_file VALUES (32, 2, 'README.md', x'a23f2107ac09e7101cca0b059db861e5e816d3ccc56eacb9892903d961916416', CAST('# The standard pack

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-27df75fa.pub', x'69daad13116a6429312f7acbc81295371b44c533fe2645e3f2acf3bd50219688', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAi15WMWZf2K4RTtWKLKRjZJK2paN7Xk1RDGOvQLv3mys=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-cee59953.pub', x'67b9d5062e07633f0dad0fedc059a8e2f66c52eb5edeac03da2dadc65ad7ea7a', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPXROOs48RIK4U8OiFEcVpxs536ZJ
zVZztnhsJJm+RL6z0rnC6Cnx73y7DGFclfwDIxS55ffyBZ4Wf1k1O5IFvQ==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-b1e074d2.pub', x'8dd86da5e3f3aa21291aaa15ee3234bbd9de7e9f9b49481241a9bedc34250540', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5kB+gG/hBpMPvm/8I6JHL14lbCTZ
0voHhEeMSqecH9YMWeQzQ+YKr/rQ731dpJREXa5JsbVLX3ZjKyPWpeo/hA==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-5a4e253f.pub', x'772e0e1e7ef1bc64a02c771d4bd47b37290d38f0af9bc1b4550a547cbb90e0f3', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAx6aC34PbQH1zAATdAKeizz35runfcpgFXlwGCVMkoCA=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-dc21cd00.pub', x'68de357fc022ade656528a91de1efa087ea5ccc68561584948c4fc066a5b7d0e', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA1jSrXeXTQ7GgV2r3zHfi2pCGsM08mi1SzuUVtq5gndQ=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-b1e074d2.pub', x'8dd86da5e3f3aa21291aaa15ee3234bbd9de7e9f9b49481241a9bedc34250540', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5kB+gG/hBpMPvm/8I6JHL14lbCTZ
0voHhEeMSqecH9YMWeQzQ+YKr/rQ731dpJREXa5JsbVLX3ZjKyPWpeo/hA==
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'a1936ef5f24da8718e951737735ffa3ee926e400116a476432f437d7e9e0bc37', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-b1e074d2.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-b1e074d2.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-dc21cd00.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-27df75fa.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-cee59953.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-5a4e253f.pub"]

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
INSERT INTO activation VALUES (1, 'default', 1, 1795699335100, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795699336961, NULL, NULL, NULL, NULL);
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
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 1795699335251);
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 1795699335251);
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 1795699335251);
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 1795699335251);
INSERT INTO sighting VALUES (5, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'1ea2ae6f3c6188c8a9fbd487fbc7ba1d6049ba108aee896b48e1d108741d2537', 1795699335390);
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', 1795699335565);
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', 1795699335565);
INSERT INTO sighting VALUES (8, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', 1795699335565);
INSERT INTO sighting VALUES (9, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'6f6d57366a7b9b2fe70e167658c0b10079eeeb3c10bfc2fd962f9a6632638c4a', 1795699335664);
INSERT INTO sighting VALUES (10, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'1e2b35f580b9b84a5b1e9a2604b7195f0bda4c9ed60f44d92ca68ec636d01516', 1795699336057);
INSERT INTO sighting VALUES (11, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', x'e697c6b9145a7d271fac6c3591f79e3ecebc4a62a937f37587f9ef1eeb779972', 1795699336354);
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430', 1795699336667);
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436', 1795699336667);
INSERT INTO sighting VALUES (14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2', 1795699336667);
INSERT INTO sighting VALUES (15, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a', 1795699336673);
INSERT INTO sighting VALUES (16, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305', 1795699336673);
INSERT INTO sighting VALUES (17, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1', 1795699336673);
INSERT INTO sighting VALUES (18, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'3a77ad34ae89e34d97e5bf8b0a5dab9c8a31d252a466868ca29eff82ae6e68bd', 1795699337256);
INSERT INTO sighting VALUES (19, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'600dbe2efb5774effba4751f830af8558036914e62968079b5786f7e9942e142', 1795699337256);
INSERT INTO sighting VALUES (20, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'7f804e6cd0db2aa70c8078a4a12c6ff3ceb448c9e20fa9643274766bf7785a15', 1795699337256);
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
INSERT INTO run VALUES (1, x'01a21805604472cd9732304e005108a4', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'21b073f2a9fb2fe5a323b68972221111d3565b995497fab9a643e71e87f57780', 1795699335236, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (2, x'01a2180560cf744b997c26d55c5c6958', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpqybVF9/layout', 'production', NULL, NULL, x'3516e8817bba783449c6962aedd6ed95d739d0230ac97558f62af115a8654993', 1795699335375, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (3, x'01a21805617976dbabcee89c84c1a2c9', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'1f7803c89813b470166a6fa03d8a30be5acb44fbd12544c3ce1db6db69a7a5b9', 1795699335545, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (4, x'01a2180561df75c4bf3cf88d433053c6', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpqybVF9/layout', 'production', NULL, NULL, x'0d36b9a22169187a312629a46fbf2fca3341e32ca5b90a904969de7a6d8fdce1', 1795699335647, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (5, x'01a21805636571bea90cd24828f59edf', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpqybVF9/layout', 'production', NULL, NULL, x'0d36b9a22169187a312629a46fbf2fca3341e32ca5b90a904969de7a6d8fdce1', 1795699336037, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (6, x'01a218056406732bbdb066f7e5af0d5d', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'3c297bec65d74b0ba7aa427ad9c3cd6a22b76bbb7a7bffcc5f718e5518e22d4b', 1795699336198, 7, 'not-ready', 1, NULL);
INSERT INTO run VALUES (7, x'01a21805648c7593bb5077bc9c7010d9', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'3c297bec65d74b0ba7aa427ad9c3cd6a22b76bbb7a7bffcc5f718e5518e22d4b', 1795699336332, 7, 'failed', 1, NULL);
INSERT INTO run VALUES (8, x'01a2180565c87511971ae29e69a1e08f', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'4bc046b9e0e03aca057083460177826a1a25869905bff396f4add02f2cd20142', 1795699336648, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (9, x'01a2180565c87511971ae29f2b0c7845', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'1ff440e8132ee5e29067579eda72377b5e37d3f83dc0ef27373fcb38190134b0', 1795699336648, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (10, x'01a2180566c37613ba9961186f86c822', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336893, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (11, x'01a2180566d471d0b13b47fbabeb5829', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336914, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (12, x'01a2180566db7713a16b2f9c08b3ad9b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336922, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (13, x'01a2180566e171649037ee06d6e56676', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336929, 5, 'not-ready', 1, NULL);
INSERT INTO run VALUES (14, x'01a2180566e5702c8c443dfc4cdfec30', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336932, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (15, x'01a2180566f07628ba48b0f3326b9847', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpqybVF9/layout', 'production', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336942, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (16, x'01a2180566f87450ae31f3df29052f2c', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpqybVF9/layout', 'production', NULL, NULL, x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 1795699336951, 5, 'ready', 1, NULL);
INSERT INTO run VALUES (17, x'01a21805681170a39b6625cb3d1dd494', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpqybVF9/layout', 'staging', NULL, NULL, x'21b073f2a9fb2fe5a323b68972221111d3565b995497fab9a643e71e87f57780', 1795699337233, 7, 'ready', 1, NULL);
INSERT INTO run VALUES (18, x'01a2180568a1755e87a6681e99553d45', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpqybVF9/layout', 'production', NULL, NULL, x'3516e8817bba783449c6962aedd6ed95d739d0230ac97558f62af115a8654993', 1795699337377, 7, 'ready', 1, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795699335236, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795699335241, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795699335243, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795699335251, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795699335251, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795699335254, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795699335264, '{"kind":"decided","decision":"sha256:234a46d70da15324626ddc4f5af4c8d2514ff76461f1bb3cf9c0ef35351bebb1","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795699335375, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795699335384, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795699335385, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795699335390, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795699335390, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795699335396, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795699335404, '{"kind":"decided","decision":"sha256:df4f06bb4ee27ece76128c4f09c95840bd592e84ec6f28c45b9fab2357a09fe4","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795699335545, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795699335559, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795699335561, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795699335565, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795699335565, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795699335571, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795699335576, '{"kind":"decided","decision":"sha256:56b4ff1eb278ef61491d802ee5ee6e8dae1a9481593d2f9bf20be0547e418b93","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795699335647, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795699335655, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795699335659, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795699335664, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795699335664, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795699335672, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795699335678, '{"kind":"decided","decision":"sha256:05bd401b7815056e49ab75bff1f62068e7cfb67f70d47594982959e31f9e4326","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795699336037, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795699336045, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795699336047, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795699336057, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795699336057, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795699336064, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795699336074, '{"kind":"decided","decision":"sha256:2be0b04b45dc3ffb2444ee9328da8afab34ec1853e9e5aee6f14b0988a90bf9b","verdict":"ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795699336198, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795699336211, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795699336211, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795699336215, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795699336215, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795699336215, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795699336217, '{"kind":"decided","decision":"sha256:801948bbee4d2ee144befcf24344e8324333c52858c6136c79093a83a46608db","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795699336332, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795699336344, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795699336345, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795699336350, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795699336350, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795699336359, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795699336361, '{"kind":"failed","decision":"sha256:649ef9c80ed5cbb5584222fdcfd7ed5214f8997540279ab734637b153abc3acc","what":"layout /tmp/.tmpqybVF9/layout: expected bytes with digest sha256:f270e7db8bbebc1256e075935bb4bb6e1188bfd187064c9ae19cc472d539ee39, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpqybVF9/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:f270e7db8bbebc1256e075935bb4bb6e1188bfd187064c9ae19cc472d539ee39, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795699336648, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795699336656, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795699336662, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795699336667, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795699336667, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795699336674, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795699336679, '{"kind":"decided","decision":"sha256:e2a802c9aef0c59ec31d718091bcfac959143142d3bbd334697aabd9fc41f3c2","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795699336648, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795699336657, '{"kind":"initializing","what":"policy standard version 1 (sha256:2d5df81b1b3b)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795699336667, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795699336672, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795699336672, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795699336684, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795699336688, '{"kind":"decided","decision":"sha256:b94ed51a3c281a5b85e54c9b7a0074954abde9e03c94235b8b68eefea43087ed","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795699336893, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795699336909, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795699336909, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795699336909, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795699336909, '{"kind":"decided","decision":"sha256:e1f3fc2105bd53594b7d14aaa275efde968318f213e3241f878db0e945b1c42d","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795699336914, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795699336920, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795699336920, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795699336920, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795699336920, '{"kind":"decided","decision":"sha256:225b99dc8a424884eb5a5b92004327b2f00e94c449290f9518900f3e8e614e18","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795699336922, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795699336928, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795699336928, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795699336928, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795699336928, '{"kind":"decided","decision":"sha256:4d372b101c8e95a4c66ae496db5966ba932d02a8c34bbeeaff03b86da5085d1a","verdict":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795699336929, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795699336931, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795699336931, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795699336931, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795699336931, '{"kind":"decided","decision":"sha256:f1e41278ffcf9c0481b88a4d2085935b945870c3e660f47561b3ac97fba482d9","verdict":"not-ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795699336932, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795699336937, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795699336937, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795699336937, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795699336937, '{"kind":"decided","decision":"sha256:eac35f4b54407f51e7f2eea9430c1b918dd7194944a4e6d7c118b76c41b12254","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795699336942, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795699336949, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795699336949, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795699336949, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795699336949, '{"kind":"decided","decision":"sha256:1cbf91e19c37571dad38227af4cc38864b89120770e6487287b409c0ab328314","verdict":"ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795699336951, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795699336958, '{"kind":"initializing","what":"pack sha256:03df98c54777"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795699336958, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795699336958, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795699336958, '{"kind":"decided","decision":"sha256:06fbf283bcc2374e0853df40bf1a1abb433313c643599b4332154b0e15ed5256","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795699337233, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795699337243, '{"kind":"initializing","what":"policy standard version 1000 (sha256:03df98c54777)"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795699337244, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795699337255, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795699337255, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (17, 6, 'default', 1795699337259, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (17, 7, 'default', 1795699337282, '{"kind":"decided","decision":"sha256:2483e66c53e31fd77867e30c76592032b5877da7dea3591af6bc39c431c2e8f5","verdict":"ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795699337377, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795699337396, '{"kind":"initializing","what":"policy standard version 1000 (sha256:03df98c54777)"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795699337399, '{"kind":"collecting","from":"oci:/tmp/.tmpqybVF9/layout"}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795699337410, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795699337410, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (18, 6, 'default', 1795699337413, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (18, 7, 'default', 1795699337432, '{"kind":"decided","decision":"sha256:31c1e514877acb64e12a8fb622b05d027143468b9e81b04a9cecb0e49e6be5a3","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'234a46d70da15324626ddc4f5af4c8d2514ff76461f1bb3cf9c0ef35351bebb1', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'ready', 1795699335254, 1, '{"deciding":11,"fetching":8,"pinning":2,"queued":5,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc21cd004cb594fbb290ae78c431c453aef6152e49cfd7ad1f4f9be006206bf8"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:15.254Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:51b93994da41ef4e1ee909a3962d42ec61c285de6fb5270d2d3e3c33201e5e39","source":"layout"},{"digest":"sha256:7eec19f994ed2832bb07e864b2101114b56f3585df00b182dc14792355b4e3ac","source":"layout"},{"digest":"sha256:d164a70beaa1125179c697d09135979fdc190216ca0374862e691341b1165235","source":"layout"},{"digest":"sha256:db57f47d8e15efcc82b629139ded94b4ad70ba7b198706e46165c5821298e0f1","source":"layout"}],"rejected":[],"run":"01a21805-6044-72cd-9732-304e005108a4","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'df4f06bb4ee27ece76128c4f09c95840bd592e84ec6f28c45b9fab2357a09fe4', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'ready', 1795699335396, 2, '{"deciding":9,"fetching":5,"pinning":1,"queued":9,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc21cd004cb594fbb290ae78c431c453aef6152e49cfd7ad1f4f9be006206bf8"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:15.396Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:22:15.254Z","decision":"sha256:234a46d70da15324626ddc4f5af4c8d2514ff76461f1bb3cf9c0ef35351bebb1","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:41f4f2043b3c92b87ebf73a53b427a805fdcce307805767396a75bbb7cc27027","source":"layout"},{"digest":"sha256:51b93994da41ef4e1ee909a3962d42ec61c285de6fb5270d2d3e3c33201e5e39","source":"layout"},{"digest":"sha256:7eec19f994ed2832bb07e864b2101114b56f3585df00b182dc14792355b4e3ac","source":"layout"},{"digest":"sha256:d164a70beaa1125179c697d09135979fdc190216ca0374862e691341b1165235","source":"layout"},{"digest":"sha256:db57f47d8e15efcc82b629139ded94b4ad70ba7b198706e46165c5821298e0f1","source":"layout"}],"rejected":[],"run":"01a21805-60cf-744b-997c-26d55c5c6958","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:15.254Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'56b4ff1eb278ef61491d802ee5ee6e8dae1a9481593d2f9bf20be0547e418b93', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'ready', 1795699335571, 3, '{"deciding":6,"fetching":4,"pinning":2,"queued":14,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:15.571Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:152da313b5165f85ade3eef39cf200808cb545be13590622571d37da1fa6b92b","source":"layout"},{"digest":"sha256:3f17c7ff9d129733b820714c3cd4f49de39d97d0073d5da87ba94c5db96b4189","source":"layout"},{"digest":"sha256:76ac339684caa5fba443c6d54a2dd0d8f47ee7d4076096e3a86e1e6e44f82bed","source":"layout"}],"rejected":[],"run":"01a21805-6179-76db-abce-e89c84c1a2c9","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'05bd401b7815056e49ab75bff1f62068e7cfb67f70d47594982959e31f9e4326', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'not-ready', 1795699335672, 4, '{"deciding":7,"fetching":5,"pinning":4,"queued":8,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:15.672Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:22:15.571Z","decision":"sha256:56b4ff1eb278ef61491d802ee5ee6e8dae1a9481593d2f9bf20be0547e418b93","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:152da313b5165f85ade3eef39cf200808cb545be13590622571d37da1fa6b92b","source":"layout"},{"digest":"sha256:3f17c7ff9d129733b820714c3cd4f49de39d97d0073d5da87ba94c5db96b4189","source":"layout"},{"digest":"sha256:76ac339684caa5fba443c6d54a2dd0d8f47ee7d4076096e3a86e1e6e44f82bed","source":"layout"},{"digest":"sha256:e0a6b39f9fcb792483827826719d2b442fd9995dd36903c66b24026f161198f1","source":"layout"}],"rejected":[],"run":"01a21805-61df-75c4-bf3c-f88d433053c6","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpqybVF9/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:15.571Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'2be0b04b45dc3ffb2444ee9328da8afab34ec1853e9e5aee6f14b0988a90bf9b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'ready', 1795699336064, 5, '{"deciding":12,"fetching":10,"pinning":2,"queued":8,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:16.064Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:27df75fa15bd7c6a677867012e612432d2a0c2cce1124e295d7261b927e5388f"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:cee599539fd66d6afece6e6f7b2115a59a94c2db61c68d1c00666629b7630892"}],"id":"sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23","permits":{"environment":"production","expires":"2026-12-03T13:22:15.772Z","gate":"https://gate.example.com","nonce":"01a21805-625c-7573-8135-79e047c40995","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAx6aC34PbQH1zAATdAKeizz35runfcpgFXlwGCVMkoCA=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:5a4e253fa396db1b8fa5f279382d2407f3e6b2ed019c0d77091d04c95c142459"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T13:22:15.571Z","decision":"sha256:56b4ff1eb278ef61491d802ee5ee6e8dae1a9481593d2f9bf20be0547e418b93","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:152da313b5165f85ade3eef39cf200808cb545be13590622571d37da1fa6b92b","source":"layout"},{"digest":"sha256:3f17c7ff9d129733b820714c3cd4f49de39d97d0073d5da87ba94c5db96b4189","source":"layout"},{"digest":"sha256:76ac339684caa5fba443c6d54a2dd0d8f47ee7d4076096e3a86e1e6e44f82bed","source":"layout"},{"digest":"sha256:a7c4f9e8c517d960b0ad50bf34bdc145213e8efc5a03d2ffc50eca45535c762f","source":"layout"},{"digest":"sha256:e0a6b39f9fcb792483827826719d2b442fd9995dd36903c66b24026f161198f1","source":"layout"}],"rejected":[],"run":"01a21805-6365-71be-a90c-d24828f59edf","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpqybVF9/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:15.571Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'801948bbee4d2ee144befcf24344e8324333c52858c6136c79093a83a46608db', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'not-ready', 1795699336215, 6, '{"deciding":3,"fetching":4,"pinning":0,"queued":13,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:22:16.215Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21805-6406-732b-bdb0-66f7e5af0d5d","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'649ef9c80ed5cbb5584222fdcfd7ed5214f8997540279ab734637b153abc3acc', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'unknown', 1795699336359, 7, '{"deciding":3,"fetching":5,"pinning":1,"queued":12,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpqybVF9/layout","detail":"expected bytes with digest sha256:f270e7db8bbebc1256e075935bb4bb6e1188bfd187064c9ae19cc472d539ee39, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T13:22:16.359Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:7237fc19ef1694a15ded9c6651e5358e92225c5ed718f08436c1f3d785aef152","source":"layout"},{"digest":"sha256:e3734c05a3dddb417faa1204784f579b641dbd8d4b3c0bc584a5018a700b5d1f","source":"layout"}],"rejected":[],"run":"01a21805-648c-7593-bb50-77bc9c7010d9","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'e2a802c9aef0c59ec31d718091bcfac959143142d3bbd334697aabd9fc41f3c2', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'ready', 1795699336674, 8, '{"deciding":6,"fetching":5,"pinning":6,"queued":8,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:16.667Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:16.667Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:16.667Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:22:16.674Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:936c231bcccf64d8452ec1a75194bfa1e0ee54d1d0c59eae1aaeca1cd2196444","source":"layout"},{"digest":"sha256:c8b3f4e431475604758b995762ba01db05a3791d7df5655405787095d8240312","source":"layout"},{"digest":"sha256:f6d6d3255a757f6b5e9ef641e96d9085348b6ad94119c185e6f4582546e224ff","source":"layout"}],"rejected":[],"run":"01a21805-65c8-7511-971a-e29e69a1e08f","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'b94ed51a3c281a5b85e54c9b7a0074954abde9e03c94235b8b68eefea43087ed', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb', 'ready', 1795699336684, 9, '{"deciding":5,"fetching":5,"pinning":10,"queued":9,"verifying":12}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:16.673Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:16.673Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:16.673Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:22:16.684Z","overrides":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:bd006d1ec2bbd4fec66b15627cd1f49180d245e50caec55e2bdae98746e7b3e9","source":"layout"},{"digest":"sha256:d06fef3a3ccc078ba60f22b4a2174cda2c3ad02a5c5085effd08a7804f43beb9","source":"layout"},{"digest":"sha256:e79433e25f0057474ee6e5e0b193933d1e368547bbd485f6b69967f26ab90f4a","source":"layout"}],"rejected":[],"run":"01a21805-65c8-7511-971a-e29f2b0c7845","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'e1f3fc2105bd53594b7d14aaa275efde968318f213e3241f878db0e945b1c42d', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699336893, 10, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:16.673Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:16.673Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:16.673Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T13:22:16.893Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:bd006d1ec2bbd4fec66b15627cd1f49180d245e50caec55e2bdae98746e7b3e9","source":"layout"},{"digest":"sha256:d06fef3a3ccc078ba60f22b4a2174cda2c3ad02a5c5085effd08a7804f43beb9","source":"layout"},{"digest":"sha256:e79433e25f0057474ee6e5e0b193933d1e368547bbd485f6b69967f26ab90f4a","source":"layout"}],"rejected":[],"run":"01a21805-66c3-7613-ba99-61186f86c822","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'225b99dc8a424884eb5a5b92004327b2f00e94c449290f9518900f3e8e614e18', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699336914, 11, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc21cd004cb594fbb290ae78c431c453aef6152e49cfd7ad1f4f9be006206bf8"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:16.914Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:51b93994da41ef4e1ee909a3962d42ec61c285de6fb5270d2d3e3c33201e5e39","source":"layout"},{"digest":"sha256:7eec19f994ed2832bb07e864b2101114b56f3585df00b182dc14792355b4e3ac","source":"layout"},{"digest":"sha256:d164a70beaa1125179c697d09135979fdc190216ca0374862e691341b1165235","source":"layout"},{"digest":"sha256:db57f47d8e15efcc82b629139ded94b4ad70ba7b198706e46165c5821298e0f1","source":"layout"}],"rejected":[],"run":"01a21805-66d4-71d0-b13b-47fbabeb5829","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'4d372b101c8e95a4c66ae496db5966ba932d02a8c34bbeeaff03b86da5085d1a', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699336922, 12, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:16.922Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:152da313b5165f85ade3eef39cf200808cb545be13590622571d37da1fa6b92b","source":"layout"},{"digest":"sha256:3f17c7ff9d129733b820714c3cd4f49de39d97d0073d5da87ba94c5db96b4189","source":"layout"},{"digest":"sha256:76ac339684caa5fba443c6d54a2dd0d8f47ee7d4076096e3a86e1e6e44f82bed","source":"layout"}],"rejected":[],"run":"01a21805-66db-7713-a16b-2f9c08b3ad9b","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'f1e41278ffcf9c0481b88a4d2085935b945870c3e660f47561b3ac97fba482d9', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'not-ready', 1795699336929, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T13:22:16.929Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21805-66e1-7164-9037-ee06d6e56676","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'eac35f4b54407f51e7f2eea9430c1b918dd7194944a4e6d7c118b76c41b12254', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699336932, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:16.667Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:16.667Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:16.667Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T13:22:16.932Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:936c231bcccf64d8452ec1a75194bfa1e0ee54d1d0c59eae1aaeca1cd2196444","source":"layout"},{"digest":"sha256:c8b3f4e431475604758b995762ba01db05a3791d7df5655405787095d8240312","source":"layout"},{"digest":"sha256:f6d6d3255a757f6b5e9ef641e96d9085348b6ad94119c185e6f4582546e224ff","source":"layout"}],"rejected":[],"run":"01a21805-66e5-702c-8c44-3dfc4cdfec30","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'1cbf91e19c37571dad38227af4cc38864b89120770e6487287b409c0ab328314', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699336942, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc21cd004cb594fbb290ae78c431c453aef6152e49cfd7ad1f4f9be006206bf8"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:16.942Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:22:16.914Z","decision":"sha256:225b99dc8a424884eb5a5b92004327b2f00e94c449290f9518900f3e8e614e18","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:41f4f2043b3c92b87ebf73a53b427a805fdcce307805767396a75bbb7cc27027","source":"layout"},{"digest":"sha256:51b93994da41ef4e1ee909a3962d42ec61c285de6fb5270d2d3e3c33201e5e39","source":"layout"},{"digest":"sha256:7eec19f994ed2832bb07e864b2101114b56f3585df00b182dc14792355b4e3ac","source":"layout"},{"digest":"sha256:d164a70beaa1125179c697d09135979fdc190216ca0374862e691341b1165235","source":"layout"},{"digest":"sha256:db57f47d8e15efcc82b629139ded94b4ad70ba7b198706e46165c5821298e0f1","source":"layout"}],"rejected":[],"run":"01a21805-66f0-7628-ba48-b0f3326b9847","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:16.914Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'06fbf283bcc2374e0853df40bf1a1abb433313c643599b4332154b0e15ed5256', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699336951, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.565Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T13:22:16.951Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:27df75fa15bd7c6a677867012e612432d2a0c2cce1124e295d7261b927e5388f"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:cee599539fd66d6afece6e6f7b2115a59a94c2db61c68d1c00666629b7630892"}],"id":"sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23","permits":{"environment":"production","expires":"2026-12-03T13:22:15.772Z","gate":"https://gate.example.com","nonce":"01a21805-625c-7573-8135-79e047c40995","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAx6aC34PbQH1zAATdAKeizz35runfcpgFXlwGCVMkoCA=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:5a4e253fa396db1b8fa5f279382d2407f3e6b2ed019c0d77091d04c95c142459"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:22:16.922Z","decision":"sha256:4d372b101c8e95a4c66ae496db5966ba932d02a8c34bbeeaff03b86da5085d1a","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:152da313b5165f85ade3eef39cf200808cb545be13590622571d37da1fa6b92b","source":"layout"},{"digest":"sha256:3f17c7ff9d129733b820714c3cd4f49de39d97d0073d5da87ba94c5db96b4189","source":"layout"},{"digest":"sha256:76ac339684caa5fba443c6d54a2dd0d8f47ee7d4076096e3a86e1e6e44f82bed","source":"layout"},{"digest":"sha256:a7c4f9e8c517d960b0ad50bf34bdc145213e8efc5a03d2ffc50eca45535c762f","source":"layout"},{"digest":"sha256:e0a6b39f9fcb792483827826719d2b442fd9995dd36903c66b24026f161198f1","source":"layout"}],"rejected":[],"run":"01a21805-66f8-7450-ae31-f3df29052f2c","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpqybVF9/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:16.922Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'2483e66c53e31fd77867e30c76592032b5877da7dea3591af6bc39c431c2e8f5', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699337259, 17, '{"deciding":25,"fetching":11,"pinning":1,"queued":10,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc21cd004cb594fbb290ae78c431c453aef6152e49cfd7ad1f4f9be006206bf8"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:17.259Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:41f4f2043b3c92b87ebf73a53b427a805fdcce307805767396a75bbb7cc27027","source":"layout"},{"digest":"sha256:4e8956dad4392f86598e66560c2171a3c08f21fc30e12f224ef3fe17161f06f6","source":"layout"},{"digest":"sha256:51b93994da41ef4e1ee909a3962d42ec61c285de6fb5270d2d3e3c33201e5e39","source":"layout"},{"digest":"sha256:7eec19f994ed2832bb07e864b2101114b56f3585df00b182dc14792355b4e3ac","source":"layout"},{"digest":"sha256:d164a70beaa1125179c697d09135979fdc190216ca0374862e691341b1165235","source":"layout"},{"digest":"sha256:d703c983a2fcf035dfbeffdc8335a79d4900735229808c14975b4ecf61b66c1b","source":"layout"},{"digest":"sha256:db57f47d8e15efcc82b629139ded94b4ad70ba7b198706e46165c5821298e0f1","source":"layout"},{"digest":"sha256:e9a218da726d3efed86de6d862fbaa250cd2afdfd4fcb89d3910d11ab4ea56d3","source":"layout"}],"rejected":[],"run":"01a21805-6811-70a3-9b66-25cb3d1dd494","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'31c1e514877acb64e12a8fb622b05d027143468b9e81b04a9cecb0e49e6be5a3', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5', 'ready', 1795699337413, 18, '{"deciding":21,"fetching":11,"pinning":3,"queued":19,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:dc21cd004cb594fbb290ae78c431c453aef6152e49cfd7ad1f4f9be006206bf8"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T13:22:14.739Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T13:22:14.739Z","digest":"sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T13:22:15.251Z","signed_at":null,"signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b1e074d297de8058da3ab737fc3fbaf9d7ccaee274ac89b1e7b8f12e3b0f6efc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T13:22:14.739Z","invocationId":"1","startedOn":"2026-11-26T13:22:14.739Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpqybVF9/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T13:22:17.413Z","overrides":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T13:22:17.259Z","decision":"sha256:2483e66c53e31fd77867e30c76592032b5877da7dea3591af6bc39c431c2e8f5","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:41f4f2043b3c92b87ebf73a53b427a805fdcce307805767396a75bbb7cc27027","source":"layout"},{"digest":"sha256:4e8956dad4392f86598e66560c2171a3c08f21fc30e12f224ef3fe17161f06f6","source":"layout"},{"digest":"sha256:51b93994da41ef4e1ee909a3962d42ec61c285de6fb5270d2d3e3c33201e5e39","source":"layout"},{"digest":"sha256:7eec19f994ed2832bb07e864b2101114b56f3585df00b182dc14792355b4e3ac","source":"layout"},{"digest":"sha256:d164a70beaa1125179c697d09135979fdc190216ca0374862e691341b1165235","source":"layout"},{"digest":"sha256:d703c983a2fcf035dfbeffdc8335a79d4900735229808c14975b4ecf61b66c1b","source":"layout"},{"digest":"sha256:db57f47d8e15efcc82b629139ded94b4ad70ba7b198706e46165c5821298e0f1","source":"layout"},{"digest":"sha256:e9a218da726d3efed86de6d862fbaa250cd2afdfd4fcb89d3910d11ab4ea56d3","source":"layout"}],"rejected":[],"run":"01a21805-68a1-755e-87a6-681e99553d45","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpqybVF9/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T13:22:14.739Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test of 2026-11-26T13:22:14.739Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T13:22:17.259Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T13:22:14.739Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 'default');
INSERT INTO decision_bundle VALUES (1, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 'default');
INSERT INTO decision_bundle VALUES (1, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 'default');
INSERT INTO decision_bundle VALUES (1, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 'default');
INSERT INTO decision_bundle VALUES (2, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 'default');
INSERT INTO decision_bundle VALUES (2, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 'default');
INSERT INTO decision_bundle VALUES (2, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 'default');
INSERT INTO decision_bundle VALUES (2, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 'default');
INSERT INTO decision_bundle VALUES (3, x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', 'default');
INSERT INTO decision_bundle VALUES (3, x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', 'default');
INSERT INTO decision_bundle VALUES (3, x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', 'default');
INSERT INTO decision_bundle VALUES (4, x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', 'default');
INSERT INTO decision_bundle VALUES (4, x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', 'default');
INSERT INTO decision_bundle VALUES (4, x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', 'default');
INSERT INTO decision_bundle VALUES (5, x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', 'default');
INSERT INTO decision_bundle VALUES (5, x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', 'default');
INSERT INTO decision_bundle VALUES (5, x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', 'default');
INSERT INTO decision_bundle VALUES (8, x'2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430', 'default');
INSERT INTO decision_bundle VALUES (8, x'43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436', 'default');
INSERT INTO decision_bundle VALUES (8, x'c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2', 'default');
INSERT INTO decision_bundle VALUES (9, x'1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a', 'default');
INSERT INTO decision_bundle VALUES (9, x'9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305', 'default');
INSERT INTO decision_bundle VALUES (9, x'a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1', 'default');
INSERT INTO decision_bundle VALUES (10, x'1bf8c11df259fea011c60fdf38984bb2a9d0526ae037c3a14ef187669bb2502a', 'default');
INSERT INTO decision_bundle VALUES (10, x'9519d7ed37ab41f4240dd8d11e83b09aa382f2c595d0bf9f336bbdbc3693c305', 'default');
INSERT INTO decision_bundle VALUES (10, x'a065dcbf9ac1a67c0c6db3a5866a90af7dd2cf0a8e6942b58ae6fa8223a273f1', 'default');
INSERT INTO decision_bundle VALUES (11, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 'default');
INSERT INTO decision_bundle VALUES (11, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 'default');
INSERT INTO decision_bundle VALUES (11, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 'default');
INSERT INTO decision_bundle VALUES (11, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 'default');
INSERT INTO decision_bundle VALUES (12, x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', 'default');
INSERT INTO decision_bundle VALUES (12, x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', 'default');
INSERT INTO decision_bundle VALUES (12, x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', 'default');
INSERT INTO decision_bundle VALUES (14, x'2ef5e2e5a8d67930c0baaf6e511c28e47e2773ab7ff02d9a3ecdbb8f756e6430', 'default');
INSERT INTO decision_bundle VALUES (14, x'43ae3c6a07ba9e0ec351aa794df85f17d3e42025a7391a5cd378b216b8f11436', 'default');
INSERT INTO decision_bundle VALUES (14, x'c7a5c36051fa647dc52dd3720e401939e96f0950b4721e0f51aa35213600e7f2', 'default');
INSERT INTO decision_bundle VALUES (15, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 'default');
INSERT INTO decision_bundle VALUES (15, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 'default');
INSERT INTO decision_bundle VALUES (15, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 'default');
INSERT INTO decision_bundle VALUES (15, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 'default');
INSERT INTO decision_bundle VALUES (16, x'1367d0a69241ef73aad9bd3ed629079dd68b29da67c223d3db729202290e4aff', 'default');
INSERT INTO decision_bundle VALUES (16, x'209760d8ca5b514d1ac7ec5d2f69736d37221f23023d43ac3cff9fc176bbf4d9', 'default');
INSERT INTO decision_bundle VALUES (16, x'd588ba837aff2374181ebd39ecb1bf7bd09f0213ac4c4d9d62c32e6d7803acae', 'default');
INSERT INTO decision_bundle VALUES (17, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 'default');
INSERT INTO decision_bundle VALUES (17, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 'default');
INSERT INTO decision_bundle VALUES (17, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 'default');
INSERT INTO decision_bundle VALUES (17, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 'default');
INSERT INTO decision_bundle VALUES (18, x'38575532d3817ba7b4915b95c2d730e81137f7d80b52294a45706fb03fbb4bbe', 'default');
INSERT INTO decision_bundle VALUES (18, x'c773fc4e16502979eb1d5760a8e85060646abe74312f2202dd39043479b8a20e', 'default');
INSERT INTO decision_bundle VALUES (18, x'f71a5f20bb1dcbcd80e720ee607841380b2be4c419429690636379fdff96149d', 'default');
INSERT INTO decision_bundle VALUES (18, x'fd358dc69f6cb4ac6c35b998d2abc3734557c62d7e2cb37f4b62aa9e796423c7', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'1ea2ae6f3c6188c8a9fbd487fbc7ba1d6049ba108aee896b48e1d108741d2537', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzODU3NTUzMmQzODE3YmE3YjQ5MTViOTVjMmQ3MzBlODExMzdmN2Q4MGI1MjI5NGE0NTcwNmZiMDNmYmI0YmJlIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjNzczZmM0ZTE2NTAyOTc5ZWIxZDU3NjBhOGU4NTA2MDY0NmFiZTc0MzEyZjIyMDJkZDM5MDQzNDc5YjhhMjBlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZjcxYTVmMjBiYjFkY2JjZDgwZTcyMGVlNjA3ODQxMzgwYjJiZTRjNDE5NDI5NjkwNjM2Mzc5ZmRmZjk2MTQ5ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZkMzU4ZGM2OWY2Y2I0YWM2YzM1Yjk5OGQyYWJjMzczNDU1N2M2MmQ3ZTJjYjM3ZjRiNjJhYTllNzk2NDIzYzcifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE1LjI1NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjIzNGE0NmQ3MGRhMTUzMjQ2MjZkZGM0ZjVhZjRjOGQyNTE0ZmY3NjQ2MWYxYmIzY2Y5YzBlZjM1MzUxYmViYjEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"JuSb7L/pT6V3Ixqbe7aGr4EgEk3wa6MQZerTnx7nSz63GnVv+eXuMGANDdY48jNIuWVaA6zFDAVwdHQhY5plAw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699335284, NULL, x'41f4f2043b3c92b87ebf73a53b427a805fdcce307805767396a75bbb7cc27027', 1795699335284);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'600dbe2efb5774effba4751f830af8558036914e62968079b5786f7e9942e142', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzODU3NTUzMmQzODE3YmE3YjQ5MTViOTVjMmQ3MzBlODExMzdmN2Q4MGI1MjI5NGE0NTcwNmZiMDNmYmI0YmJlIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjNzczZmM0ZTE2NTAyOTc5ZWIxZDU3NjBhOGU4NTA2MDY0NmFiZTc0MzEyZjIyMDJkZDM5MDQzNDc5YjhhMjBlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZjcxYTVmMjBiYjFkY2JjZDgwZTcyMGVlNjA3ODQxMzgwYjJiZTRjNDE5NDI5NjkwNjM2Mzc5ZmRmZjk2MTQ5ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZkMzU4ZGM2OWY2Y2I0YWM2YzM1Yjk5OGQyYWJjMzczNDU1N2M2MmQ3ZTJjYjM3ZjRiNjJhYTllNzk2NDIzYzcifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE1LjM5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmRmNGYwNmJiNGVlMjdlY2U3NjEyOGM0ZjA5Yzk1ODQwYmQ1OTJlODRlYzZmMjhjNDViOWZhYjIzNTdhMDlmZTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"i0KxYVi9xXT3u8gBgY89//AdlWB32t93dDDATTdRUqPyxrnRm2khijxIV5XLqjfhLusg/edE+gJ+Z/DxvOzUBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699335413, NULL, x'd703c983a2fcf035dfbeffdc8335a79d4900735229808c14975b4ecf61b66c1b', 1795699335413);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'6f6d57366a7b9b2fe70e167658c0b10079eeeb3c10bfc2fd962f9a6632638c4a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzY3ZDBhNjkyNDFlZjczYWFkOWJkM2VkNjI5MDc5ZGQ2OGIyOWRhNjdjMjIzZDNkYjcyOTIwMjI5MGU0YWZmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMjA5NzYwZDhjYTViNTE0ZDFhYzdlYzVkMmY2OTczNmQzNzIyMWYyMzAyM2Q0M2FjM2NmZjlmYzE3NmJiZjRkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ1ODhiYTgzN2FmZjIzNzQxODFlYmQzOWVjYjFiZjdiZDA5ZjAyMTNhYzRjNGQ5ZDYyYzMyZTZkNzgwM2FjYWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE1LjU3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjU2YjRmZjFlYjI3OGVmNjE0OTFkODAyZWU1ZWU2ZThkYWUxYTk0ODE1OTNkMmY5YmYyMGJlMDU0N2U0MThiOTMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"2YqgKOCIdjJO9MQPZ6yQWGOQyIZpuZ3l/Xsb6Xe60eJLVPTk4OiOu5naQ0B4O48zDrO6YTDt3uxckPZDRdxbCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699335592, NULL, x'e0a6b39f9fcb792483827826719d2b442fd9995dd36903c66b24026f161198f1', 1795699335592);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'1e2b35f580b9b84a5b1e9a2604b7195f0bda4c9ed60f44d92ca68ec636d01516', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzY3ZDBhNjkyNDFlZjczYWFkOWJkM2VkNjI5MDc5ZGQ2OGIyOWRhNjdjMjIzZDNkYjcyOTIwMjI5MGU0YWZmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMjA5NzYwZDhjYTViNTE0ZDFhYzdlYzVkMmY2OTczNmQzNzIyMWYyMzAyM2Q0M2FjM2NmZjlmYzE3NmJiZjRkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ1ODhiYTgzN2FmZjIzNzQxODFlYmQzOWVjYjFiZjdiZDA5ZjAyMTNhYzRjNGQ5ZDYyYzMyZTZkNzgwM2FjYWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE1LjY3MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjA1YmQ0MDFiNzgxNTA1NmU0OWFiNzViZmYxZjYyMDY4ZTdjZmI2N2Y3MGQ0NzU5NDk4Mjk1OWUzMWY5ZTQzMjYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOlsicmV2aWV3LmFwcHJvdmVkIl0sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IkZBSUxFRCIsInZlcmlmaWVkTGV2ZWxzIjpbXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wcXliVkY5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ahtxcLHmUOdDrV1g0GlIV6iQE+S6uhTskCgzU/ef90jqX/wFmCLfuZYrPb/SOyp/5MVj0ppLltL4jKO8JFxyDQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699335698, NULL, x'a7c4f9e8c517d960b0ad50bf34bdc145213e8efc5a03d2ffc50eca45535c762f', 1795699335698);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23"]', x'05582255edb6e714c41aa1ccc6a83c219c54126025bd1037783a32097b3dacf9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzY3ZDBhNjkyNDFlZjczYWFkOWJkM2VkNjI5MDc5ZGQ2OGIyOWRhNjdjMjIzZDNkYjcyOTIwMjI5MGU0YWZmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMjA5NzYwZDhjYTViNTE0ZDFhYzdlYzVkMmY2OTczNmQzNzIyMWYyMzAyM2Q0M2FjM2NmZjlmYzE3NmJiZjRkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ1ODhiYTgzN2FmZjIzNzQxODFlYmQzOWVjYjFiZjdiZDA5ZjAyMTNhYzRjNGQ5ZDYyYzMyZTZkNzgwM2FjYWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjA2NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjJiZTBiMDRiNDVkYzNmZmIyNDQ0ZWU5MzI4ZGE4YWZhYjM0ZWMxODUzZTllNWFlZTZmMTRiMDk4OGE5MGJmOWIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbeyJvdmVycmlkZSI6InNoYTI1NjozNjE2OGFhZmYxYjFhYzliZDRjNDI5ZWI2YWEyODY2ZDA5NGM5OWY1NThkMTZjNDNhMjUxZDc2ZTU4ZDNkYTIzIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCJ9XSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"F4JeQ1BpR1sOWYGgGA8Xr8su48ixWn7vnAjiBcCHxphiz1U/E2UI/NAIJSKl1ATuu34Ecz8rj/HWSES8piX2Aw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699336094, NULL, x'b37184b7d2cd5396c01e2689df9b5d9b1f59b9e65b27326b32425517690d01d9', 1795699336094);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'e697c6b9145a7d271fac6c3591f79e3ecebc4a62a937f37587f9ef1eeb779972', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjIxNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjgwMTk0OGJiZWU0ZDJlZTE0NGJlZmNmMjQzNDRlODMyNDMzM2M1Mjg1OGM2MTM2Yzc5MDkzYTgzYTQ2NjA4ZGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOlsic2lnbmF0dXJlLnByZXNlbnQiLCJwcm92ZW5hbmNlLnByZXNlbnQiLCJwcm92ZW5hbmNlLmJ1aWxkZXIiLCJwcm92ZW5hbmNlLnNvdXJjZSIsInNtb2tlLnBhc3NlZCIsInNtb2tlLmZyZXNoIl0sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IkZBSUxFRCIsInZlcmlmaWVkTGV2ZWxzIjpbXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMzQ5ZjAxZGIxZWNlZDQ0Y2JiODJlMWVhYmU4YTBkOTQ3ZmEyMjQwZWJmY2RmY2ZiODBiNjUwZjJjN2I4YzFhIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wcXliVkY5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"HVf8U6nD2sZVKTsa3vB+MYEL3oS3wKrArpejCm9XWay0xB2zQO1O3G9IbLEgO6YqScwpqH11ctVGhJ0UnIw+DA=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699336242, NULL, x'e3734c05a3dddb417faa1204784f579b641dbd8d4b3c0bc584a5018a700b5d1f', 1795699336242);
INSERT INTO publication VALUES (7, 8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'7b0d9cdafb77bfa7e19680164136a8196452dc5670058e47f6423699cb3f8bc8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyZWY1ZTJlNWE4ZDY3OTMwYzBiYWFmNmU1MTFjMjhlNDdlMjc3M2FiN2ZmMDJkOWEzZWNkYmI4Zjc1NmU2NDMwIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDNhZTNjNmEwN2JhOWUwZWMzNTFhYTc5NGRmODVmMTdkM2U0MjAyNWE3MzkxYTVjZDM3OGIyMTZiOGYxMTQzNiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3YTVjMzYwNTFmYTY0N2RjNTJkZDM3MjBlNDAxOTM5ZTk2ZjA5NTBiNDcyMWUwZjUxYWEzNTIxMzYwMGU3ZjIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjY3NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmUyYTgwMmM5YWVmMGM1OWVjMzFkNzE4MDkxYmNmYWM5NTkxNDMxNDJkM2JiZDMzNDY5N2FhYmQ5ZmM0MWYzYzIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"YMTZLLd5mRUF/OYDFHmuLGdadhF6i+btAleMEF4t+GW94uDgfbuysajyDUaXRrIRxeThS+OB7wGgktDHh2PIAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699336704, NULL, x'0038167a958adfcc937d14d42636271dc8f1c4539ff0c3ef8ac66bdabf447ff2', 1795699336704);
INSERT INTO publication VALUES (8, 9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'f79ca56806f1885cb4650ee12065fd6bcc639bcd5804211809e86348adc2e682', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxYmY4YzExZGYyNTlmZWEwMTFjNjBmZGYzODk4NGJiMmE5ZDA1MjZhZTAzN2MzYTE0ZWYxODc2NjliYjI1MDJhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOTUxOWQ3ZWQzN2FiNDFmNDI0MGRkOGQxMWU4M2IwOWFhMzgyZjJjNTk1ZDBiZjlmMzM2YmJkYmMzNjkzYzMwNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImEwNjVkY2JmOWFjMWE2N2MwYzZkYjNhNTg2NmE5MGFmN2RkMmNmMGE4ZTY5NDJiNThhZTZmYTgyMjNhMjczZjEifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkNWRmODFiMWIzYjNhN2Q0YWI2MjZiM2ZiNDRjZTg1OTMxNmRhOWQyYTk5OTIxZjkxZjI5Y2IzMWZkYmRlZmIifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjY4NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmI5NGVkNTFhM2MyODFhNWI4NWU1NGM5YjdhMDA3NDk1NGFiZGU5ZTAzYzk0MjM1YjhiNjhlZWZlYTQzMDg3ZWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"H0FB9Ny8+ceD/OqJgPrutCT6k4VIpCkQPqBn/DKLjWvD0+QJGEkbt83dw/BIBEH1Ff0BHg66pfoQDlEg+WaHAw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699336718, NULL, x'ccc706d2b77e33eac244992067a8e0f00d158d0c75bd89e0e7f732cbdc45affd', 1795699336718);
INSERT INTO publication VALUES (9, 10, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'5921352a3c7582af2134839e6f33580ac61bc55e4e5af576cb5611a889424770', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxYmY4YzExZGYyNTlmZWEwMTFjNjBmZGYzODk4NGJiMmE5ZDA1MjZhZTAzN2MzYTE0ZWYxODc2NjliYjI1MDJhIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOTUxOWQ3ZWQzN2FiNDFmNDI0MGRkOGQxMWU4M2IwOWFhMzgyZjJjNTk1ZDBiZjlmMzM2YmJkYmMzNjkzYzMwNSJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImEwNjVkY2JmOWFjMWE2N2MwYzZkYjNhNTg2NmE5MGFmN2RkMmNmMGE4ZTY5NDJiNThhZTZmYTgyMjNhMjczZjEifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2Ljg5M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmUxZjNmYzIxMDViZDUzNTk0YjdkMTRhYWEyNzVlZmRlOTY4MzE4ZjIxM2UzMjQxZjg3OGRiMGU5NDViMWM0MmQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"qjjZLwbzo3rjp4K8MNzP8w2I5HheymcJVigic9xpEcbXse2E3PWdAfJT7bbrAC11bLvreBgFArbvvrPKECvIDw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699336986, NULL, x'49d05685c38eb8d9dbdb4dd320882de6f73b9493531261de39c9c5b80d81c03a', 1795699336986);
INSERT INTO publication VALUES (10, 11, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'7f804e6cd0db2aa70c8078a4a12c6ff3ceb448c9e20fa9643274766bf7785a15', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzODU3NTUzMmQzODE3YmE3YjQ5MTViOTVjMmQ3MzBlODExMzdmN2Q4MGI1MjI5NGE0NTcwNmZiMDNmYmI0YmJlIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjNzczZmM0ZTE2NTAyOTc5ZWIxZDU3NjBhOGU4NTA2MDY0NmFiZTc0MzEyZjIyMDJkZDM5MDQzNDc5YjhhMjBlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZjcxYTVmMjBiYjFkY2JjZDgwZTcyMGVlNjA3ODQxMzgwYjJiZTRjNDE5NDI5NjkwNjM2Mzc5ZmRmZjk2MTQ5ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZkMzU4ZGM2OWY2Y2I0YWM2YzM1Yjk5OGQyYWJjMzczNDU1N2M2MmQ3ZTJjYjM3ZjRiNjJhYTllNzk2NDIzYzcifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjkxNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjIyNWI5OWRjOGE0MjQ4ODRlYjVhNWI5MjAwNDMyN2IyZjAwZTk0YzQ0OTI5MGY5NTE4OTAwZjNlOGU2MTRlMTgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"qs0q7jHE1uK0MJieLHaB+Rh1tDbjb3gxNIcvp5FpSoncYMjkieKWrxkZKTvK/G+bsdncJ/JzId1tExPApOuYAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699337013, NULL, x'4e8956dad4392f86598e66560c2171a3c08f21fc30e12f224ef3fe17161f06f6', 1795699337013);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'08dc8ef2c2159e5ea232ee8431be4f71d5d72e959296e1485cb461ef836c4900', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzY3ZDBhNjkyNDFlZjczYWFkOWJkM2VkNjI5MDc5ZGQ2OGIyOWRhNjdjMjIzZDNkYjcyOTIwMjI5MGU0YWZmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMjA5NzYwZDhjYTViNTE0ZDFhYzdlYzVkMmY2OTczNmQzNzIyMWYyMzAyM2Q0M2FjM2NmZjlmYzE3NmJiZjRkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ1ODhiYTgzN2FmZjIzNzQxODFlYmQzOWVjYjFiZjdiZDA5ZjAyMTNhYzRjNGQ5ZDYyYzMyZTZkNzgwM2FjYWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjkyMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjRkMzcyYjEwMWM4ZTk1YTRjNjZhZTQ5NmRiNTk2NmJhOTMyZDAyYThjMzRiYmVlYWZmMDNiODZkYTUwODVkMWEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"hF1E7aL5ykfVYRVbzGPikHYR6AAnixwszI9WAnd/BSWSKbaJeh2eLON1KcWVvi8pZFf9iPZ1149MYaEqOXkhCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699337029, NULL, x'0d3f24575eeefdeee8fc1f73bc4efdbb14665239a1d68eb599353494eb562f29', 1795699337029);
INSERT INTO publication VALUES (12, 13, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'd668be96f21b54f1bae5920b68eedb076e94a1daf07389a4dea563f784329569', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjkyOVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmYxZTQxMjc4ZmZjZjljMDQ4MWI4OGE0ZDIwODU5MzViOTQ1ODcwYzNlNjYwZjQ3NTYxYjNhYzk3ZmJhNDgyZDkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOlsic2lnbmF0dXJlLnByZXNlbnQiLCJwcm92ZW5hbmNlLnByZXNlbnQiLCJwcm92ZW5hbmNlLmJ1aWxkZXIiLCJwcm92ZW5hbmNlLnNvdXJjZSIsInNtb2tlLnBhc3NlZCIsInNtb2tlLmZyZXNoIl0sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IkZBSUxFRCIsInZlcmlmaWVkTGV2ZWxzIjpbXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMzQ5ZjAxZGIxZWNlZDQ0Y2JiODJlMWVhYmU4YTBkOTQ3ZmEyMjQwZWJmY2RmY2ZiODBiNjUwZjJjN2I4YzFhIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wcXliVkY5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"n12g3bJJf/HDD7LWrASmKLsEiTxpAeVkwxqbmyoz+NLQcO5WSps9EOWT+D9q6HnTJLWjorEPc2h7gXgye6NeBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699337054, NULL, x'b1acdcf65a6f95b7eb66d098ce7f88eb85648d8f01022dd3315922ace8d947df', 1795699337054);
INSERT INTO publication VALUES (13, 14, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'7ed3bee6772b01495cbe40b837f7e4f2b13680729f6766db16c4f3ac42d53665', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyZWY1ZTJlNWE4ZDY3OTMwYzBiYWFmNmU1MTFjMjhlNDdlMjc3M2FiN2ZmMDJkOWEzZWNkYmI4Zjc1NmU2NDMwIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDNhZTNjNmEwN2JhOWUwZWMzNTFhYTc5NGRmODVmMTdkM2U0MjAyNWE3MzkxYTVjZDM3OGIyMTZiOGYxMTQzNiJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3YTVjMzYwNTFmYTY0N2RjNTJkZDM3MjBlNDAxOTM5ZTk2ZjA5NTBiNDcyMWUwZjUxYWEzNTIxMzYwMGU3ZjIifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2LjkzMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmVhYzM1ZjRiNTQ0MDdmNTFlN2YyZWVhOTQzMGMxYjkxOGRkNzE5NDk0NGE0ZTZkN2MxMThiNzZjNDFiMTIyNTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"NG2Us2qcJt91G1mJS+NAYx5UeWSeqR47SybV1KptiUH+2ygy0YmbzIu8tO4khGPs44yDa/OhjQ7y5pjqJO3RDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699337074, NULL, x'4dd4592deb03de0cdb50b7c05ed5fe341e8bc0d945ef4aeb772c972b0a6e8807', 1795699337074);
INSERT INTO publication VALUES (14, 15, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'3a77ad34ae89e34d97e5bf8b0a5dab9c8a31d252a466868ca29eff82ae6e68bd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzODU3NTUzMmQzODE3YmE3YjQ5MTViOTVjMmQ3MzBlODExMzdmN2Q4MGI1MjI5NGE0NTcwNmZiMDNmYmI0YmJlIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjNzczZmM0ZTE2NTAyOTc5ZWIxZDU3NjBhOGU4NTA2MDY0NmFiZTc0MzEyZjIyMDJkZDM5MDQzNDc5YjhhMjBlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZjcxYTVmMjBiYjFkY2JjZDgwZTcyMGVlNjA3ODQxMzgwYjJiZTRjNDE5NDI5NjkwNjM2Mzc5ZmRmZjk2MTQ5ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZkMzU4ZGM2OWY2Y2I0YWM2YzM1Yjk5OGQyYWJjMzczNDU1N2M2MmQ3ZTJjYjM3ZjRiNjJhYTllNzk2NDIzYzcifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2Ljk0MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjFjYmY5MWUxOWMzNzU3MWRhZDM4MjI3YWY0Y2MzODg2NGI4OTEyMDc3MGU2NDg3Mjg3YjQwOWMwYWIzMjgzMTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Ebr7VSO687ILkcydvDhbuMlrlVFEBgpE8VY/DGly/u9erLjMQcaL8vszuL79S0ilVbDU5v6CvwpvPaO8T68oAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699337087, NULL, x'e9a218da726d3efed86de6d862fbaa250cd2afdfd4fcb89d3910d11ab4ea56d3', 1795699337087);
INSERT INTO publication VALUES (15, 16, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23"]', x'ad2685fa78c246dd453bd78bddc006088e6704a1e7b187798ab52a765fa7e02d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMzY3ZDBhNjkyNDFlZjczYWFkOWJkM2VkNjI5MDc5ZGQ2OGIyOWRhNjdjMjIzZDNkYjcyOTIwMjI5MGU0YWZmIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiMjA5NzYwZDhjYTViNTE0ZDFhYzdlYzVkMmY2OTczNmQzNzIyMWYyMzAyM2Q0M2FjM2NmZjlmYzE3NmJiZjRkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImQ1ODhiYTgzN2FmZjIzNzQxODFlYmQzOWVjYjFiZjdiZDA5ZjAyMTNhYzRjNGQ5ZDYyYzMyZTZkNzgwM2FjYWUifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE2Ljk1MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjA2ZmJmMjgzYmNjMjM3NGUwODUzZGY0MGJmMWExYWJiNDMzMzEzYzY0MzU5OWI0MzMyMTU0YjBlMTVlZDUyNTYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbeyJvdmVycmlkZSI6InNoYTI1NjozNjE2OGFhZmYxYjFhYzliZDRjNDI5ZWI2YWEyODY2ZDA5NGM5OWY1NThkMTZjNDNhMjUxZDc2ZTU4ZDNkYTIzIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCJ9XSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"BHPXK99bOkI66jOmElQ5QRG+DfggGdUdcHXQnAJalsk68B2OrT3a7vx6Yo9ivjsdb3W72oqgtfEvYEPW/+H0Dw=="}]}}' AS BLOB), 'oci:/tmp/.tmpqybVF9/layout', 1, 1795699337126, NULL, x'a0dcd5807b896a66a9a1f3f3c02ca1710e6d447b1e6eb9e734184e650fb2afd8', 1795699337126);
INSERT INTO publication VALUES (16, 17, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'432752332515a5e536dcea143bbebf81f2a4642a5c96d97d4226526eb1b3eb0c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzODU3NTUzMmQzODE3YmE3YjQ5MTViOTVjMmQ3MzBlODExMzdmN2Q4MGI1MjI5NGE0NTcwNmZiMDNmYmI0YmJlIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjNzczZmM0ZTE2NTAyOTc5ZWIxZDU3NjBhOGU4NTA2MDY0NmFiZTc0MzEyZjIyMDJkZDM5MDQzNDc5YjhhMjBlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZjcxYTVmMjBiYjFkY2JjZDgwZTcyMGVlNjA3ODQxMzgwYjJiZTRjNDE5NDI5NjkwNjM2Mzc5ZmRmZjk2MTQ5ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZkMzU4ZGM2OWY2Y2I0YWM2YzM1Yjk5OGQyYWJjMzczNDU1N2M2MmQ3ZTJjYjM3ZjRiNjJhYTllNzk2NDIzYzcifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE3LjI1OVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjI0ODNlNjZjNTNlMzFmZDc3ODY3ZTMwYzc2NTkyMDMyYjU4NzdkYTdkZWEzNTkxYWY2YmMzOWM0MzFjMmU4ZjUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Rsp9huMsJk72TIGYzl9Ou5OcLDgMFfjXJ7Ey45w4sbxhFWmX/Cc//NFGXP41IZWP0v39+3DTRQVu2Zvatco3CA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (17, 18, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'bf6fce80c48f58376cecd5e7de87c8303cf31159b06a627d7d052f334c8db75c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"9JyHB+rYJ8qA7ObTkJpeoJTMfPwvMG5//Lb9CwnsML4="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzODU3NTUzMmQzODE3YmE3YjQ5MTViOTVjMmQ3MzBlODExMzdmN2Q4MGI1MjI5NGE0NTcwNmZiMDNmYmI0YmJlIn0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjNzczZmM0ZTE2NTAyOTc5ZWIxZDU3NjBhOGU4NTA2MDY0NmFiZTc0MzEyZjIyMDJkZDM5MDQzNDc5YjhhMjBlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiZjcxYTVmMjBiYjFkY2JjZDgwZTcyMGVlNjA3ODQxMzgwYjJiZTRjNDE5NDI5NjkwNjM2Mzc5ZmRmZjk2MTQ5ZCJ9LCJ1cmkiOiJodHRwczovL3NpZ3N0b3JlLmRldi9jb3NpZ24vc2lnbi92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZkMzU4ZGM2OWY2Y2I0YWM2YzM1Yjk5OGQyYWJjMzczNDU1N2M2MmQ3ZTJjYjM3ZjRiNjJhYTllNzk2NDIzYzcifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjAzZGY5OGM1NDc3N2U3OTkxNTVmMTdlZTdhMTI2ZDc4MDExMTQ4ZjBmYjcwZDFhMzc2MmFkZjk0MDBlNDE5ZDUifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBxeWJWRjkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDEzOjIyOjE3LjQxM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjMxYzFlNTE0ODc3YWNiNjRlMTJhOGZiNjIyYjA1ZDAyNzE0MzQ2OGI5ZTgxYjA0YTljZWNiMGU0OWU2YmU1YTMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QxMzoyMjoxNC43MzlaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHF5YlZGOS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ryBzgkw+s0ndjHcik3rr+c7t6T0npDw0E9ZC1oRc9c3hn14dgSDWfXB1UU8ChZU5cNepGZrsBfp4LZYYlJIoDw=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO override_request VALUES (1, x'36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'492626a89f1635c38ccd24683e23db02e7a767737dddc0e01a93d8307e4e61e4', 1796304135772, 1795699335772);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'0a47e7ab3c397ed16226049808a68bdacc9cf69396af1861716a3b50ebb7a9eb', 'key sha256:27df75fa15bd7c6a677867012e612432d2a0c2cce1124e295d7261b927e5388f', 1795699335854);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'320b5b85a25b093c04b0aec7d7e840391c2d24203ca2a38d7226a43c6202a04c', 'key sha256:cee599539fd66d6afece6e6f7b2115a59a94c2db61c68d1c00666629b7630892', 1795699335979);
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
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpqybVF9/layout', 1795785734739, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpqybVF9/layout', 1795785734739, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpqybVF9/layout', 1795785734739, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'changed', 'oci:/tmp/.tmpqybVF9/layout', 1795699335854, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpqybVF9/layout', 1795785734739, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpqybVF9/layout', 1795785734739, 0);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpqybVF9/layout', 1795785734739, 0);
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
INSERT INTO release VALUES (1, x'01a2180565c87511971ae2a0c192cfed', 'default', 'staging', NULL, NULL, x'd196bba75924f5a5c9af58d74a2a7fd13c81a5f335c1b34c185844f814af8c3c', 1795699336648);
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
INSERT INTO notice VALUES (1, x'01a218056061740e9b5cdcd2afed6692', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'234a46d70da15324626ddc4f5af4c8d2514ff76461f1bb3cf9c0ef35351bebb1', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:15.254Z","id":"sha256:234a46d70da15324626ddc4f5af4c8d2514ff76461f1bb3cf9c0ef35351bebb1","run":"01a21805-6044-72cd-9732-304e005108a4","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-6061-740e-9b5c-dcd2afed6692","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:22:15.264Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699335264, 0, 1795699335264, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (2, x'01a2180560ec70c6985147014d587cf8', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'df4f06bb4ee27ece76128c4f09c95840bd592e84ec6f28c45b9fab2357a09fe4', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:15.396Z","id":"sha256:df4f06bb4ee27ece76128c4f09c95840bd592e84ec6f28c45b9fab2357a09fe4","run":"01a21805-60cf-744b-997c-26d55c5c6958","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-60ec-70c6-9851-47014d587cf8","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:22:15.404Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699335404, 0, 1795699335404, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (3, x'01a218056199774b938e8ff7e7a58c1d', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'56b4ff1eb278ef61491d802ee5ee6e8dae1a9481593d2f9bf20be0547e418b93', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:15.571Z","id":"sha256:56b4ff1eb278ef61491d802ee5ee6e8dae1a9481593d2f9bf20be0547e418b93","run":"01a21805-6179-76db-abce-e89c84c1a2c9","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-6199-774b-938e-8ff7e7a58c1d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:22:15.576Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699335576, 0, 1795699335576, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (4, x'01a2180561fe757ba4da58a714d4672b', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'05bd401b7815056e49ab75bff1f62068e7cfb67f70d47594982959e31f9e4326', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:15.672Z","id":"sha256:05bd401b7815056e49ab75bff1f62068e7cfb67f70d47594982959e31f9e4326","run":"01a21805-61df-75c4-bf3c-f88d433053c6","valid_until":null},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpqybVF9/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a21805-61fe-757b-a4da-58a714d4672b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:22:15.678Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699335678, 0, 1795699335678, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (5, x'01a21805638b704b98879cf3b694f758', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'2be0b04b45dc3ffb2444ee9328da8afab34ec1853e9e5aee6f14b0988a90bf9b', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.064Z","id":"sha256:2be0b04b45dc3ffb2444ee9328da8afab34ec1853e9e5aee6f14b0988a90bf9b","run":"01a21805-6365-71be-a90c-d24828f59edf","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpqybVF9/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-638b-704b-9887-9cf3b694f758","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:22:16.074Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336074, 0, 1795699336074, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (6, x'01a21805641a717cb8843346878229b9', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'801948bbee4d2ee144befcf24344e8324333c52858c6136c79093a83a46608db', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.215Z","id":"sha256:801948bbee4d2ee144befcf24344e8324333c52858c6136c79093a83a46608db","run":"01a21805-6406-732b-bdb0-66f7e5af0d5d","valid_until":null},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a21805-641a-717c-b884-3346878229b9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:22:16.217Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336217, 0, 1795699336217, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (7, x'01a2180564a975088beab0766bb94c00', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'649ef9c80ed5cbb5584222fdcfd7ed5214f8997540279ab734637b153abc3acc', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.359Z","id":"sha256:649ef9c80ed5cbb5584222fdcfd7ed5214f8997540279ab734637b153abc3acc","run":"01a21805-648c-7593-bb50-77bc9c7010d9","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpqybVF9/layout","detail":"expected bytes with digest sha256:f270e7db8bbebc1256e075935bb4bb6e1188bfd187064c9ae19cc472d539ee39, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"unknown"},"datacontenttype":"application/json","id":"01a21805-64a9-7508-8bea-b0766bb94c00","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:22:16.361Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336361, 0, 1795699336361, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (8, x'01a2180565e7722d87a2d62722690ce9', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'e2a802c9aef0c59ec31d718091bcfac959143142d3bbd334697aabd9fc41f3c2', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.674Z","id":"sha256:e2a802c9aef0c59ec31d718091bcfac959143142d3bbd334697aabd9fc41f3c2","run":"01a21805-65c8-7511-971a-e29e69a1e08f","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-65e7-722d-87a2-d62722690ce9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:22:16.679Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336679, 0, 1795699336679, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (9, x'01a2180565f1761984d615d2f314d86d', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'b94ed51a3c281a5b85e54c9b7a0074954abde9e03c94235b8b68eefea43087ed', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.684Z","id":"sha256:b94ed51a3c281a5b85e54c9b7a0074954abde9e03c94235b8b68eefea43087ed","run":"01a21805-65c8-7511-971a-e29f2b0c7845","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:2d5df81b1b3b3a7d4ab626b3fb44ce859316da9d2a99921f91f29cb31fdbdefb","pack":"standard","version":1},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-65f1-7619-84d6-15d2f314d86d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:22:16.688Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336688, 0, 1795699336688, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (10, x'01a2180566cd71f3ae05096a994282bd', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'e1f3fc2105bd53594b7d14aaa275efde968318f213e3241f878db0e945b1c42d', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.893Z","id":"sha256:e1f3fc2105bd53594b7d14aaa275efde968318f213e3241f878db0e945b1c42d","run":"01a21805-66c3-7613-ba99-61186f86c822","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-66cd-71f3-ae05-096a994282bd","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T13:22:16.909Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336909, 0, 1795699336909, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (11, x'01a2180566d97668af5a39ae31768af5', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'225b99dc8a424884eb5a5b92004327b2f00e94c449290f9518900f3e8e614e18', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.914Z","id":"sha256:225b99dc8a424884eb5a5b92004327b2f00e94c449290f9518900f3e8e614e18","run":"01a21805-66d4-71d0-b13b-47fbabeb5829","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-66d9-7668-af5a-39ae31768af5","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:22:16.92Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336920, 0, 1795699336920, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (12, x'01a2180566e0721ea2053677e3a5ddfe', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'4d372b101c8e95a4c66ae496db5966ba932d02a8c34bbeeaff03b86da5085d1a', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.922Z","id":"sha256:4d372b101c8e95a4c66ae496db5966ba932d02a8c34bbeeaff03b86da5085d1a","run":"01a21805-66db-7713-a16b-2f9c08b3ad9b","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-66e0-721e-a205-3677e3a5ddfe","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:22:16.928Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336928, 0, 1795699336928, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (13, x'01a2180566e376af8265af2d6adcc1b1', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'f1e41278ffcf9c0481b88a4d2085935b945870c3e660f47561b3ac97fba482d9', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.929Z","id":"sha256:f1e41278ffcf9c0481b88a4d2085935b945870c3e660f47561b3ac97fba482d9","run":"01a21805-66e1-7164-9037-ee06d6e56676","valid_until":null},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a on a builder of data.pack.builders, or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a from a repository of data.pack.sources, or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpqybVF9/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"not-ready"},"datacontenttype":"application/json","id":"01a21805-66e3-76af-8265-af2d6adcc1b1","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T13:22:16.931Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336931, 0, 1795699336931, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (14, x'01a2180566e974868b0de8829fd81ba2', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'eac35f4b54407f51e7f2eea9430c1b918dd7194944a4e6d7c118b76c41b12254', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.932Z","id":"sha256:eac35f4b54407f51e7f2eea9430c1b918dd7194944a4e6d7c118b76c41b12254","run":"01a21805-66e5-702c-8c44-3dfc4cdfec30","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-66e9-7486-8b0d-e8829fd81ba2","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T13:22:16.937Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336937, 0, 1795699336937, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (15, x'01a2180566f6767b80b0b2094a65e10f', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'1cbf91e19c37571dad38227af4cc38864b89120770e6487287b409c0ab328314', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.942Z","id":"sha256:1cbf91e19c37571dad38227af4cc38864b89120770e6487287b409c0ab328314","run":"01a21805-66f0-7628-ba48-b0f3326b9847","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-66f6-767b-80b0-b2094a65e10f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:22:16.949Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336949, 0, 1795699336949, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (16, x'01a2180566fe709f87516038ac7cc69b', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'06fbf283bcc2374e0853df40bf1a1abb433313c643599b4332154b0e15ed5256', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:16.951Z","id":"sha256:06fbf283bcc2374e0853df40bf1a1abb433313c643599b4332154b0e15ed5256","run":"01a21805-66f8-7450-ae31-f3df29052f2c","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"countersign attest oci:/tmp/.tmpqybVF9/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:36168aaff1b1ac9bd4c429eb6aa2866d094c99f558d16c43a251d76e58d3da23"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-66fe-709f-8751-6038ac7cc69b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T13:22:16.958Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699336958, 0, 1795699336958, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (17, x'01a2180568437055871c98547c3e8832', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'2483e66c53e31fd77867e30c76592032b5877da7dea3591af6bc39c431c2e8f5', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:17.259Z","id":"sha256:2483e66c53e31fd77867e30c76592032b5877da7dea3591af6bc39c431c2e8f5","run":"01a21805-6811-70a3-9b66-25cb3d1dd494","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"staging","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-6843-7055-871c-98547c3e8832","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:22:17.282Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699337282, 0, 1795699337282, NULL, NULL, 'pending', NULL);
INSERT INTO notice VALUES (18, x'01a2180568d874b3af71a2af5e3f233b', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'31c1e514877acb64e12a8fb622b05d027143468b9e81b04a9cecb0e49e6be5a3', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T13:22:17.413Z","id":"sha256:31c1e514877acb64e12a8fb622b05d027143468b9e81b04a9cecb0e49e6be5a3","run":"01a21805-68a1-755e-87a6-681e99553d45","valid_until":"2026-11-27T13:22:14.739Z"},"environment":"production","faults":[],"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:03df98c54777e799155f17ee7a126d78011148f0fb70d1a3762adf9400e419d5","pack":"standard","version":1000},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpqybVF9/layout"},"verdict":"ready"},"datacontenttype":"application/json","id":"01a21805-68d8-74b3-af71-a2af5e3f233b","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T13:22:17.432Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795699337432, 0, 1795699337432, NULL, NULL, 'pending', NULL);
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
CREATE UNIQUE INDEX release_idempotency ON release (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX release_newest ON release (project, id);
CREATE INDEX release_part_run ON release_part (run);
CREATE INDEX notice_due ON notice (next_at, id) WHERE state = 'pending';
CREATE INDEX notice_order ON notice (webhook, project, subject, id) WHERE state = 'pending';
CREATE INDEX notice_newest ON notice (project, id);
CREATE INDEX notice_ended ON notice (ended_at) WHERE state <> 'pending';
CREATE INDEX notice_given_up ON notice (id) WHERE state = 'given-up';
