-- Made of `0017.sql`: the migrations up to 0016, with what these have of its rows (tests/earlier_databases.rs).
PRAGMA application_id = 1129531214;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-27 07:39:45', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 3869411);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-27 07:39:45', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 1004841);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-27 07:39:45', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 617306);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-27 07:39:45', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 2496054);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-27 07:39:45', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 3666178);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-27 07:39:45', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 7883397);
INSERT INTO _sqlx_migrations VALUES (7, 'revocations', '2026-11-27 07:39:45', 1, x'82ee85bd70f0a2ce63925b3d067e347b99800a2c0803441097e5c4c3a2566c230ca9498f33c324f4b02ad2464e00f998', 4223849);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-27 07:39:45', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 507244);
INSERT INTO _sqlx_migrations VALUES (9, 'parts asked again', '2026-11-27 07:39:45', 1, x'695b87dcd82be3aca196f86de32fd47e8a1caaa7e7cb23db28873410fcf7de500f3dc0b81d001e6a570cf9f2913733e8', 461053);
INSERT INTO _sqlx_migrations VALUES (10, 'evidence that counts from anywhere', '2026-11-27 07:39:45', 1, x'7cc4ed75bbebb69497fea02c9a4b0c9e0e17a7eb8ffedbafb8e1b7d46489118f4a9e6b49eec4b386c0970cc59f53dcfc', 823474);
INSERT INTO _sqlx_migrations VALUES (11, 'what a revocation takes with it', '2026-11-27 07:39:45', 1, x'b952f1fc2ded79fc217b90c54872355e777ee3f3c011bed36463690363d5541d49c195be570b74c0a0ec69ba621fade4', 253187);
INSERT INTO _sqlx_migrations VALUES (12, 'what changed is judged', '2026-11-27 07:39:45', 1, x'7e1b79e90d653effcaa4e82ca0ee5b3e5e65c97b997ed51b4c7ab4ebe2a79f57afef63f1cc4ca250fc83d9fbcb58010f', 6170948);
INSERT INTO _sqlx_migrations VALUES (13, 'what each place was told', '2026-11-27 07:39:45', 1, x'a2faf019cb1bd1ba353a53cc0a9cae5722ecd1f5f177a56f67da8e6c03f97c0f563acfe8fae43cd651f6c6925e7af645', 7388542);
INSERT INTO _sqlx_migrations VALUES (14, 'what was lost', '2026-11-27 07:39:45', 1, x'c6d31ad54198673ba69e67a44e86be2b9866ebe0f9504204708489ee10b4fd46d0128fa2ee684c6702435cb0071e0efb', 1236234);
INSERT INTO _sqlx_migrations VALUES (15, 'what was given is taken out', '2026-11-27 07:39:45', 1, x'5ee2959c8bd39aa4f5d5bac0d2b26088541fce7075a5905ddb8e61885c7294c3a1579c18e1d4005045b88d22ab022f33', 1212201);
INSERT INTO _sqlx_migrations VALUES (16, 'clocks and waiting', '2026-11-27 07:39:45', 1, x'0b7b30ac8dc7b63356a8e44ee20d9550912919fd8f1d4ecd01014b8bd624d979e0626834a56cbed5a41d2875b5c4d4a5', 844865);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIGN/vwGIZOL5Pl3keH+GAx9tue4oOBI6xhHS4nwCaSF4AiEAs8SbMFWyYUykVtCH5+gZ2IDiKHRVCJLnOzcFq3mbYUs="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6NDUuM1oiLCJuYW1lIjoic3RhcnRzIiwicmVzdWx0IjoiUEFTU0VEIn0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCvvk0E7eQsqScGw9iVLXlDENxnbXnJ874sW8/DBApO1QIgP8hhLAZjxqVR5LrTE8BDJBkqja1fzbxpKuJ/p9fhpbQ="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"kaAX3daRJBD7dyWV4+TbQJZ0dx2vmRZ8cBxBVx/Dtws="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"PPK4xGWeuMVKND38KgAqwkrlK5E1ynenXyth+1QF5pqvT7C4OvL7Nni+CWm2py5ZB/khWrLuOj/qJtOT2NaiDg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTo0NS4zWiIsImludm9jYXRpb25JZCI6IjEiLCJzdGFydGVkT24iOiIyMDI2LTExLTI3VDA3OjM5OjQ1LjNaIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDlAQTLngWWA+jaZ6DfEVaAJQoM3J3yNzSXlLlqZOwBJwIgDXNnMFbnmOKw0/tx1Dfnq4R4MxEYMG/ZMiBejNuuKrs="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTo0NS4zWiIsImludm9jYXRpb25JZCI6IjEiLCJzdGFydGVkT24iOiIyMDI2LTExLTI3VDA3OjM5OjQ1LjNaIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIFzAvsmhTMbhUHmP6Hzyi0fTkOiFx/2lrfvg+wsuravCAiEA+4/MuGyLb9jpGL58k+G3lPNAK46Y6fZEp9q/2ZS93/8="}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6NDUuM1oiLCJuYW1lIjoic3RhcnRzIiwicmVzdWx0IjoiUEFTU0VEIn0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIECwpSI/SkgG/T65ntAo/0sMmbT9pP2zoYcXCuEnOoBbAiEAuO03/LBKTVpVzugV1G8BmFieM0YArmS5U8nwJqPxi54="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCID7uN00bHbCDNyrx2nV0GyufFx+fUTE2AX3CIptmA0GFAiAERrUBwPooeAWpd/LBeoTdtvGmS3UYix+h2UvxZNU4FA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'5c3c0495c8b6aff7bd38dcb58b68ec7139197b587c64474e704a1cc40d3c3869', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tTiQX7m+sr4fWfIOvh01Iz2IbOE96wOubD+qcB6IkT0="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDRUMDc6Mzk6NDcuMTQ1WiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxYmYyLTMyNDktNzczOS04NGZjLWI4YjI2YmY3ODBmNCIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoidGhlIHNreSBmYWxscyIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQUNSdjhzYTZOTWFPUlN1NC9RSDJEdUZwUkNsMFUzdWhyWHF1TExSellSaEU9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"A/vHXEcC9fXc7B//rwEt3ZtbjP6DAd22Ok/ZSpk3xkOyi5r/WWMoIa2nKZh5OYm7+JUdKNSPvdgRexqIMIfvDg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'11c04dc47bbfd60d9b4d9be28f859917afe5392a5e1e5e5116dee1d2f8e54a60', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"/1nB7kd6Ggy3zmnrwUCp2+xSZCEHlEmIA6r67fEZbyQ="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInBvbGljeSI6InNoYTI1Njo3NWJmMzI0ZWFlNjI2OGExZDg2ZGYzMmM0MzAwZTMwOGY4ZDQ3OGYyNjA4YTEyNzA4M2YwOTM3OTBhYTg0MzRmIiwicHJvamVjdCI6ImRlZmF1bHQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1hcHByb3ZhbC92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MDYyNGE4NDQxYmMzOGViOTZiMWZiNTliYmNiYTQ5ZjkyYjFhN2ViZDc4Y2Y3YTRiNzZhNGMzMmYwOTEwOGYyIn0sIm5hbWUiOiJvdmVycmlkZSJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xZML/sUo79OCfR88tV3pRn/G9TYFvUEWo3MMJm2heuhTXGi+wMmtc+UHqqDApZLCT3yVGRyKCl2Tr/xJSmsuBw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'17e1082fedacf0135af8bd504e937ecb23d84596d5543aaf8d28b66b0949d5fd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"aHB5avE8YsDrpc02qa+87m37nnL7g4r+uRZxXAx4csc="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInBvbGljeSI6InNoYTI1Njo3NWJmMzI0ZWFlNjI2OGExZDg2ZGYzMmM0MzAwZTMwOGY4ZDQ3OGYyNjA4YTEyNzA4M2YwOTM3OTBhYTg0MzRmIiwicHJvamVjdCI6ImRlZmF1bHQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1hcHByb3ZhbC92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MDYyNGE4NDQxYmMzOGViOTZiMWZiNTliYmNiYTQ5ZjkyYjFhN2ViZDc4Y2Y3YTRiNzZhNGMzMmYwOTEwOGYyIn0sIm5hbWUiOiJvdmVycmlkZSJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCvSuYxG8ZsXTLPHbjrmEI1R1exUZxaRV8c5tPBAsp5IwIgBGJJ2za+3ucBEytE0POUpMKpvzVt1iJO/i5592yBeaE="}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'de2ccb1bced3f7d1d1c21a62e1c22b3d6dc29dd618f348c99014218baa952d61', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"tTiQX7m+sr4fWfIOvh01Iz2IbOE96wOubD+qcB6IkT0="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDRUMDc6Mzk6NDguMjhaIiwiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFiZjItMzZiOC03NTA0LTkxZmYtOTMyMGFjNGNhNjU0IiwicGFjayI6InN0YW5kYXJkIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBmYWxscyBhZ2FpbiIsInJlcXVlc3Rlcl9rZXkiOiItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUNvd0JRWURLMlZ3QXlFQUNSdjhzYTZOTWFPUlN1NC9RSDJEdUZwUkNsMFUzdWhyWHF1TExSellSaEU9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQiLCJ0aWNrZXQiOm51bGx9LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOm92ZXJyaWRlL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6InN1YmplY3QifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"mGRJMGILtNmbbe5GSvtTXgrKrOjt00y+iftPKTQ9Sxyb5FamhPG7z8qq6dpaOf3Kj3EUnck9NBUh9uNGCJMLBQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'fe8b3b60c626cbbe0e1869addeeb6b6dfe2b6ed01ff91c1b9139e829813fdfda', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"/1nB7kd6Ggy3zmnrwUCp2+xSZCEHlEmIA6r67fEZbyQ="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjBiODY2ODc1ZWMzNGRjNzNkNzIzN2U4ODdmZmEwM2U4NzdiZWY4ZjQ1ZTRlMjNmMzZjNzQwOWQ2MTAxNDI4ZTcifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Ennz54M3L1/cn1F1Usngp2YQCssQ32ZU3VSwsA1aGbMeZBcpTmSJvt+LEgKl4OJdB51AeC6vbUONt0OKsvwtDg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTo0NS4zWiIsImludm9jYXRpb25JZCI6IjEiLCJzdGFydGVkT24iOiIyMDI2LTExLTI3VDA3OjM5OjQ1LjNaIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIC2feWIYqwoNzrCseqr4kHVL1tWKFRsDJL8Vm431YALoAiEAg4PWy8zhLcf/qhrY9Hsdga3K3BwaDf4E2LU1x/rctIU="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6NDUuM1oiLCJuYW1lIjoic3RhcnRzIiwicmVzdWx0IjoiUEFTU0VEIn0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIDhH8UR+81KDfckrxu9lLGAPx7uPP8nbtnfp2yWpiNsoAiBsoTeyQRWljISqW2FNaZX3uR56otTsrJJ5AXX45TFvzw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDqaZfO7UxbacpfVXwRtUjWg8O/wQyu/yBRFzQYTG/whgIgX3iKd1Esi7w+sQ0rSoFKSZCRZ/CI4IHLnshMT5KyHro="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIDLHbDjTTpUx/G64c8525j2eYYZ+IZYG+vKIs5guqUtkAiAdRAQlQbf3tS16wOfzcjAdru5WAlf4B3NutO8byAoOKg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTo0NS4zWiIsImludm9jYXRpb25JZCI6IjEiLCJzdGFydGVkT24iOiIyMDI2LTExLTI3VDA3OjM5OjQ1LjNaIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCxippQABSBIBAQLZ3oPR94j8wAEaeEcfKhWCCzz+Os2gIgC5W2aPMqvwrd8lyqLM/Vxc1sCk9ARvQ93dTaszQK1hM="}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'd5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6NDUuM1oiLCJuYW1lIjoic3RhcnRzIiwicmVzdWx0IjoiUEFTU0VEIn0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIAa60H8H4stmA7ehBKcTdSPeIL+3dMp6EuwhfEBVLgauAiBUFnt9dezEfRjVLY//usquZ5qEUhWymn7wR4UlqyVVdw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (19, x'2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yN1QwNzozOTo0NS4zWiIsImludm9jYXRpb25JZCI6IjEiLCJzdGFydGVkT24iOiIyMDI2LTExLTI3VDA3OjM5OjQ1LjNaIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC9ys4zX/G+vobnjfcicS4xntmfocHSCqZGzccnhfIUBAIhAItoi2M6Sust7mS24NhhFdFze3KphfRIn7o5rWK6bWzE"}]}}' AS BLOB));
INSERT INTO bundle VALUES (20, x'7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIHYg7h/ICrJ9wYraz9/VAUz15BxTeU59GUYxItblfqmZAiEA/fTLh19U4d4c1dsb81dJJFQpsA8I0PyePUHqoy1H6R0="}]}}' AS BLOB));
INSERT INTO bundle VALUES (21, x'dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"BwXTos8lnb3deHAYY3Hhs8zPGPxMF/v1UnsZOu3thos="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjdUMDc6Mzk6NDUuM1oiLCJuYW1lIjoic3RhcnRzIiwicmVzdWx0IjoiUEFTU0VEIn0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIEkj+W/ApKfWHoXf9tCKOCCIqw3Jdt++Qo0atGs8fqgYAiEA5oi+MEmO+XsOR4vKFuw5FdTVqSa6riRXWpAvWcokoYE="}]}}' AS BLOB));
INSERT INTO bundle VALUES (22, x'1b2e64638ec200a2aa03308895017725b439566885e291a813f6a40328f9f8c4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"/1nB7kd6Ggy3zmnrwUCp2+xSZCEHlEmIA6r67fEZbyQ="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFiZjItM2E3YS03MTQ2LThkNzMtODIyZmUwZjU1NzYzIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBsZWFrZWQiLCJyZXZva2VzIjp7ImRpZ2VzdCI6InNoYTI1NjpiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn19LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOnJldm9jYXRpb24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoicmV2b2tlZCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"07TrtjfcNN7ncP5K4DSGzev6/cmmr50W25HRdf2TtHWtAOIQrMUyofn6C1bpMwHaOKF3byrllyAN1bnCh2+6Bg=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'standard', 1);
INSERT INTO pack VALUES (2, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'standard', 1000);
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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-ff59c1ee.pub', x'80709d88c80f4d7f30cbc3349adbabb2ae2c4c4b0bd052c143c9471c2cfb8a29', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA8brEGJGV9GmozJFuSPm5Ev4kU8U0zwjgoBlL2vO5flc=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-6870796a.pub', x'656ac1cf4e6d08c4c322888a53f99e4dbb1e1c485c0f40c96eeb0bddf0f5ae67', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAMWaPSFF5Vl1rThXAk0wYs4l2DVp
5NToBtLdMIYQDGMqWtHc8g/U49pVRAnzUx5MVjOZlauBKnoOcJ0neWY09g==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-0705d3a2.pub', x'd89c3d80a366257a78026cd5d2ee127f4da1b9f8ed1c78ab7e31dd303fec1821', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq9GF2tfXHxRPCyz3pMCiErJLF6kc
Itbo2tDQBwEm7oTuz1lwIh9OCqRFHUoi8FYYXfREfDjXWipAQOlEa2Aq9Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-b538905f.pub', x'f31f4e15624212683c5bfaf1122c4215a6ffce5678ba6bb9ca4f0f949e9630b7', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEACRv8sa6NMaORSu4/QH2DuFpRCl0U3uhrXquLLRzYRhE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-91a017dd.pub', x'068f41074b761bb47aed21c8b0c38226a29922d89db116208dd1f94d489f09b3', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAALrYQdBM/5hSB6Ozcd/RTUOZEqKrRfHMO64n3awCgxE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-0705d3a2.pub', x'd89c3d80a366257a78026cd5d2ee127f4da1b9f8ed1c78ab7e31dd303fec1821', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq9GF2tfXHxRPCyz3pMCiErJLF6kc
Itbo2tDQBwEm7oTuz1lwIh9OCqRFHUoi8FYYXfREfDjXWipAQOlEa2Aq9Q==
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'bb7c508e7fe88fd0142825ee2bc98c1b6026c84896c2f9f75c3c1eec8b21f1bf', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-0705d3a2.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-0705d3a2.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-91a017dd.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-ff59c1ee.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-6870796a.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-b538905f.pub"]

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-ff59c1ee.pub', x'80709d88c80f4d7f30cbc3349adbabb2ae2c4c4b0bd052c143c9471c2cfb8a29', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA8brEGJGV9GmozJFuSPm5Ev4kU8U0zwjgoBlL2vO5flc=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-6870796a.pub', x'656ac1cf4e6d08c4c322888a53f99e4dbb1e1c485c0f40c96eeb0bddf0f5ae67', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAMWaPSFF5Vl1rThXAk0wYs4l2DVp
5NToBtLdMIYQDGMqWtHc8g/U49pVRAnzUx5MVjOZlauBKnoOcJ0neWY09g==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-0705d3a2.pub', x'd89c3d80a366257a78026cd5d2ee127f4da1b9f8ed1c78ab7e31dd303fec1821', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq9GF2tfXHxRPCyz3pMCiErJLF6kc
Itbo2tDQBwEm7oTuz1lwIh9OCqRFHUoi8FYYXfREfDjXWipAQOlEa2Aq9Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-b538905f.pub', x'f31f4e15624212683c5bfaf1122c4215a6ffce5678ba6bb9ca4f0f949e9630b7', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEACRv8sa6NMaORSu4/QH2DuFpRCl0U3uhrXquLLRzYRhE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-91a017dd.pub', x'068f41074b761bb47aed21c8b0c38226a29922d89db116208dd1f94d489f09b3', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAALrYQdBM/5hSB6Ozcd/RTUOZEqKrRfHMO64n3awCgxE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-0705d3a2.pub', x'd89c3d80a366257a78026cd5d2ee127f4da1b9f8ed1c78ab7e31dd303fec1821', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq9GF2tfXHxRPCyz3pMCiErJLF6kc
Itbo2tDQBwEm7oTuz1lwIh9OCqRFHUoi8FYYXfREfDjXWipAQOlEa2Aq9Q==
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'c2bd7e9e61b548d13db2e3d9ff94450d8288919fe9ba7fca7c5a5d70dbffc32d', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-0705d3a2.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-0705d3a2.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-91a017dd.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-ff59c1ee.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-6870796a.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-b538905f.pub"]

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
INSERT INTO activation VALUES (1, 'default', 1, 1795765186055, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795765190110, NULL, NULL, NULL, NULL);
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
    seen_at INTEGER NOT NULL, counts TEXT, place TEXT,
    UNIQUE (project, subject, bundle)
) STRICT;
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 1795765186261, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 1795765186261, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 1795765186261, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 1795765186261, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 1795765186771, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 1795765186771, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 1795765186771, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (8, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172', 1795765188720, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed', 1795765188720, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (10, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4', 1795765188720, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (11, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98', 1795765188721, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (12, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f', 1795765188721, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (13, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'd5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e', 1795765188721, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (14, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c', 1795765189041, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e', 1795765189041, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
INSERT INTO sighting VALUES (16, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1', 1795765189041, 'verified', 'oci:/tmp/.tmpVCGThO/layout');
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
INSERT INTO run VALUES (1, x'01a21bf22ebe733ebad129b411d2fc2f', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'01f4c3adce4dc4923419aae70b0bb46fafd174044de6dc9d8510baeb934eac6f', 1795765186238, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (2, x'01a21bf22fcc70b183e680d9c7ff6cae', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'301b6fe21282256747a9db2f809c42e909ce9af02b7cf62908c4cfa07f31806a', 1795765186508, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (3, x'01a21bf230c2719d9260117dcdb7abe1', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'29cb1fcefa343fd3aa341a8315e827e4db358c465317b1285478462894249fa1', 1795765186754, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (4, x'01a21bf2318477148906a153c98443f4', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'c1fd6b90a9fff6d5a9427e3601ca663ffd61943d9de99bc6996a29c83dcc0886', 1795765186948, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (5, x'01a21bf23452769b84f2f8dc9c402d96', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'c1fd6b90a9fff6d5a9427e3601ca663ffd61943d9de99bc6996a29c83dcc0886', 1795765187666, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (6, x'01a21bf2352474e2a74bc8f1ca324ea3', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'01c191fe9e2ef17f56aac83fec37a6aaa5813e30f5c9874529e8995f02881643', 1795765187876, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (7, x'01a21bf235eb715299da87cc60efb85a', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'01c191fe9e2ef17f56aac83fec37a6aaa5813e30f5c9874529e8995f02881643', 1795765188075, 7, 'failed', 1, NULL, NULL);
INSERT INTO run VALUES (8, x'01a21bf2385072bf882c3a32558c80d0', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'4e9b2957c1a1daf626281894784ec64ac2dd3f56cbfff4a5604e0579f780394a', 1795765188688, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (9, x'01a21bf2385072bf882c3a33a89bad72', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'6b10b1d57eb37df9bef3e3ca2620b514080afa10bacb2315f29faae774dc6cb8', 1795765188688, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (10, x'01a21bf239997477930fddd805925970', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'1db6d7b8736057c263bcfb16149074db113b6741302ee2dd23d496f1bd6d275d', 1795765189017, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (11, x'01a21bf23a8771dc83e15c501e50f611', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'c1fd6b90a9fff6d5a9427e3601ca663ffd61943d9de99bc6996a29c83dcc0886', 1795765189255, 7, 'ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (12, x'01a21bf23a8876928247cb5ac25cbd86', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'1db6d7b8736057c263bcfb16149074db113b6741302ee2dd23d496f1bd6d275d', 1795765189255, 7, 'not-ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (13, x'01a21bf23d2a75aa85686e78b5940968', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765189926, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (14, x'01a21bf23d4974918afb11e7d4cb9b00', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765189958, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (15, x'01a21bf23d74730e9ba7cd9517d3aa6c', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765190002, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (16, x'01a21bf23d8c76fab07220a4b41bcd08', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765190025, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (17, x'01a21bf23dc47251a2275d65cd6eb814', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765190083, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (18, x'01a21bf23dd27539b06c938f42d89d43', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765190093, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (19, x'01a21bf23d5f70179a61feab364a5a84', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765189976, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (20, x'01a21bf23da5738480ec4540b1af4e82', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 1795765190044, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (21, x'01a21bf23ec675d1b6133f771d44ec1b', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpVCGThO/layout', 'staging', NULL, NULL, x'01f4c3adce4dc4923419aae70b0bb46fafd174044de6dc9d8510baeb934eac6f', 1795765190342, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (22, x'01a21bf23f9675c68cf1d2ae2948fc4f', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmpVCGThO/layout', 'production', NULL, NULL, x'301b6fe21282256747a9db2f809c42e909ce9af02b7cf62908c4cfa07f31806a', 1795765190550, 7, 'ready', 1, NULL, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795765186238, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795765186249, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795765186251, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795765186259, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795765186259, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795765186266, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795765186280, '{"kind":"decided","decision":"sha256:d3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795765186508, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795765186513, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795765186519, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795765186528, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795765186528, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795765186534, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795765186549, '{"kind":"decided","decision":"sha256:982e25f9a891e320e975a394a2f80962b62fd234e92d937b5ad4e7463b24ac35","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795765186754, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795765186761, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795765186763, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795765186768, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795765186768, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795765186774, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795765186789, '{"kind":"decided","decision":"sha256:b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795765186948, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795765186953, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795765186960, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795765186968, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795765186968, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795765186971, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795765186983, '{"kind":"decided","decision":"sha256:d1ce6fd290551917c64e78e016fe59553e92ac7db4b6dbf5d400c333fba95366","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795765187666, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795765187673, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795765187677, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795765187687, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795765187687, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795765187696, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795765187712, '{"kind":"decided","decision":"sha256:c321b2520ff2cf5100f93befbc394527d11d8601ceff01af45248441408ad789","verdict":"ready","flipped_from":"not-ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795765187876, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795765187883, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795765187889, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795765187893, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795765187893, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795765187894, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795765187899, '{"kind":"decided","decision":"sha256:881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795765188075, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795765188084, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795765188089, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795765188096, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795765188096, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795765188097, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795765188103, '{"kind":"failed","decision":"sha256:056d9b0df1618e4c56832ff8d5dae03f8f248512df843788ac2d062f9f5f56cd","what":"layout /tmp/.tmpVCGThO/layout: expected bytes with digest sha256:6ccfb5c2f13f46457e4ba3d351ee0927526e884a1f5a5354c6cf3d3d563791e6, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmpVCGThO/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:6ccfb5c2f13f46457e4ba3d351ee0927526e884a1f5a5354c6cf3d3d563791e6, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795765188688, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795765188699, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795765188702, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795765188719, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795765188719, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795765188727, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795765188741, '{"kind":"decided","decision":"sha256:172864e47c4f94e66ffbb8a4448471f8677ddd74533d1ccbbc443ca4a93df758","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795765188688, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795765188705, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795765188706, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795765188718, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795765188718, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795765188727, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795765188753, '{"kind":"decided","decision":"sha256:b36c1e262198faf9da677a4f30b1309d700287387eea203841660e8380b1cd15","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795765189017, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795765189025, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795765189026, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795765189039, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795765189039, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (10, 6, 'default', 1795765189046, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (10, 7, 'default', 1795765189069, '{"kind":"decided","decision":"sha256:b03975fe75ad1174725eb9bdc1ca1c6e5bc535e5b580f6e16bd5584e0018e0fc","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795765189255, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795765189321, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795765189322, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795765189338, '{"kind":"running","found":6,"fetched":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795765189338, '{"kind":"verifying","done":0,"total":6}');
INSERT INTO run_event VALUES (11, 6, 'default', 1795765189344, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 7, 'default', 1795765189360, '{"kind":"decided","decision":"sha256:123e9be4023b40a42bf31a75e07873e4d593d0543f8d0606283a16342580c545","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795765189255, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795765189258, '{"kind":"initializing","what":"policy standard version 1 (sha256:75bf324eae62)"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795765189262, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795765189274, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795765189274, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (12, 6, 'default', 1795765189279, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (12, 7, 'default', 1795765189290, '{"kind":"decided","decision":"sha256:a8b42aea9f152a2d8c6518752d4d802da7e670758e2b69b8eebdcbc80a1b0921","verdict":"not-ready","flipped_from":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795765189926, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795765189946, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795765189946, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795765189946, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795765189946, '{"kind":"decided","decision":"sha256:2f7da2ae755d613cb619c03759554f9a1b246d9b203ab9d371498871297cb967","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795765189958, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795765189973, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795765189973, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795765189973, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795765189973, '{"kind":"decided","decision":"sha256:174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795765190002, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795765190018, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795765190018, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795765190018, '{"kind":"verifying","done":7,"total":7}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795765190018, '{"kind":"decided","decision":"sha256:7454cfa2cfe41ab708ab8e9002c45f70e02125bbfa311486e55e0bf6d944da37","verdict":"not-ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795765190025, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795765190042, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795765190042, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795765190042, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795765190042, '{"kind":"decided","decision":"sha256:1bca02965fe229e953e3fa7dc5334324619e30d1b49aec9d3cfefd8597dd9459","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795765190083, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795765190092, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795765190092, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795765190092, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795765190092, '{"kind":"decided","decision":"sha256:d6f7a082e650ab7f09f3d50f078e827ed47de602dbbc0bf3c2938c3234014acb","verdict":"not-ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795765190093, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795765190108, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795765190108, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795765190108, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795765190108, '{"kind":"decided","decision":"sha256:264e0d2e23d02abdde2b2afb8288a0ae67606240f1c8376df8da292caddecc67","verdict":"ready"}');
INSERT INTO run_event VALUES (19, 1, 'default', 1795765189976, '{"kind":"requested"}');
INSERT INTO run_event VALUES (19, 2, 'default', 1795765189995, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (19, 3, 'default', 1795765189995, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (19, 4, 'default', 1795765189995, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (19, 5, 'default', 1795765189995, '{"kind":"decided","decision":"sha256:74145c1985a3f144caba6e3cca358a528cc2db485fd756d2a690d8c4c5b18794","verdict":"ready"}');
INSERT INTO run_event VALUES (20, 1, 'default', 1795765190044, '{"kind":"requested"}');
INSERT INTO run_event VALUES (20, 2, 'default', 1795765190081, '{"kind":"initializing","what":"pack sha256:5f8c8f1d602c"}');
INSERT INTO run_event VALUES (20, 3, 'default', 1795765190081, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (20, 4, 'default', 1795765190081, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (20, 5, 'default', 1795765190081, '{"kind":"decided","decision":"sha256:eb8f0e14dd60cc334bb1811b57f9bdc4905c1625ffcae839f3d186c575934c9b","verdict":"ready"}');
INSERT INTO run_event VALUES (21, 1, 'default', 1795765190342, '{"kind":"requested"}');
INSERT INTO run_event VALUES (21, 2, 'default', 1795765190349, '{"kind":"initializing","what":"policy standard version 1000 (sha256:5f8c8f1d602c)"}');
INSERT INTO run_event VALUES (21, 3, 'default', 1795765190354, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (21, 4, 'default', 1795765190369, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (21, 5, 'default', 1795765190369, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (21, 6, 'default', 1795765190376, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (21, 7, 'default', 1795765190390, '{"kind":"decided","decision":"sha256:13948d2e1251934407ac25b45ba17196d7acea8eb48bb0a64c5df6552a3a9719","verdict":"ready"}');
INSERT INTO run_event VALUES (22, 1, 'default', 1795765190550, '{"kind":"requested"}');
INSERT INTO run_event VALUES (22, 2, 'default', 1795765190558, '{"kind":"initializing","what":"policy standard version 1000 (sha256:5f8c8f1d602c)"}');
INSERT INTO run_event VALUES (22, 3, 'default', 1795765190562, '{"kind":"collecting","from":"oci:/tmp/.tmpVCGThO/layout"}');
INSERT INTO run_event VALUES (22, 4, 'default', 1795765190580, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (22, 5, 'default', 1795765190580, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (22, 6, 'default', 1795765190589, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (22, 7, 'default', 1795765190609, '{"kind":"decided","decision":"sha256:f8c12031fd1518871be37defa16628507b290a95f5e2344c31853f0d8523a559","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'd3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765186266, 1, '{"deciding":71,"fetching":8,"pinning":2,"queued":11,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:afe0e4e6ec67acda54344eb06831e236a95b2fb47bbb63a3a9485df56fb8411f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:47b8a67121ff96a17d1ba9acea91376f83fdd57d130ed5d5911c139653b200b5","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:438c611268828b551491ed5c93dde41eb40495a32ac102953e12d48e9357d94f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:91a017ddd6912410fb772595e3e4db409674771daf99167c701c41571fc3b70b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:df43272da45a86da8cd0b4a4d27c975444b7d640bbca7f86d9e4a83950111354","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:46.266Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:374f9c779b256222d13097830bc62484c77f4a7e1fb47d43d484aadfc15328e7","source":"layout"},{"digest":"sha256:391fd82004d56d8e8d84b07980311e0e5583ca1f108583b73c57bf2434a334d0","source":"layout"},{"digest":"sha256:9df39ca1a1839678354a6152785bfa4c057e924b073a0f659a73cce9e4e11328","source":"layout"},{"digest":"sha256:df8c603c1c03c4cdab3af705cea9d94fdf35f6d3b9bd5b51f02784f66d40401b","source":"layout"}],"rejected":[],"run":"01a21bf2-2ebe-733e-bad1-29b411d2fc2f","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'982e25f9a891e320e975a394a2f80962b62fd234e92d937b5ad4e7463b24ac35', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765186534, 2, '{"deciding":20,"fetching":9,"pinning":6,"queued":5,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:afe0e4e6ec67acda54344eb06831e236a95b2fb47bbb63a3a9485df56fb8411f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:47b8a67121ff96a17d1ba9acea91376f83fdd57d130ed5d5911c139653b200b5","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:438c611268828b551491ed5c93dde41eb40495a32ac102953e12d48e9357d94f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:91a017ddd6912410fb772595e3e4db409674771daf99167c701c41571fc3b70b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:df43272da45a86da8cd0b4a4d27c975444b7d640bbca7f86d9e4a83950111354","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:46.534Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:46.266Z","decision":"sha256:d3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:374f9c779b256222d13097830bc62484c77f4a7e1fb47d43d484aadfc15328e7","source":"layout"},{"digest":"sha256:379d77997c906245c84f6ae4475c5d596b19f9f02f28f2143278bccbdd530881","source":"layout"},{"digest":"sha256:391fd82004d56d8e8d84b07980311e0e5583ca1f108583b73c57bf2434a334d0","source":"layout"},{"digest":"sha256:9df39ca1a1839678354a6152785bfa4c057e924b073a0f659a73cce9e4e11328","source":"layout"},{"digest":"sha256:df8c603c1c03c4cdab3af705cea9d94fdf35f6d3b9bd5b51f02784f66d40401b","source":"layout"}],"rejected":[],"run":"01a21bf2-2fcc-70b1-83e6-80d9c7ff6cae","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:46.266Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765186774, 3, '{"deciding":17,"fetching":5,"pinning":2,"queued":7,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:e6bfe0ab54cd1fe35ba48cfb477dab3d9c5bfc98c83bbd461bf614952a2bf142","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:64b0c6068c9abc278315dafa775fdf7dff1367c7839f96bfc6769985c4c55ef7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:c792c98ea80433fc32359de8f28e32835c52e7679aacbbbad7ac6c902b318e7e","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:46.774Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:11a3a30cdfe7e0770a524e3f068ddb127ee6d63dfbb24b9634778ce6c9bf8b40","source":"layout"},{"digest":"sha256:3690746f5980102b5b796dc25ef717d818d5089b747c5bd4bbaa83789fb5b166","source":"layout"},{"digest":"sha256:40d4362ade5c488e081f405d5ef961adddae84e3c15cc3ee9ae723d8c5011ac1","source":"layout"}],"rejected":[],"run":"01a21bf2-30c2-719d-9260-117dcdb7abe1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'd1ce6fd290551917c64e78e016fe59553e92ac7db4b6dbf5d400c333fba95366', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'not-ready', 1795765186971, 4, '{"deciding":14,"fetching":8,"pinning":7,"queued":5,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:e6bfe0ab54cd1fe35ba48cfb477dab3d9c5bfc98c83bbd461bf614952a2bf142","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:64b0c6068c9abc278315dafa775fdf7dff1367c7839f96bfc6769985c4c55ef7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:c792c98ea80433fc32359de8f28e32835c52e7679aacbbbad7ac6c902b318e7e","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:46.971Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:46.774Z","decision":"sha256:b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:11a3a30cdfe7e0770a524e3f068ddb127ee6d63dfbb24b9634778ce6c9bf8b40","source":"layout"},{"digest":"sha256:3690746f5980102b5b796dc25ef717d818d5089b747c5bd4bbaa83789fb5b166","source":"layout"},{"digest":"sha256:40d4362ade5c488e081f405d5ef961adddae84e3c15cc3ee9ae723d8c5011ac1","source":"layout"},{"digest":"sha256:9198833eaf0c21ac3fd89f5d558bd49b16da2458f49fe0c3a9defc14b2f32629","source":"layout"}],"rejected":[],"run":"01a21bf2-3184-7714-8906-a153c98443f4","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:46.774Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'c321b2520ff2cf5100f93befbc394527d11d8601ceff01af45248441408ad789', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765187696, 5, '{"deciding":19,"fetching":10,"pinning":4,"queued":7,"verifying":9}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:e6bfe0ab54cd1fe35ba48cfb477dab3d9c5bfc98c83bbd461bf614952a2bf142","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:64b0c6068c9abc278315dafa775fdf7dff1367c7839f96bfc6769985c4c55ef7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:c792c98ea80433fc32359de8f28e32835c52e7679aacbbbad7ac6c902b318e7e","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:47.696Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:6870796af13c62c0eba5cd36a9afbcee6dfb9e72fb838afeb916715c0c7872c7"}],"filed_at":"2026-11-27T07:39:47.146Z","id":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2","permits":{"environment":"production","expires":"2026-12-04T07:39:47.145Z","gate":"https://gate.example.com","nonce":"01a21bf2-3249-7739-84fc-b8b26bf780f4","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEACRv8sa6NMaORSu4/QH2DuFpRCl0U3uhrXquLLRzYRhE=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b538905fb9beb2be1f59f20ebe1d35233d886ce13deb03ae6c3faa701e88913d"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:46.774Z","decision":"sha256:b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:11a3a30cdfe7e0770a524e3f068ddb127ee6d63dfbb24b9634778ce6c9bf8b40","source":"layout"},{"digest":"sha256:3690746f5980102b5b796dc25ef717d818d5089b747c5bd4bbaa83789fb5b166","source":"layout"},{"digest":"sha256:40d4362ade5c488e081f405d5ef961adddae84e3c15cc3ee9ae723d8c5011ac1","source":"layout"},{"digest":"sha256:9198833eaf0c21ac3fd89f5d558bd49b16da2458f49fe0c3a9defc14b2f32629","source":"layout"},{"digest":"sha256:eb9c644f6c3fe3e3de85a93f5522f1ee3a2150f77781ad3609f976f9f13b2522","source":"layout"}],"rejected":[],"run":"01a21bf2-3452-769b-84f2-f8dc9c402d96","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:46.774Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'not-ready', 1795765187894, 6, '{"deciding":8,"fetching":4,"pinning":6,"queued":7,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-27T07:39:47.894Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21bf2-3524-74e2-a74b-c8f1ca324ea3","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'056d9b0df1618e4c56832ff8d5dae03f8f248512df843788ac2d062f9f5f56cd', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'unknown', 1795765188097, 7, '{"deciding":7,"fetching":7,"pinning":5,"queued":9,"verifying":1}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpVCGThO/layout","detail":"expected bytes with digest sha256:6ccfb5c2f13f46457e4ba3d351ee0927526e884a1f5a5354c6cf3d3d563791e6, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-27T07:39:48.097Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:76d930318d01814ccfaee4ddbb27b4d4a883af3b9c2d59f3409e5fa20f0bd4d1","source":"layout"},{"digest":"sha256:d1c3b2da1c1d239932dff8b95c25b5a34cc6089d5856b6d4ab86eedf03aaab7a","source":"layout"}],"rejected":[],"run":"01a21bf2-35eb-7152-99da-87cc60efb85a","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'172864e47c4f94e66ffbb8a4448471f8677ddd74533d1ccbbc443ca4a93df758', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765188727, 8, '{"deciding":20,"fetching":17,"pinning":3,"queued":11,"verifying":8}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:48.721Z","signed_at":null,"signed_content":"sha256:19d6e9a8ea994664a7b8815d869cad002f4c20462bb23e72fca25665174f1e37","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:48.721Z","signed_at":null,"signed_content":"sha256:24a8b79e761e439a58300fcaed1a45ee2acb1c17c60bd9768fae89e51f723dee","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:d5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:48.721Z","signed_at":null,"signed_content":"sha256:d508b10f7a2592256f4f2954777c3a2a8f217e77f135f36c7078d4475f16b94c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-27T07:39:48.727Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:3ccbcfc53afaf651ec4f2ce4d1761c227bc19699b6fdb66a9f26222f22df8a69","source":"layout"},{"digest":"sha256:9ee3f6b4922982dd61b1a6d44aa20a07caea3b8211c7b3cd816d931a183e83ea","source":"layout"},{"digest":"sha256:c54c05939a82ba30e8eeb0fbb189583920cc4887691b60f7b4ef033ecd284854","source":"layout"}],"rejected":[],"run":"01a21bf2-3850-72bf-882c-3a32558c80d0","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'b36c1e262198faf9da677a4f30b1309d700287387eea203841660e8380b1cd15', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765188727, 9, '{"deciding":27,"fetching":12,"pinning":1,"queued":17,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:48.72Z","signed_at":null,"signed_content":"sha256:9536bde71c3eddc1683ee3647c597a0b253948d4d56e505c33f522844aa1f13b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:48.72Z","signed_at":null,"signed_content":"sha256:d9be54ea362b987b2f72805734aaa473ee96acb8e627f20083f61f8cbb96a559","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:48.72Z","signed_at":null,"signed_content":"sha256:7dc29a3da9ed13cb323b53a61e2cac8d96ca923676d2d7c17f1fb72b521ac2f1","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-27T07:39:48.727Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:267af65995b522a2719f89ed9e08400f497696bdfe52622f903fcbcbe47a43c6","source":"layout"},{"digest":"sha256:c57cf793b39591886e79b4bc305098558f8698d4da3e5d38e7c0e75888d1ca2e","source":"layout"},{"digest":"sha256:f195589eff4a8c980287dd2f5d59ca2801384884349f4775d2e5d9730a9f615c","source":"layout"}],"rejected":[],"run":"01a21bf2-3850-72bf-882c-3a33a89bad72","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'b03975fe75ad1174725eb9bdc1ca1c6e5bc535e5b580f6e16bd5584e0018e0fc', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765189046, 10, '{"deciding":26,"fetching":13,"pinning":1,"queued":8,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:fc0bf7753cb700e0d51b1d5d4506426bac5ed0df89a31b120f6e7cb7ba8495fe","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:925b33f0a285d73beb5dde16f97ac823d72b410a56fe98d83d36711a33b0ea54","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:d494d67fe53ac3e5ba744b7f87a05cd2afb027b01a4e28911052bbacf6fc908f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-27T07:39:49.046Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0c1a88fefb99222ae04231408b5a13ef029f1bb23eb88c3594e2b24ee4f11dfa","source":"layout"},{"digest":"sha256:6ce1043c809088fcb5249a187cf15290933234db58524c1b97ebe2a0f5d05c97","source":"layout"},{"digest":"sha256:92eff92f5d2c0cc29b8917ce32be5d8244b6a7bb9039b3927f316823382607be","source":"layout"}],"rejected":[],"run":"01a21bf2-3999-7477-930f-ddd805925970","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'a8b42aea9f152a2d8c6518752d4d802da7e670758e2b69b8eebdcbc80a1b0921', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'not-ready', 1795765189279, 12, '{"deciding":13,"fetching":12,"pinning":4,"queued":3,"verifying":5}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:fc0bf7753cb700e0d51b1d5d4506426bac5ed0df89a31b120f6e7cb7ba8495fe","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:925b33f0a285d73beb5dde16f97ac823d72b410a56fe98d83d36711a33b0ea54","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:d494d67fe53ac3e5ba744b7f87a05cd2afb027b01a4e28911052bbacf6fc908f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-27T07:39:49.279Z","overrides":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0909f42a736e67d6a4a836104100c41c2af3d5ac9666d9f57674d214e6f02334","source":"layout"},{"digest":"sha256:0c1a88fefb99222ae04231408b5a13ef029f1bb23eb88c3594e2b24ee4f11dfa","source":"layout"},{"digest":"sha256:6ce1043c809088fcb5249a187cf15290933234db58524c1b97ebe2a0f5d05c97","source":"layout"},{"digest":"sha256:92eff92f5d2c0cc29b8917ce32be5d8244b6a7bb9039b3927f316823382607be","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-27T07:39:49.243Z","by":"key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24","id":"sha256:fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21bf2-3a88-7692-8247-cb5ac25cbd86","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:49.243Z by key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'123e9be4023b40a42bf31a75e07873e4d593d0543f8d0606283a16342580c545', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f', 'ready', 1795765189344, 11, '{"deciding":19,"fetching":16,"pinning":1,"queued":66,"verifying":6}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:e6bfe0ab54cd1fe35ba48cfb477dab3d9c5bfc98c83bbd461bf614952a2bf142","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:64b0c6068c9abc278315dafa775fdf7dff1367c7839f96bfc6769985c4c55ef7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:c792c98ea80433fc32359de8f28e32835c52e7679aacbbbad7ac6c902b318e7e","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-27T07:39:49.344Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:6870796af13c62c0eba5cd36a9afbcee6dfb9e72fb838afeb916715c0c7872c7"}],"filed_at":"2026-11-27T07:39:47.146Z","id":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2","permits":{"environment":"production","expires":"2026-12-04T07:39:47.145Z","gate":"https://gate.example.com","nonce":"01a21bf2-3249-7739-84fc-b8b26bf780f4","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEACRv8sa6NMaORSu4/QH2DuFpRCl0U3uhrXquLLRzYRhE=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b538905fb9beb2be1f59f20ebe1d35233d886ce13deb03ae6c3faa701e88913d"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"prior":{"decided_at":"2026-11-27T07:39:46.774Z","decision":"sha256:b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:11a3a30cdfe7e0770a524e3f068ddb127ee6d63dfbb24b9634778ce6c9bf8b40","source":"layout"},{"digest":"sha256:3690746f5980102b5b796dc25ef717d818d5089b747c5bd4bbaa83789fb5b166","source":"layout"},{"digest":"sha256:40d4362ade5c488e081f405d5ef961adddae84e3c15cc3ee9ae723d8c5011ac1","source":"layout"},{"digest":"sha256:67c0fe2bc3d6154419b78db6d414e428ddee8b3cfc06174d7fd9eb87363a11ea","source":"layout"},{"digest":"sha256:9198833eaf0c21ac3fd89f5d558bd49b16da2458f49fe0c3a9defc14b2f32629","source":"layout"},{"digest":"sha256:eb9c644f6c3fe3e3de85a93f5522f1ee3a2150f77781ad3609f976f9f13b2522","source":"layout"}],"rejected":[],"run":"01a21bf2-3a87-71dc-83e1-5c501e50f611","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:46.774Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'2f7da2ae755d613cb619c03759554f9a1b246d9b203ab9d371498871297cb967', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765189926, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:48.72Z","signed_at":null,"signed_content":"sha256:9536bde71c3eddc1683ee3647c597a0b253948d4d56e505c33f522844aa1f13b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:48.72Z","signed_at":null,"signed_content":"sha256:d9be54ea362b987b2f72805734aaa473ee96acb8e627f20083f61f8cbb96a559","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":null,"digest":"sha256:518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:48.72Z","signed_at":null,"signed_content":"sha256:7dc29a3da9ed13cb323b53a61e2cac8d96ca923676d2d7c17f1fb72b521ac2f1","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"looked_at":"2026-11-27T07:39:48.727Z","now":"2026-11-27T07:39:49.926Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:267af65995b522a2719f89ed9e08400f497696bdfe52622f903fcbcbe47a43c6","source":"layout"},{"digest":"sha256:c57cf793b39591886e79b4bc305098558f8698d4da3e5d38e7c0e75888d1ca2e","source":"layout"},{"digest":"sha256:f195589eff4a8c980287dd2f5d59ca2801384884349f4775d2e5d9730a9f615c","source":"layout"}],"rejected":[],"run":"01a21bf2-3d2a-75aa-8568-6e78b5940968","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765189958, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:afe0e4e6ec67acda54344eb06831e236a95b2fb47bbb63a3a9485df56fb8411f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:47b8a67121ff96a17d1ba9acea91376f83fdd57d130ed5d5911c139653b200b5","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:438c611268828b551491ed5c93dde41eb40495a32ac102953e12d48e9357d94f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:91a017ddd6912410fb772595e3e4db409674771daf99167c701c41571fc3b70b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:df43272da45a86da8cd0b4a4d27c975444b7d640bbca7f86d9e4a83950111354","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-27T07:39:46.266Z","now":"2026-11-27T07:39:49.958Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:374f9c779b256222d13097830bc62484c77f4a7e1fb47d43d484aadfc15328e7","source":"layout"},{"digest":"sha256:391fd82004d56d8e8d84b07980311e0e5583ca1f108583b73c57bf2434a334d0","source":"layout"},{"digest":"sha256:9df39ca1a1839678354a6152785bfa4c057e924b073a0f659a73cce9e4e11328","source":"layout"},{"digest":"sha256:df8c603c1c03c4cdab3af705cea9d94fdf35f6d3b9bd5b51f02784f66d40401b","source":"layout"}],"rejected":[],"run":"01a21bf2-3d49-7491-8afb-11e7d4cb9b00","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'7454cfa2cfe41ab708ab8e9002c45f70e02125bbfa311486e55e0bf6d944da37', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'not-ready', 1795765190002, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:fc0bf7753cb700e0d51b1d5d4506426bac5ed0df89a31b120f6e7cb7ba8495fe","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:925b33f0a285d73beb5dde16f97ac823d72b410a56fe98d83d36711a33b0ea54","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:49.041Z","signed_at":null,"signed_content":"sha256:d494d67fe53ac3e5ba744b7f87a05cd2afb027b01a4e28911052bbacf6fc908f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"looked_at":"2026-11-27T07:39:49.279Z","now":"2026-11-27T07:39:50.002Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0909f42a736e67d6a4a836104100c41c2af3d5ac9666d9f57674d214e6f02334","source":"layout"},{"digest":"sha256:0c1a88fefb99222ae04231408b5a13ef029f1bb23eb88c3594e2b24ee4f11dfa","source":"layout"},{"digest":"sha256:6ce1043c809088fcb5249a187cf15290933234db58524c1b97ebe2a0f5d05c97","source":"layout"},{"digest":"sha256:92eff92f5d2c0cc29b8917ce32be5d8244b6a7bb9039b3927f316823382607be","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-27T07:39:49.243Z","by":"key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24","id":"sha256:fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21bf2-3d74-730e-9ba7-cd9517d3aa6c","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:49.243Z by key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'1bca02965fe229e953e3fa7dc5334324619e30d1b49aec9d3cfefd8597dd9459', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765190025, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:e6bfe0ab54cd1fe35ba48cfb477dab3d9c5bfc98c83bbd461bf614952a2bf142","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:64b0c6068c9abc278315dafa775fdf7dff1367c7839f96bfc6769985c4c55ef7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:c792c98ea80433fc32359de8f28e32835c52e7679aacbbbad7ac6c902b318e7e","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-27T07:39:46.774Z","now":"2026-11-27T07:39:50.025Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:11a3a30cdfe7e0770a524e3f068ddb127ee6d63dfbb24b9634778ce6c9bf8b40","source":"layout"},{"digest":"sha256:3690746f5980102b5b796dc25ef717d818d5089b747c5bd4bbaa83789fb5b166","source":"layout"},{"digest":"sha256:40d4362ade5c488e081f405d5ef961adddae84e3c15cc3ee9ae723d8c5011ac1","source":"layout"}],"rejected":[],"run":"01a21bf2-3d8c-76fa-b072-20a4b41bcd08","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'd6f7a082e650ab7f09f3d50f078e827ed47de602dbbc0bf3c2938c3234014acb', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'not-ready', 1795765190083, 17, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"looked_at":"2026-11-27T07:39:47.894Z","now":"2026-11-27T07:39:50.083Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21bf2-3dc4-7251-a227-5d65cd6eb814","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'264e0d2e23d02abdde2b2afb8288a0ae67606240f1c8376df8da292caddecc67', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765190093, 18, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:48.721Z","signed_at":null,"signed_content":"sha256:19d6e9a8ea994664a7b8815d869cad002f4c20462bb23e72fca25665174f1e37","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:48.721Z","signed_at":null,"signed_content":"sha256:24a8b79e761e439a58300fcaed1a45ee2acb1c17c60bd9768fae89e51f723dee","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:d5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:48.721Z","signed_at":null,"signed_content":"sha256:d508b10f7a2592256f4f2954777c3a2a8f217e77f135f36c7078d4475f16b94c","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"looked_at":"2026-11-27T07:39:48.727Z","now":"2026-11-27T07:39:50.093Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:3ccbcfc53afaf651ec4f2ce4d1761c227bc19699b6fdb66a9f26222f22df8a69","source":"layout"},{"digest":"sha256:9ee3f6b4922982dd61b1a6d44aa20a07caea3b8211c7b3cd816d931a183e83ea","source":"layout"},{"digest":"sha256:c54c05939a82ba30e8eeb0fbb189583920cc4887691b60f7b4ef033ecd284854","source":"layout"}],"rejected":[],"run":"01a21bf2-3dd2-7539-b06c-938f42d89d43","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:d5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:d5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (19, x'74145c1985a3f144caba6e3cca358a528cc2db485fd756d2a690d8c4c5b18794', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765189976, 19, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:afe0e4e6ec67acda54344eb06831e236a95b2fb47bbb63a3a9485df56fb8411f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:47b8a67121ff96a17d1ba9acea91376f83fdd57d130ed5d5911c139653b200b5","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:438c611268828b551491ed5c93dde41eb40495a32ac102953e12d48e9357d94f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:91a017ddd6912410fb772595e3e4db409674771daf99167c701c41571fc3b70b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:df43272da45a86da8cd0b4a4d27c975444b7d640bbca7f86d9e4a83950111354","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-27T07:39:46.534Z","now":"2026-11-27T07:39:49.976Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T07:39:49.958Z","decision":"sha256:174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:374f9c779b256222d13097830bc62484c77f4a7e1fb47d43d484aadfc15328e7","source":"layout"},{"digest":"sha256:379d77997c906245c84f6ae4475c5d596b19f9f02f28f2143278bccbdd530881","source":"layout"},{"digest":"sha256:391fd82004d56d8e8d84b07980311e0e5583ca1f108583b73c57bf2434a334d0","source":"layout"},{"digest":"sha256:9df39ca1a1839678354a6152785bfa4c057e924b073a0f659a73cce9e4e11328","source":"layout"},{"digest":"sha256:df8c603c1c03c4cdab3af705cea9d94fdf35f6d3b9bd5b51f02784f66d40401b","source":"layout"}],"rejected":[],"run":"01a21bf2-3d5f-7017-9a61-feab364a5a84","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:49.958Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (20, x'eb8f0e14dd60cc334bb1811b57f9bdc4905c1625ffcae839f3d186c575934c9b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765190044, 20, '{}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:e6bfe0ab54cd1fe35ba48cfb477dab3d9c5bfc98c83bbd461bf614952a2bf142","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:64b0c6068c9abc278315dafa775fdf7dff1367c7839f96bfc6769985c4c55ef7","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.771Z","signed_at":null,"signed_content":"sha256:c792c98ea80433fc32359de8f28e32835c52e7679aacbbbad7ac6c902b318e7e","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-27T07:39:49.344Z","now":"2026-11-27T07:39:50.044Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:6870796af13c62c0eba5cd36a9afbcee6dfb9e72fb838afeb916715c0c7872c7"}],"filed_at":"2026-11-27T07:39:47.146Z","id":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2","permits":{"environment":"production","expires":"2026-12-04T07:39:47.145Z","gate":"https://gate.example.com","nonce":"01a21bf2-3249-7739-84fc-b8b26bf780f4","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEACRv8sa6NMaORSu4/QH2DuFpRCl0U3uhrXquLLRzYRhE=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:b538905fb9beb2be1f59f20ebe1d35233d886ce13deb03ae6c3faa701e88913d"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T07:39:50.025Z","decision":"sha256:1bca02965fe229e953e3fa7dc5334324619e30d1b49aec9d3cfefd8597dd9459","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:11a3a30cdfe7e0770a524e3f068ddb127ee6d63dfbb24b9634778ce6c9bf8b40","source":"layout"},{"digest":"sha256:3690746f5980102b5b796dc25ef717d818d5089b747c5bd4bbaa83789fb5b166","source":"layout"},{"digest":"sha256:40d4362ade5c488e081f405d5ef961adddae84e3c15cc3ee9ae723d8c5011ac1","source":"layout"},{"digest":"sha256:67c0fe2bc3d6154419b78db6d414e428ddee8b3cfc06174d7fd9eb87363a11ea","source":"layout"},{"digest":"sha256:9198833eaf0c21ac3fd89f5d558bd49b16da2458f49fe0c3a9defc14b2f32629","source":"layout"},{"digest":"sha256:eb9c644f6c3fe3e3de85a93f5522f1ee3a2150f77781ad3609f976f9f13b2522","source":"layout"}],"rejected":[],"run":"01a21bf2-3da5-7384-80ec-4540b1af4e82","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:50.025Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (21, x'13948d2e1251934407ac25b45ba17196d7acea8eb48bb0a64c5df6552a3a9719', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765190376, 21, '{"deciding":17,"fetching":15,"pinning":5,"queued":7,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:afe0e4e6ec67acda54344eb06831e236a95b2fb47bbb63a3a9485df56fb8411f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:47b8a67121ff96a17d1ba9acea91376f83fdd57d130ed5d5911c139653b200b5","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:438c611268828b551491ed5c93dde41eb40495a32ac102953e12d48e9357d94f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:91a017ddd6912410fb772595e3e4db409674771daf99167c701c41571fc3b70b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:df43272da45a86da8cd0b4a4d27c975444b7d640bbca7f86d9e4a83950111354","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:50.376Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:374f9c779b256222d13097830bc62484c77f4a7e1fb47d43d484aadfc15328e7","source":"layout"},{"digest":"sha256:379d77997c906245c84f6ae4475c5d596b19f9f02f28f2143278bccbdd530881","source":"layout"},{"digest":"sha256:391fd82004d56d8e8d84b07980311e0e5583ca1f108583b73c57bf2434a334d0","source":"layout"},{"digest":"sha256:798edc699dc774080cb7d5403fd902490960b14c5c27ed3277131f4019b9a1d1","source":"layout"},{"digest":"sha256:9df39ca1a1839678354a6152785bfa4c057e924b073a0f659a73cce9e4e11328","source":"layout"},{"digest":"sha256:deae46303d71fe963f6e9a5a4562a1a0a5c02f8609124cc4730a867c7dc3abca","source":"layout"},{"digest":"sha256:df8c603c1c03c4cdab3af705cea9d94fdf35f6d3b9bd5b51f02784f66d40401b","source":"layout"},{"digest":"sha256:ff5b66521e52fe8cc649488c1fb7847c929505df5a6a018ad73c233765fae946","source":"layout"}],"rejected":[],"run":"01a21bf2-3ec6-75d1-b613-3f771d44ec1b","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (22, x'f8c12031fd1518871be37defa16628507b290a95f5e2344c31853f0d8523a559', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b', 'ready', 1795765190589, 22, '{"deciding":29,"fetching":18,"pinning":4,"queued":8,"verifying":9}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:afe0e4e6ec67acda54344eb06831e236a95b2fb47bbb63a3a9485df56fb8411f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:47b8a67121ff96a17d1ba9acea91376f83fdd57d130ed5d5911c139653b200b5","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-27T07:39:45.3Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:438c611268828b551491ed5c93dde41eb40495a32ac102953e12d48e9357d94f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:91a017ddd6912410fb772595e3e4db409674771daf99167c701c41571fc3b70b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-27T07:39:45.3Z","digest":"sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-27T07:39:46.261Z","signed_at":null,"signed_content":"sha256:df43272da45a86da8cd0b4a4d27c975444b7d640bbca7f86d9e4a83950111354","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:0705d3a2cf259dbddd7870186371e1b3cccf18fc4c17fbf5527b193aeded868b"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-27T07:39:45.3Z","invocationId":"1","startedOn":"2026-11-27T07:39:45.3Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmpVCGThO/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-27T07:39:50.589Z","overrides":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-27T07:39:50.376Z","decision":"sha256:13948d2e1251934407ac25b45ba17196d7acea8eb48bb0a64c5df6552a3a9719","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:374f9c779b256222d13097830bc62484c77f4a7e1fb47d43d484aadfc15328e7","source":"layout"},{"digest":"sha256:379d77997c906245c84f6ae4475c5d596b19f9f02f28f2143278bccbdd530881","source":"layout"},{"digest":"sha256:391fd82004d56d8e8d84b07980311e0e5583ca1f108583b73c57bf2434a334d0","source":"layout"},{"digest":"sha256:798edc699dc774080cb7d5403fd902490960b14c5c27ed3277131f4019b9a1d1","source":"layout"},{"digest":"sha256:9df39ca1a1839678354a6152785bfa4c057e924b073a0f659a73cce9e4e11328","source":"layout"},{"digest":"sha256:deae46303d71fe963f6e9a5a4562a1a0a5c02f8609124cc4730a867c7dc3abca","source":"layout"},{"digest":"sha256:df8c603c1c03c4cdab3af705cea9d94fdf35f6d3b9bd5b51f02784f66d40401b","source":"layout"},{"digest":"sha256:ff5b66521e52fe8cc649488c1fb7847c929505df5a6a018ad73c233765fae946","source":"layout"}],"rejected":[],"run":"01a21bf2-3f96-75c6-8cf1-d2ae2948fc4f","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmpVCGThO/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-27T07:39:45.3Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-27T07:39:45.300Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-27T07:39:50.376Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-28T07:39:45.3Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 'default');
INSERT INTO decision_bundle VALUES (1, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 'default');
INSERT INTO decision_bundle VALUES (1, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 'default');
INSERT INTO decision_bundle VALUES (1, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 'default');
INSERT INTO decision_bundle VALUES (2, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 'default');
INSERT INTO decision_bundle VALUES (2, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 'default');
INSERT INTO decision_bundle VALUES (2, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 'default');
INSERT INTO decision_bundle VALUES (2, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 'default');
INSERT INTO decision_bundle VALUES (3, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 'default');
INSERT INTO decision_bundle VALUES (3, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 'default');
INSERT INTO decision_bundle VALUES (3, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 'default');
INSERT INTO decision_bundle VALUES (4, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 'default');
INSERT INTO decision_bundle VALUES (4, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 'default');
INSERT INTO decision_bundle VALUES (4, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 'default');
INSERT INTO decision_bundle VALUES (5, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 'default');
INSERT INTO decision_bundle VALUES (5, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 'default');
INSERT INTO decision_bundle VALUES (5, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 'default');
INSERT INTO decision_bundle VALUES (8, x'1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98', 'default');
INSERT INTO decision_bundle VALUES (8, x'a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f', 'default');
INSERT INTO decision_bundle VALUES (8, x'd5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e', 'default');
INSERT INTO decision_bundle VALUES (9, x'006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172', 'default');
INSERT INTO decision_bundle VALUES (9, x'2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed', 'default');
INSERT INTO decision_bundle VALUES (9, x'518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4', 'default');
INSERT INTO decision_bundle VALUES (10, x'2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c', 'default');
INSERT INTO decision_bundle VALUES (10, x'7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e', 'default');
INSERT INTO decision_bundle VALUES (10, x'dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1', 'default');
INSERT INTO decision_bundle VALUES (11, x'2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c', 'default');
INSERT INTO decision_bundle VALUES (11, x'7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e', 'default');
INSERT INTO decision_bundle VALUES (11, x'dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1', 'default');
INSERT INTO decision_bundle VALUES (12, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 'default');
INSERT INTO decision_bundle VALUES (12, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 'default');
INSERT INTO decision_bundle VALUES (12, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 'default');
INSERT INTO decision_bundle VALUES (13, x'006625e26b416477623cae74a4bc298097d88c5246e7768bfd8a63ac135d6172', 'default');
INSERT INTO decision_bundle VALUES (13, x'2d003b980333dd499c19c1627e3d8860dc5cff50c414f34d61c1f9db066eb8ed', 'default');
INSERT INTO decision_bundle VALUES (13, x'518895fca58377fddfe969f5a52866ca81108a985e8a21c96d5afd76991df6c4', 'default');
INSERT INTO decision_bundle VALUES (14, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 'default');
INSERT INTO decision_bundle VALUES (14, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 'default');
INSERT INTO decision_bundle VALUES (14, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 'default');
INSERT INTO decision_bundle VALUES (14, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 'default');
INSERT INTO decision_bundle VALUES (15, x'2d263fadb3aaec601c3fd145cf27f7285a6cab252c05d5eddb168b4e0f4fe54c', 'default');
INSERT INTO decision_bundle VALUES (15, x'7f93047c9bc5b7c7fb2ffc229a95096de6c37f861dbf832eb4be6974f344192e', 'default');
INSERT INTO decision_bundle VALUES (15, x'dd1d29d1c440ff9d28134f1be6787965828cc8432bf232c817ec51c59e8847e1', 'default');
INSERT INTO decision_bundle VALUES (16, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 'default');
INSERT INTO decision_bundle VALUES (16, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 'default');
INSERT INTO decision_bundle VALUES (16, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 'default');
INSERT INTO decision_bundle VALUES (18, x'1bbb02290104d45f22fd4fc804b0a72726f6af9d87fdb86fddfedd4343daac98', 'default');
INSERT INTO decision_bundle VALUES (18, x'a931f90b01edae3faf72498590ad6d0189b7b89fe7bc16d16f1fb20c0533387f', 'default');
INSERT INTO decision_bundle VALUES (18, x'd5900ce4c1dc5da04cf6f2fb1860518c2f6ec1fa3d5105c8f1f5eca17e51747e', 'default');
INSERT INTO decision_bundle VALUES (19, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 'default');
INSERT INTO decision_bundle VALUES (19, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 'default');
INSERT INTO decision_bundle VALUES (19, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 'default');
INSERT INTO decision_bundle VALUES (19, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 'default');
INSERT INTO decision_bundle VALUES (20, x'4321bd980881d5a17d02d39c0afd581e02ba9612f0d0c1d83660002875232b75', 'default');
INSERT INTO decision_bundle VALUES (20, x'ed9b69fbfcd0c918144ef4c0a147c29fea9d33980961f9a6bf73b0b03b7596ad', 'default');
INSERT INTO decision_bundle VALUES (20, x'fdd0f64d439039afd204f3507effa838bfe5c2005694c7535686caadaad89bf7', 'default');
INSERT INTO decision_bundle VALUES (21, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 'default');
INSERT INTO decision_bundle VALUES (21, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 'default');
INSERT INTO decision_bundle VALUES (21, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 'default');
INSERT INTO decision_bundle VALUES (21, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 'default');
INSERT INTO decision_bundle VALUES (22, x'27656039fefb40bbef0f82ec8cdf9f3465e4dcfb8d90176e22c3d2eae18a20b4', 'default');
INSERT INTO decision_bundle VALUES (22, x'6f095bf7c5cf7ea30614320b0390e1fbab28ae6a2ad0443c6a57b4adfbea4204', 'default');
INSERT INTO decision_bundle VALUES (22, x'7ae0c9400497ff4bda3a5096897eb0b4d5ab92cd9ac3e1f535182d07e91eaa3a', 'default');
INSERT INTO decision_bundle VALUES (22, x'f8910c840a99f0300760e3f610d3d8ecc2ec7231b275c8d2aca00087977f850d', 'default');
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
INSERT INTO override_request VALUES (1, x'70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'5c3c0495c8b6aff7bd38dcb58b68ec7139197b587c64474e704a1cc40d3c3869', 1796369987145, 1795765187146, 0, NULL, NULL, NULL, x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f');
INSERT INTO override_request VALUES (2, x'0b866875ec34dc73d7237e887ffa03e877bef8f45e4e23f36c7409d6101428e7', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'de2ccb1bced3f7d1d1c21a62e1c22b3d6dc29dd618f348c99014218baa952d61', 1796369988280, 1795765188281, 0, 1795765188458, NULL, NULL, x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f');
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
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmpVCGThO/layout', 1795847985300, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmpVCGThO/layout', 1795847985300, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmpVCGThO/layout', 1795847985300, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmpVCGThO/layout', 1795847985300, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmpVCGThO/layout', 1795847985300, 0, NULL, 1);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmpVCGThO/layout', 1795847985300, 0, NULL, 1);
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
INSERT INTO log_head VALUES (1, 30, x'a0025c35d6f3bb7c316ffe911d74fe46241c5c186373d14cafc43206b00885f0dc3158df8a02db93d5d30da096119bdaaf024599c6d0681233ce974850c088b730e7490fb3e768d49dca85c32f65d45bc43d2621d4e67dd3e10e0b04ca74748f0c8da72bc84714cbe51394f1f13ef6990a732908f0501da04ce9433121f3a36b', 0, 0, 0, 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'5b4e02d86015b727c9c5aa056f894492cd10eb5b7699510937d7109a7c3ce0bf', 1795765186055, x'd3642ab943e3065216665af8c806c4381d5ddb597ffa85c0815691190d747e55', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'd3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56', 1795765186266, x'b5f5cafad44e0d6568c6238a7bea5fe2679fa6b6f32d1c67e0c2e0589a9b75cb', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'982e25f9a891e320e975a394a2f80962b62fd234e92d937b5ad4e7463b24ac35', 1795765186534, x'e60b3db6795fc028ae2aa54fe901939663257039110d00c191323b7ab42497f8', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee', 1795765186774, x'2b862e60310a0b3344030f0fa6b35f19b5b7ca15386e37a40d0acb05d99b8437', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'd1ce6fd290551917c64e78e016fe59553e92ac7db4b6dbf5d400c333fba95366', 1795765186971, x'aa73f1631c0326790eb28d6d768fb56a92295bf683249fdd22450e1a9e9d92d9', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2', 1795765187146, x'4a19ab92c6e6ce94acc82996dbf0d64c1dcaae915e24c5571ad3030dbdf193e6', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'11c04dc47bbfd60d9b4d9be28f859917afe5392a5e1e5e5116dee1d2f8e54a60', 1795765187307, x'30f14f51e689bfa69384268c789c0d83e56902cf8b7adb8fc9f5933a5fe5e068', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'17e1082fedacf0135af8bd504e937ecb23d84596d5543aaf8d28b66b0949d5fd', 1795765187505, x'89e9b85f16792eca0f87459374e1cd875026e079e850f6688ff4ff776662f364', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'c321b2520ff2cf5100f93befbc394527d11d8601ceff01af45248441408ad789', 1795765187696, x'ed8f8938943814b4033dc48192885047e5a3fa8b7d8067283049fa7ff33bdad3', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a', 1795765187894, x'2c22a630ddec2e69c7fbed4b0c54b67e698c3e730010e498a42247e2234d5e1c', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'056d9b0df1618e4c56832ff8d5dae03f8f248512df843788ac2d062f9f5f56cd', 1795765188097, x'92ab1778be177727f8bf903d26c1e173a5fbfe6a47617a853f45e3f2f17c9ef4', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'0b866875ec34dc73d7237e887ffa03e877bef8f45e4e23f36c7409d6101428e7', 1795765188281, x'c1fd9f1af68421d1e75279ccc6590a5e181b363fabe21fca5c32518c37b5a04f', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'fe8b3b60c626cbbe0e1869addeeb6b6dfe2b6ed01ff91c1b9139e829813fdfda', 1795765188458, x'8f9cf15e11f62a9df9e834170d551e19bddcb2791a15a05acf72bd5ea2a62b3b', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'172864e47c4f94e66ffbb8a4448471f8677ddd74533d1ccbbc443ca4a93df758', 1795765188727, x'09fca1ca31e3226262cb693bbc8d0d4c8214b0d1c09bfc0037542cf7a92ed6e5', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'b36c1e262198faf9da677a4f30b1309d700287387eea203841660e8380b1cd15', 1795765188727, x'a58f8713a8c3bf4946077b65607e4f099a3a71583c097be8fa74848a2c73e689', 9);
INSERT INTO log_entry VALUES (15, 'decision', x'b03975fe75ad1174725eb9bdc1ca1c6e5bc535e5b580f6e16bd5584e0018e0fc', 1795765189046, x'7944e3dedc3b19a8f429759b28fc981fcb5f560125d389a6b3070b2e7ec0d160', 10);
INSERT INTO log_entry VALUES (16, 'revocation', x'fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c', 1795765189243, x'5944bb2325a5bfec404be3fc69e07f55353e1008c6388beff18a32c33e970af9', NULL);
INSERT INTO log_entry VALUES (17, 'decision', x'a8b42aea9f152a2d8c6518752d4d802da7e670758e2b69b8eebdcbc80a1b0921', 1795765189279, x'88aa31f71388caa6dab124bec4681b53adce5107c8bb7d1dd4083fc2692be58d', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'123e9be4023b40a42bf31a75e07873e4d593d0543f8d0606283a16342580c545', 1795765189344, x'd02d0ec69753f1ad8ca45cf650d9181fb4a4d4be347fb3d2c2019d8450e80c25', 12);
INSERT INTO log_entry VALUES (19, 'activation', x'27cc46e9812cb6c4e5a44d79dce37937b3e81d31cc620fbcc0ea799518d6c2b6', 1795765190110, x'a8f600910c8165f2ccda3fc661cc260f2289c02c13d8a306286421e47c4d0dda', NULL);
INSERT INTO log_entry VALUES (20, 'decision', x'2f7da2ae755d613cb619c03759554f9a1b246d9b203ab9d371498871297cb967', 1795765189926, x'1761a6515c5e966dc1b7d5b5ab9d3e9fa3fb8aeac4ca8701db495df2736bdb2f', 13);
INSERT INTO log_entry VALUES (21, 'decision', x'174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e', 1795765189958, x'f7e62d51b8efda4c637339b74d6509e844b8c854e0dc614674222ebb34114a56', 14);
INSERT INTO log_entry VALUES (22, 'decision', x'7454cfa2cfe41ab708ab8e9002c45f70e02125bbfa311486e55e0bf6d944da37', 1795765190002, x'68a5ebc66eed885609e9513755660ff4a062472b06fb20b2fadbb5033f16260c', 15);
INSERT INTO log_entry VALUES (23, 'decision', x'1bca02965fe229e953e3fa7dc5334324619e30d1b49aec9d3cfefd8597dd9459', 1795765190025, x'a8db8275876e66b4b9cb47de349f56c6ab4a4b8f387eacb30f9016d8f1b855fc', 16);
INSERT INTO log_entry VALUES (24, 'decision', x'd6f7a082e650ab7f09f3d50f078e827ed47de602dbbc0bf3c2938c3234014acb', 1795765190083, x'ba9cdd4f71ab8086655e119cea614b47fb26d998140188cc145435c9f8a45110', 17);
INSERT INTO log_entry VALUES (25, 'decision', x'264e0d2e23d02abdde2b2afb8288a0ae67606240f1c8376df8da292caddecc67', 1795765190093, x'55a0325035d9315783303bf126cfceb58aed191e1f1ac2eb86ffb1fc36670341', 18);
INSERT INTO log_entry VALUES (26, 'decision', x'74145c1985a3f144caba6e3cca358a528cc2db485fd756d2a690d8c4c5b18794', 1795765189976, x'551ce2806a82a3c60c03de708652f08e5e032507dee148b74d0711c70be05902', 19);
INSERT INTO log_entry VALUES (27, 'decision', x'eb8f0e14dd60cc334bb1811b57f9bdc4905c1625ffcae839f3d186c575934c9b', 1795765190044, x'0dec526a0000842542449ba4fa4068463516f3c5c908b71c11e6554a3b9c5aff', 20);
INSERT INTO log_entry VALUES (28, 'decision', x'13948d2e1251934407ac25b45ba17196d7acea8eb48bb0a64c5df6552a3a9719', 1795765190376, x'368c837566bcac5383fdcbb1af16ee6be9943ddd2a8268c9a7a544cd84c0da9e', 21);
INSERT INTO log_entry VALUES (29, 'decision', x'f8c12031fd1518871be37defa16628507b290a95f5e2344c31853f0d8523a559', 1795765190589, x'959785257a4523c491c56cd83efaea442afa58d77d8f296997fd529634ed053b', 22);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/18e622e1dde52735', x'302a300506032b65700321009a14580535ff53dd2b3dc50e298469008aa5194c4e9d53b2bf5c0ef8160ba889', 'first', 1, 1795765186330, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/18e622e1dde52735', 19, 'https://gate.example.com/log/18e622e1dde52735
19
9KVBEu/U2hdXEMPayyssMURfn1gDzNZkzjl5FmaOSdA=

— https://gate.example.com/log/18e622e1dde52735 fGoTEgcWaVoxGRYkIkDkmFf20C6H6xete7STyX0TexJM0HA4jpLJAgOa3I68NSO/aSrXFhGQtfLPBwJPUa3KNMiWAAw=
', 1795765189444);
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
INSERT INTO release VALUES (1, x'01a21bf2385072bf882c3a34196d0520', 'default', 'staging', NULL, NULL, x'576215b11ec99dbc0a36e8767c3b7a8e301fd0bda475c52ed8f83292925dc56e', 1795765188688);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'11c04dc47bbfd60d9b4d9be28f859917afe5392a5e1e5e5116dee1d2f8e54a60', 'key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24', 1795765187307, x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f');
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'17e1082fedacf0135af8bd504e937ecb23d84596d5543aaf8d28b66b0949d5fd', 'key sha256:6870796af13c62c0eba5cd36a9afbcee6dfb9e72fb838afeb916715c0c7872c7', 1795765187505, x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f');
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'fe8b3b60c626cbbe0e1869addeeb6b6dfe2b6ed01ff91c1b9139e829813fdfda', 'key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24', 1795765188458, x'75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f');
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
INSERT INTO notice VALUES (1, x'01a21bf22f1c773985cecb6792dc86d0', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'd3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:46.266Z","id":"sha256:d3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56","run":"01a21bf2-2ebe-733e-bad1-29b411d2fc2f","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-2f1c-7739-85ce-cb6792dc86d0","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:46.28Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765186280, 0, 1795765186280, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (2, x'01a21bf22ff6751da12d6943f518ed93', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'982e25f9a891e320e975a394a2f80962b62fd234e92d937b5ad4e7463b24ac35', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:46.534Z","id":"sha256:982e25f9a891e320e975a394a2f80962b62fd234e92d937b5ad4e7463b24ac35","run":"01a21bf2-2fcc-70b1-83e6-80d9c7ff6cae","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-2ff6-751d-a12d-6943f518ed93","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:46.549Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765186549, 0, 1795765186549, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (3, x'01a21bf230e67719942f4d75dc4a3d15', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:46.774Z","id":"sha256:b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee","run":"01a21bf2-30c2-719d-9260-117dcdb7abe1","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-30e6-7719-942f-4d75dc4a3d15","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:46.789Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765186789, 0, 1795765186789, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (4, x'01a21bf231a8730bb53e5cad2e323690', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'd1ce6fd290551917c64e78e016fe59553e92ac7db4b6dbf5d400c333fba95366', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:46.971Z","id":"sha256:d1ce6fd290551917c64e78e016fe59553e92ac7db4b6dbf5d400c333fba95366","run":"01a21bf2-3184-7714-8906-a153c98443f4","valid_until":null},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-31a8-730b-b53e-5cad2e323690","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:46.983Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765186983, 0, 1795765186983, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (5, x'01a21bf2348175b188e8850d4e978aa8', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'c321b2520ff2cf5100f93befbc394527d11d8601ceff01af45248441408ad789', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:47.696Z","id":"sha256:c321b2520ff2cf5100f93befbc394527d11d8601ceff01af45248441408ad789","run":"01a21bf2-3452-769b-84f2-f8dc9c402d96","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"production","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":{"id":"sha256:d1ce6fd290551917c64e78e016fe59553e92ac7db4b6dbf5d400c333fba95366","verdict":"not-ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[{"override":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T07:39:47.145Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21bf2-3481-75b1-88e8-850d4e978aa8","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:47.712Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765187712, 0, 1795765187712, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (6, x'01a21bf2353c70b18529a87f01470f8e', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:47.894Z","id":"sha256:881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a","run":"01a21bf2-3524-74e2-a74b-c8f1ca324ea3","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-353c-70b1-8529-a87f01470f8e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T07:39:47.899Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765187899, 0, 1795765187899, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (7, x'01a21bf2360876d1a25952b57928bde6', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'056d9b0df1618e4c56832ff8d5dae03f8f248512df843788ac2d062f9f5f56cd', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:48.097Z","id":"sha256:056d9b0df1618e4c56832ff8d5dae03f8f248512df843788ac2d062f9f5f56cd","run":"01a21bf2-35eb-7152-99da-87cc60efb85a","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmpVCGThO/layout","detail":"expected bytes with digest sha256:6ccfb5c2f13f46457e4ba3d351ee0927526e884a1f5a5354c6cf3d3d563791e6, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":{"id":"sha256:881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"unknown","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3608-76d1-a259-52b57928bde6","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T07:39:48.103Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765188103, 0, 1795765188103, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (8, x'01a21bf2388975269e99376953b613cf', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'172864e47c4f94e66ffbb8a4448471f8677ddd74533d1ccbbc443ca4a93df758', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:48.727Z","id":"sha256:172864e47c4f94e66ffbb8a4448471f8677ddd74533d1ccbbc443ca4a93df758","run":"01a21bf2-3850-72bf-882c-3a32558c80d0","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3889-7526-9e99-376953b613cf","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-27T07:39:48.741Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765188741, 0, 1795765188741, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (9, x'01a21bf23892776bbf856b087d721aac', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'b36c1e262198faf9da677a4f30b1309d700287387eea203841660e8380b1cd15', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:48.727Z","id":"sha256:b36c1e262198faf9da677a4f30b1309d700287387eea203841660e8380b1cd15","run":"01a21bf2-3850-72bf-882c-3a33a89bad72","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3892-776b-bf85-6b087d721aac","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-27T07:39:48.753Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765188753, 0, 1795765188753, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (10, x'01a21bf239ce753ab2649a537bc05aef', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'b03975fe75ad1174725eb9bdc1ca1c6e5bc535e5b580f6e16bd5584e0018e0fc', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:49.046Z","id":"sha256:b03975fe75ad1174725eb9bdc1ca1c6e5bc535e5b580f6e16bd5584e0018e0fc","run":"01a21bf2-3999-7477-930f-ddd805925970","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-39ce-753a-b264-9a537bc05aef","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T07:39:49.069Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765189069, 0, 1795765189069, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (11, x'01a21bf23aaa76f5836c50c5f5c26a62', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'a8b42aea9f152a2d8c6518752d4d802da7e670758e2b69b8eebdcbc80a1b0921', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:49.279Z","id":"sha256:a8b42aea9f152a2d8c6518752d4d802da7e670758e2b69b8eebdcbc80a1b0921","run":"01a21bf2-3a88-7692-8247-cb5ac25cbd86","valid_until":null},"environment":"staging","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":{"id":"sha256:b03975fe75ad1174725eb9bdc1ca1c6e5bc535e5b580f6e16bd5584e0018e0fc","verdict":"ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:49.243Z by key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3aaa-76f5-836c-50c5f5c26a62","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T07:39:49.29Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765189290, 0, 1795765189290, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (12, x'01a21bf23af1767abcebc5757b28835c', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'123e9be4023b40a42bf31a75e07873e4d593d0543f8d0606283a16342580c545', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:49.344Z","id":"sha256:123e9be4023b40a42bf31a75e07873e4d593d0543f8d0606283a16342580c545","run":"01a21bf2-3a87-71dc-83e1-5c501e50f611","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:75bf324eae6268a1d86df32c4300e308f8d478f2608a127083f093790aa8434f","pack":"standard","version":1},"previous":{"id":"sha256:c321b2520ff2cf5100f93befbc394527d11d8601ceff01af45248441408ad789","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[{"override":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T07:39:47.145Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21bf2-3af1-767a-bceb-c5757b28835c","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:49.36Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765189360, 0, 1795765189360, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (13, x'01a21bf23d3b76aaa89400f6fe1d8cd3', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'2f7da2ae755d613cb619c03759554f9a1b246d9b203ab9d371498871297cb967', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:49.926Z","id":"sha256:2f7da2ae755d613cb619c03759554f9a1b246d9b203ab9d371498871297cb967","run":"01a21bf2-3d2a-75aa-8568-6e78b5940968","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:b36c1e262198faf9da677a4f30b1309d700287387eea203841660e8380b1cd15","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3d3b-76aa-a894-00f6fe1d8cd3","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-27T07:39:49.946Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765189946, 0, 1795765189946, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (14, x'01a21bf23d5676ae89a1d0bee2aa7f88', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:49.958Z","id":"sha256:174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e","run":"01a21bf2-3d49-7491-8afb-11e7d4cb9b00","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:d3ffbbd7d46fec196f45357b70be1ae721fd64f78eb48536d73bceabd398ed56","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3d56-76ae-89a1-d0bee2aa7f88","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:49.973Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765189973, 0, 1795765189973, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (15, x'01a21bf23d8370e0a63d3a7813c274b4', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'7454cfa2cfe41ab708ab8e9002c45f70e02125bbfa311486e55e0bf6d944da37', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.002Z","id":"sha256:7454cfa2cfe41ab708ab8e9002c45f70e02125bbfa311486e55e0bf6d944da37","run":"01a21bf2-3d74-730e-9ba7-cd9517d3aa6c","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:a8b42aea9f152a2d8c6518752d4d802da7e670758e2b69b8eebdcbc80a1b0921","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-27T07:39:49.243Z by key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3d83-70e0-a63d-3a7813c274b4","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-27T07:39:50.018Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190018, 0, 1795765190018, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (16, x'01a21bf23d9a7268b3a13d297e7cd48d', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'1bca02965fe229e953e3fa7dc5334324619e30d1b49aec9d3cfefd8597dd9459', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.025Z","id":"sha256:1bca02965fe229e953e3fa7dc5334324619e30d1b49aec9d3cfefd8597dd9459","run":"01a21bf2-3d8c-76fa-b072-20a4b41bcd08","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:b7b5662c6df7afd1ce58a064593ae8b30166f045c29bd42d9ee2398316196cee","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3d9a-7268-b3a1-3d297e7cd48d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:50.042Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190042, 0, 1795765190042, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (17, x'01a21bf23dcc76c08813c051b1378b1f', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'd6f7a082e650ab7f09f3d50f078e827ed47de602dbbc0bf3c2938c3234014acb', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.083Z","id":"sha256:d6f7a082e650ab7f09f3d50f078e827ed47de602dbbc0bf3c2938c3234014acb","run":"01a21bf2-3dc4-7251-a227-5d65cd6eb814","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:881d5dafc3a196dcc26187c72e0f166dedc3670588f1a8d7ba65e94f75247e6a","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmpVCGThO/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3dcc-76c0-8813-c051b1378b1f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-27T07:39:50.092Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190092, 0, 1795765190092, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (18, x'01a21bf23ddd7362b8cbcb70bb017cc5', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'264e0d2e23d02abdde2b2afb8288a0ae67606240f1c8376df8da292caddecc67', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.093Z","id":"sha256:264e0d2e23d02abdde2b2afb8288a0ae67606240f1c8376df8da292caddecc67","run":"01a21bf2-3dd2-7539-b06c-938f42d89d43","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:172864e47c4f94e66ffbb8a4448471f8677ddd74533d1ccbbc443ca4a93df758","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3ddd-7362-b8cb-cb70bb017cc5","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-27T07:39:50.108Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190108, 0, 1795765190108, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (19, x'01a21bf23d6c770ebebe94719de262ad', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'74145c1985a3f144caba6e3cca358a528cc2db485fd756d2a690d8c4c5b18794', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:49.976Z","id":"sha256:74145c1985a3f144caba6e3cca358a528cc2db485fd756d2a690d8c4c5b18794","run":"01a21bf2-3d5f-7017-9a61-feab364a5a84","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:982e25f9a891e320e975a394a2f80962b62fd234e92d937b5ad4e7463b24ac35","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3d6c-770e-bebe-94719de262ad","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:49.995Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765189995, 0, 1795765189995, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (20, x'01a21bf23dc2751792202c7d1db67a00', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'eb8f0e14dd60cc334bb1811b57f9bdc4905c1625ffcae839f3d186c575934c9b', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.044Z","id":"sha256:eb8f0e14dd60cc334bb1811b57f9bdc4905c1625ffcae839f3d186c575934c9b","run":"01a21bf2-3da5-7384-80ec-4540b1af4e82","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:123e9be4023b40a42bf31a75e07873e4d593d0543f8d0606283a16342580c545","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmpVCGThO/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[{"override":"sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-04T07:39:47.145Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21bf2-3dc2-7517-9220-2c7d1db67a00","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-27T07:39:50.081Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190081, 0, 1795765190081, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (21, x'01a21bf23ef77103b3c5e10ad1bdb984', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'13948d2e1251934407ac25b45ba17196d7acea8eb48bb0a64c5df6552a3a9719', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.376Z","id":"sha256:13948d2e1251934407ac25b45ba17196d7acea8eb48bb0a64c5df6552a3a9719","run":"01a21bf2-3ec6-75d1-b613-3f771d44ec1b","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:174b9887a3227fd50ac2482ca6a900c6a9cd28148dd45b9bd850261c0f62fb7e","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3ef7-7103-b3c5-e10ad1bdb984","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:50.39Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190390, 0, 1795765190390, NULL, NULL, 'pending', NULL, NULL, NULL);
INSERT INTO notice VALUES (22, x'01a21bf23fd2759394521a528d49d3d2', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'f8c12031fd1518871be37defa16628507b290a95f5e2344c31853f0d8523a559', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-27T07:39:50.589Z","id":"sha256:f8c12031fd1518871be37defa16628507b290a95f5e2344c31853f0d8523a559","run":"01a21bf2-3f96-75c6-8cf1-d2ae2948fc4f","valid_until":"2026-11-28T07:39:45.3Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:5f8c8f1d602c92a01e0ad7746001d088813124f7b229d151770b9207d0d9db7b","pack":"standard","version":1000},"previous":{"id":"sha256:74145c1985a3f144caba6e3cca358a528cc2db485fd756d2a690d8c4c5b18794","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmpVCGThO/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21bf2-3fd2-7593-9452-1a528d49d3d2","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-27T07:39:50.609Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795765190609, 0, 1795765190609, NULL, NULL, 'pending', NULL, NULL, NULL);
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
INSERT INTO revocation VALUES (1, x'fbaca58f8f18aa42ff3ee9e16d95574ea027cb8b7c389f6e364b7e180a843a7c', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', NULL, x'1b2e64638ec200a2aa03308895017725b439566885e291a813f6a40328f9f8c4', 'key sha256:ff59c1ee477a1a0cb7ce69ebc140a9dbec5264210794498803aafaedf1196f24', 1795765189243, NULL);
CREATE TABLE depends (
    decision INTEGER NOT NULL REFERENCES decision (id),
    thing    INTEGER NOT NULL,
    PRIMARY KEY (decision, thing)
) STRICT, WITHOUT ROWID;
INSERT INTO depends VALUES (6, -8638645500743936292);
INSERT INTO depends VALUES (1, -7953330700381248496);
INSERT INTO depends VALUES (2, -7953330700381248496);
INSERT INTO depends VALUES (14, -7953330700381248496);
INSERT INTO depends VALUES (19, -7953330700381248496);
INSERT INTO depends VALUES (21, -7953330700381248496);
INSERT INTO depends VALUES (22, -7953330700381248496);
INSERT INTO depends VALUES (10, -7900664012679555269);
INSERT INTO depends VALUES (11, -7900664012679555269);
INSERT INTO depends VALUES (15, -7900664012679555269);
INSERT INTO depends VALUES (9, -7694754113006936639);
INSERT INTO depends VALUES (13, -7694754113006936639);
INSERT INTO depends VALUES (2, -7481000176810597600);
INSERT INTO depends VALUES (11, -6290355592350062035);
INSERT INTO depends VALUES (8, -6254944581768597953);
INSERT INTO depends VALUES (18, -6254944581768597953);
INSERT INTO depends VALUES (1, -5773363041829147430);
INSERT INTO depends VALUES (2, -5773363041829147430);
INSERT INTO depends VALUES (14, -5773363041829147430);
INSERT INTO depends VALUES (19, -5773363041829147430);
INSERT INTO depends VALUES (21, -5773363041829147430);
INSERT INTO depends VALUES (22, -5773363041829147430);
INSERT INTO depends VALUES (10, -5748433713605308044);
INSERT INTO depends VALUES (9, -5518002294314435847);
INSERT INTO depends VALUES (5, -5388398213336223042);
INSERT INTO depends VALUES (12, -5388398213336223042);
INSERT INTO depends VALUES (20, -5388398213336223042);
INSERT INTO depends VALUES (3, -5209145052974567471);
INSERT INTO depends VALUES (4, -5209145052974567471);
INSERT INTO depends VALUES (5, -5209145052974567471);
INSERT INTO depends VALUES (12, -5209145052974567471);
INSERT INTO depends VALUES (10, -4652854453365288856);
INSERT INTO depends VALUES (11, -4652854453365288856);
INSERT INTO depends VALUES (15, -4652854453365288856);
INSERT INTO depends VALUES (3, -4539060572603637776);
INSERT INTO depends VALUES (4, -4539060572603637776);
INSERT INTO depends VALUES (5, -4539060572603637776);
INSERT INTO depends VALUES (12, -4539060572603637776);
INSERT INTO depends VALUES (16, -4539060572603637776);
INSERT INTO depends VALUES (20, -4539060572603637776);
INSERT INTO depends VALUES (5, -4386028496557519023);
INSERT INTO depends VALUES (6, -4374701552683913916);
INSERT INTO depends VALUES (17, -4374701552683913916);
INSERT INTO depends VALUES (3, -4065965899020749828);
INSERT INTO depends VALUES (4, -4065965899020749828);
INSERT INTO depends VALUES (5, -4065965899020749828);
INSERT INTO depends VALUES (12, -4065965899020749828);
INSERT INTO depends VALUES (16, -4065965899020749828);
INSERT INTO depends VALUES (20, -4065965899020749828);
INSERT INTO depends VALUES (4, -3328600124424906473);
INSERT INTO depends VALUES (1, -3170609076989072359);
INSERT INTO depends VALUES (2, -3170609076989072359);
INSERT INTO depends VALUES (10, -3128639996320627739);
INSERT INTO depends VALUES (11, -3128639996320627739);
INSERT INTO depends VALUES (15, -3128639996320627739);
INSERT INTO depends VALUES (8, -3096030063785307611);
INSERT INTO depends VALUES (18, -3096030063785307611);
INSERT INTO depends VALUES (8, -3057929970340045408);
INSERT INTO depends VALUES (18, -3057929970340045408);
INSERT INTO depends VALUES (17, -2956718146275202177);
INSERT INTO depends VALUES (9, -2756672556996257669);
INSERT INTO depends VALUES (13, -2756672556996257669);
INSERT INTO depends VALUES (10, -2513807036085370979);
INSERT INTO depends VALUES (11, -2513807036085370979);
INSERT INTO depends VALUES (15, -2513807036085370979);
INSERT INTO depends VALUES (1, -2358998702827600166);
INSERT INTO depends VALUES (2, -2358998702827600166);
INSERT INTO depends VALUES (14, -2358998702827600166);
INSERT INTO depends VALUES (19, -2358998702827600166);
INSERT INTO depends VALUES (21, -2358998702827600166);
INSERT INTO depends VALUES (22, -2358998702827600166);
INSERT INTO depends VALUES (8, -1827021923607590362);
INSERT INTO depends VALUES (18, -1827021923607590362);
INSERT INTO depends VALUES (3, -1819488697967632413);
INSERT INTO depends VALUES (4, -1819488697967632413);
INSERT INTO depends VALUES (5, -1819488697967632413);
INSERT INTO depends VALUES (12, -1819488697967632413);
INSERT INTO depends VALUES (16, -1819488697967632413);
INSERT INTO depends VALUES (20, -1819488697967632413);
INSERT INTO depends VALUES (20, -1472943070350619597);
INSERT INTO depends VALUES (3, -1325349134331229928);
INSERT INTO depends VALUES (4, -1325349134331229928);
INSERT INTO depends VALUES (5, -1325349134331229928);
INSERT INTO depends VALUES (12, -1325349134331229928);
INSERT INTO depends VALUES (16, -1325349134331229928);
INSERT INTO depends VALUES (20, -1325349134331229928);
INSERT INTO depends VALUES (1, -535633119427301328);
INSERT INTO depends VALUES (2, -535633119427301328);
INSERT INTO depends VALUES (14, -535633119427301328);
INSERT INTO depends VALUES (19, -535633119427301328);
INSERT INTO depends VALUES (21, -535633119427301328);
INSERT INTO depends VALUES (22, -535633119427301328);
INSERT INTO depends VALUES (22, -522100682726762361);
INSERT INTO depends VALUES (10, -284862068506033952);
INSERT INTO depends VALUES (11, -284862068506033952);
INSERT INTO depends VALUES (15, -284862068506033952);
INSERT INTO depends VALUES (3, -157355175251527249);
INSERT INTO depends VALUES (4, -157355175251527249);
INSERT INTO depends VALUES (5, -157355175251527249);
INSERT INTO depends VALUES (12, -157355175251527249);
INSERT INTO depends VALUES (16, -157355175251527249);
INSERT INTO depends VALUES (20, -157355175251527249);
INSERT INTO depends VALUES (5, -46793091965117940);
INSERT INTO depends VALUES (12, -46793091965117940);
INSERT INTO depends VALUES (20, -46793091965117940);
INSERT INTO depends VALUES (9, 28752102016771191);
INSERT INTO depends VALUES (13, 28752102016771191);
INSERT INTO depends VALUES (1, 506043229362560445);
INSERT INTO depends VALUES (2, 506043229362560445);
INSERT INTO depends VALUES (3, 506043229362560445);
INSERT INTO depends VALUES (4, 506043229362560445);
INSERT INTO depends VALUES (5, 506043229362560445);
INSERT INTO depends VALUES (8, 506043229362560445);
INSERT INTO depends VALUES (9, 506043229362560445);
INSERT INTO depends VALUES (10, 506043229362560445);
INSERT INTO depends VALUES (11, 506043229362560445);
INSERT INTO depends VALUES (12, 506043229362560445);
INSERT INTO depends VALUES (13, 506043229362560445);
INSERT INTO depends VALUES (14, 506043229362560445);
INSERT INTO depends VALUES (15, 506043229362560445);
INSERT INTO depends VALUES (16, 506043229362560445);
INSERT INTO depends VALUES (18, 506043229362560445);
INSERT INTO depends VALUES (19, 506043229362560445);
INSERT INTO depends VALUES (20, 506043229362560445);
INSERT INTO depends VALUES (21, 506043229362560445);
INSERT INTO depends VALUES (22, 506043229362560445);
INSERT INTO depends VALUES (12, 1314659544831049892);
INSERT INTO depends VALUES (21, 1410907812289155908);
INSERT INTO depends VALUES (22, 1410907812289155908);
INSERT INTO depends VALUES (8, 1668694594441680102);
INSERT INTO depends VALUES (14, 1678602994450595797);
INSERT INTO depends VALUES (19, 1678602994450595797);
INSERT INTO depends VALUES (8, 1861932407663969892);
INSERT INTO depends VALUES (18, 1861932407663969892);
INSERT INTO depends VALUES (8, 1998193234802955359);
INSERT INTO depends VALUES (18, 1998193234802955359);
INSERT INTO depends VALUES (16, 2002415829196614121);
INSERT INTO depends VALUES (20, 2002415829196614121);
INSERT INTO depends VALUES (8, 2641563072667206554);
INSERT INTO depends VALUES (18, 2641563072667206554);
INSERT INTO depends VALUES (18, 2760158113445194429);
INSERT INTO depends VALUES (1, 2838780942334247099);
INSERT INTO depends VALUES (2, 2838780942334247099);
INSERT INTO depends VALUES (14, 2838780942334247099);
INSERT INTO depends VALUES (19, 2838780942334247099);
INSERT INTO depends VALUES (21, 2838780942334247099);
INSERT INTO depends VALUES (22, 2838780942334247099);
INSERT INTO depends VALUES (9, 3242657255781555529);
INSERT INTO depends VALUES (13, 3242657255781555529);
INSERT INTO depends VALUES (10, 3253357796097977440);
INSERT INTO depends VALUES (11, 3253357796097977440);
INSERT INTO depends VALUES (15, 3253357796097977440);
INSERT INTO depends VALUES (13, 3422070162048508220);
INSERT INTO depends VALUES (3, 4837355935448028577);
INSERT INTO depends VALUES (4, 4837355935448028577);
INSERT INTO depends VALUES (5, 4837355935448028577);
INSERT INTO depends VALUES (12, 4837355935448028577);
INSERT INTO depends VALUES (16, 4837355935448028577);
INSERT INTO depends VALUES (20, 4837355935448028577);
INSERT INTO depends VALUES (1, 4867372028971354965);
INSERT INTO depends VALUES (2, 4867372028971354965);
INSERT INTO depends VALUES (14, 4867372028971354965);
INSERT INTO depends VALUES (19, 4867372028971354965);
INSERT INTO depends VALUES (21, 4867372028971354965);
INSERT INTO depends VALUES (22, 4867372028971354965);
INSERT INTO depends VALUES (1, 5168063577239557793);
INSERT INTO depends VALUES (2, 5168063577239557793);
INSERT INTO depends VALUES (14, 5168063577239557793);
INSERT INTO depends VALUES (19, 5168063577239557793);
INSERT INTO depends VALUES (21, 5168063577239557793);
INSERT INTO depends VALUES (22, 5168063577239557793);
INSERT INTO depends VALUES (9, 5875110626245965821);
INSERT INTO depends VALUES (13, 5875110626245965821);
INSERT INTO depends VALUES (9, 6105630759717994806);
INSERT INTO depends VALUES (13, 6105630759717994806);
INSERT INTO depends VALUES (13, 6885035286673003168);
INSERT INTO depends VALUES (14, 6885035286673003168);
INSERT INTO depends VALUES (15, 6885035286673003168);
INSERT INTO depends VALUES (16, 6885035286673003168);
INSERT INTO depends VALUES (17, 6885035286673003168);
INSERT INTO depends VALUES (18, 6885035286673003168);
INSERT INTO depends VALUES (19, 6885035286673003168);
INSERT INTO depends VALUES (20, 6885035286673003168);
INSERT INTO depends VALUES (21, 6885035286673003168);
INSERT INTO depends VALUES (22, 6885035286673003168);
INSERT INTO depends VALUES (3, 7255516731124923431);
INSERT INTO depends VALUES (4, 7255516731124923431);
INSERT INTO depends VALUES (5, 7255516731124923431);
INSERT INTO depends VALUES (12, 7255516731124923431);
INSERT INTO depends VALUES (16, 7255516731124923431);
INSERT INTO depends VALUES (20, 7255516731124923431);
INSERT INTO depends VALUES (5, 7525648477556859584);
INSERT INTO depends VALUES (12, 7525648477556859584);
INSERT INTO depends VALUES (20, 7525648477556859584);
INSERT INTO depends VALUES (1, 8001027332734156451);
INSERT INTO depends VALUES (2, 8001027332734156451);
INSERT INTO depends VALUES (14, 8001027332734156451);
INSERT INTO depends VALUES (19, 8001027332734156451);
INSERT INTO depends VALUES (21, 8001027332734156451);
INSERT INTO depends VALUES (22, 8001027332734156451);
INSERT INTO depends VALUES (5, 8098117011864565995);
INSERT INTO depends VALUES (12, 8098117011864565995);
INSERT INTO depends VALUES (20, 8098117011864565995);
INSERT INTO depends VALUES (19, 8364411672619905348);
INSERT INTO depends VALUES (15, 8382553104622820023);
INSERT INTO depends VALUES (1, 8484555536503826593);
INSERT INTO depends VALUES (2, 8484555536503826593);
INSERT INTO depends VALUES (3, 8484555536503826593);
INSERT INTO depends VALUES (4, 8484555536503826593);
INSERT INTO depends VALUES (5, 8484555536503826593);
INSERT INTO depends VALUES (6, 8484555536503826593);
INSERT INTO depends VALUES (8, 8484555536503826593);
INSERT INTO depends VALUES (9, 8484555536503826593);
INSERT INTO depends VALUES (10, 8484555536503826593);
INSERT INTO depends VALUES (11, 8484555536503826593);
INSERT INTO depends VALUES (12, 8484555536503826593);
INSERT INTO depends VALUES (1, 8592943011374493300);
INSERT INTO depends VALUES (2, 8592943011374493300);
INSERT INTO depends VALUES (14, 8592943011374493300);
INSERT INTO depends VALUES (19, 8592943011374493300);
INSERT INTO depends VALUES (21, 8592943011374493300);
INSERT INTO depends VALUES (22, 8592943011374493300);
INSERT INTO depends VALUES (1, 8854298144202555211);
INSERT INTO depends VALUES (2, 8854298144202555211);
INSERT INTO depends VALUES (14, 8854298144202555211);
INSERT INTO depends VALUES (19, 8854298144202555211);
INSERT INTO depends VALUES (21, 8854298144202555211);
INSERT INTO depends VALUES (22, 8854298144202555211);
INSERT INTO depends VALUES (9, 9061974989857428427);
INSERT INTO depends VALUES (13, 9061974989857428427);
INSERT INTO depends VALUES (10, 9192696197629196231);
INSERT INTO depends VALUES (11, 9192696197629196231);
INSERT INTO depends VALUES (15, 9192696197629196231);
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
INSERT INTO publication VALUES (1, 1, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'c971346154830bf306df6000a7d9e82ca3d401409ef65b8e710ea885795ecdfc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzY1NjAzOWZlZmI0MGJiZWYwZjgyZWM4Y2RmOWYzNDY1ZTRkY2ZiOGQ5MDE3NmUyMmMzZDJlYWUxOGEyMGI0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNmYwOTViZjdjNWNmN2VhMzA2MTQzMjBiMDM5MGUxZmJhYjI4YWU2YTJhZDA0NDNjNmE1N2I0YWRmYmVhNDIwNCJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdhZTBjOTQwMDQ5N2ZmNGJkYTNhNTA5Njg5N2ViMGI0ZDVhYjkyY2Q5YWMzZTFmNTM1MTgyZDA3ZTkxZWFhM2EifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY4OTEwYzg0MGE5OWYwMzAwNzYwZTNmNjEwZDNkOGVjYzJlYzcyMzFiMjc1YzhkMmFjYTAwMDg3OTc3Zjg1MGQifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ2LjI2NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQzZmZiYmQ3ZDQ2ZmVjMTk2ZjQ1MzU3YjcwYmUxYWU3MjFmZDY0Zjc4ZWI0ODUzNmQ3M2JjZWFiZDM5OGVkNTYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzE4ZTYyMmUxZGRlNTI3MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6NDUuM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VtImkmn/Hj88gLjzcFdFp9H64/XQnTmIyGBXHrddcu1rIZBtrGXDcFJzoNdffd3mntATMOl7lBU0Vyd4FxkzAg=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765186350, NULL, x'379d77997c906245c84f6ae4475c5d596b19f9f02f28f2143278bccbdd530881', 1795765186350, 1795765189958);
INSERT INTO publication VALUES (2, 2, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'72030029335f76b1ae6f4c17de376f13ebb1ddc1f04915be61491a87df8eeefb', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzY1NjAzOWZlZmI0MGJiZWYwZjgyZWM4Y2RmOWYzNDY1ZTRkY2ZiOGQ5MDE3NmUyMmMzZDJlYWUxOGEyMGI0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNmYwOTViZjdjNWNmN2VhMzA2MTQzMjBiMDM5MGUxZmJhYjI4YWU2YTJhZDA0NDNjNmE1N2I0YWRmYmVhNDIwNCJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdhZTBjOTQwMDQ5N2ZmNGJkYTNhNTA5Njg5N2ViMGI0ZDVhYjkyY2Q5YWMzZTFmNTM1MTgyZDA3ZTkxZWFhM2EifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY4OTEwYzg0MGE5OWYwMzAwNzYwZTNmNjEwZDNkOGVjYzJlYzcyMzFiMjc1YzhkMmFjYTAwMDg3OTc3Zjg1MGQifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ2LjUzNFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojk4MmUyNWY5YTg5MWUzMjBlOTc1YTM5NGEyZjgwOTYyYjYyZmQyMzRlOTJkOTM3YjVhZDRlNzQ2M2IyNGFjMzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzE4ZTYyMmUxZGRlNTI3MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6NDUuM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"As6pN6/9yyACZqTrqUxRMwVi0udRQOggJhcwG/lMNdrPd7f89EHxZY14iCEHC/KmLVcL5sri2SBuXI+Z43ZeBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765186571, NULL, x'798edc699dc774080cb7d5403fd902490960b14c5c27ed3277131f4019b9a1d1', 1795765186571, 1795765189976);
INSERT INTO publication VALUES (3, 3, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'8194037e8d4af88a1a0e3965bbe018f5ccb4a0ff7be90d5d81c157ac3f51ff2b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MzIxYmQ5ODA4ODFkNWExN2QwMmQzOWMwYWZkNTgxZTAyYmE5NjEyZjBkMGMxZDgzNjYwMDAyODc1MjMyYjc1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVkOWI2OWZiZmNkMGM5MTgxNDRlZjRjMGExNDdjMjlmZWE5ZDMzOTgwOTYxZjlhNmJmNzNiMGIwM2I3NTk2YWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmZGQwZjY0ZDQzOTAzOWFmZDIwNGYzNTA3ZWZmYTgzOGJmZTVjMjAwNTY5NGM3NTM1Njg2Y2FhZGFhZDg5YmY3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ2Ljc3NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmI3YjU2NjJjNmRmN2FmZDFjZTU4YTA2NDU5M2FlOGIzMDE2NmYwNDVjMjliZDQyZDllZTIzOTgzMTYxOTZjZWUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzE4ZTYyMmUxZGRlNTI3MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6NDUuM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"cPlTnsxqHfsa9WBJBvrdudfW6Ptog863JY+KPHpwlruQf4buuJdyV6Xt5qFRyQlNP58epgRu/l623z/hYz4ZCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765186803, NULL, x'9198833eaf0c21ac3fd89f5d558bd49b16da2458f49fe0c3a9defc14b2f32629', 1795765186803, 1795765190025);
INSERT INTO publication VALUES (4, 4, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'd8bdac7840eb44b616a4ffca359d07791fba161e97ffb0bee74b49592112f8bf', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MzIxYmQ5ODA4ODFkNWExN2QwMmQzOWMwYWZkNTgxZTAyYmE5NjEyZjBkMGMxZDgzNjYwMDAyODc1MjMyYjc1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVkOWI2OWZiZmNkMGM5MTgxNDRlZjRjMGExNDdjMjlmZWE5ZDMzOTgwOTYxZjlhNmJmNzNiMGIwM2I3NTk2YWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmZGQwZjY0ZDQzOTAzOWFmZDIwNGYzNTA3ZWZmYTgzOGJmZTVjMjAwNTY5NGM3NTM1Njg2Y2FhZGFhZDg5YmY3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ2Ljk3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQxY2U2ZmQyOTA1NTE5MTdjNjRlNzhlMDE2ZmU1OTU1M2U5MmFjN2RiNGI2ZGJmNWQ0MDBjMzMzZmJhOTUzNjYiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzE4ZTYyMmUxZGRlNTI3MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"2xNpVmiowUEE8bFi4q+zvH1C+H9TgVKzJtLYMi4Ddhpn5tFkQpxUivLl9qLxPfip+0Tq19E6+We1c/tULs3AAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765187000, NULL, x'eb9c644f6c3fe3e3de85a93f5522f1ee3a2150f77781ad3609f976f9f13b2522', 1795765187000, 1795765187696);
INSERT INTO publication VALUES (5, 5, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"]', x'3f2e007d04dcf1a45b1936341d92f063e20e4366d91f976269d4be73de5f2e97', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MzIxYmQ5ODA4ODFkNWExN2QwMmQzOWMwYWZkNTgxZTAyYmE5NjEyZjBkMGMxZDgzNjYwMDAyODc1MjMyYjc1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVkOWI2OWZiZmNkMGM5MTgxNDRlZjRjMGExNDdjMjlmZWE5ZDMzOTgwOTYxZjlhNmJmNzNiMGIwM2I3NTk2YWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmZGQwZjY0ZDQzOTAzOWFmZDIwNGYzNTA3ZWZmYTgzOGJmZTVjMjAwNTY5NGM3NTM1Njg2Y2FhZGFhZDg5YmY3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ3LjY5NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmMzMjFiMjUyMGZmMmNmNTEwMGY5M2JlZmJjMzk0NTI3ZDExZDg2MDFjZWZmMDFhZjQ1MjQ4NDQxNDA4YWQ3ODkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzE4ZTYyMmUxZGRlNTI3MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjhUMDc6Mzk6NDUuM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OjcwNjI0YTg0NDFiYzM4ZWI5NmIxZmI1OWJiY2JhNDlmOTJiMWE3ZWJkNzhjZjdhNGI3NmE0YzMyZjA5MTA4ZjIiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wVkNHVGhPL2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"/qMXCETvPm8e0omDs2+JDved5ITjNSxltY4gUQOBxumTyFyBdWqiSRTPNO46rHlBl3fLJrt37gA7amzzYqvNAQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765187731, NULL, x'67c0fe2bc3d6154419b78db6d414e428ddee8b3cfc06174d7fd9eb87363a11ea', 1795765187731, 1795765190044);
INSERT INTO publication VALUES (6, 6, 0, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'43370535b007faa29983b0490d5a49006c7ed39bb96d543e82368afa750573e8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ3Ljg5NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojg4MWQ1ZGFmYzNhMTk2ZGNjMjYxODdjNzJlMGYxNjZkZWRjMzY3MDU4OGYxYThkN2JhNjVlOTRmNzUyNDdlNmEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzE4ZTYyMmUxZGRlNTI3MzUiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"XGNkYUDifVrd2oe7WmcJRUuuONo1scDtLfmQqVEiwAdDfCevUMM8RnUduWwwDGEihomKpShiJJ+oIwed9IzNDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765187918, NULL, x'd1c3b2da1c1d239932dff8b95c25b5a34cc6089d5856b6d4ab86eedf03aaab7a', 1795765187918, 1795765190083);
INSERT INTO publication VALUES (7, 8, 0, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'62708cb1d9be9e54b5f00c181e0d12d12b6e0028af5e054c3d716ac7e2bb8396', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxYmJiMDIyOTAxMDRkNDVmMjJmZDRmYzgwNGIwYTcyNzI2ZjZhZjlkODdmZGI4NmZkZGZlZGQ0MzQzZGFhYzk4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTkzMWY5MGIwMWVkYWUzZmFmNzI0OTg1OTBhZDZkMDE4OWI3Yjg5ZmU3YmMxNmQxNmYxZmIyMGMwNTMzMzg3ZiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkNTkwMGNlNGMxZGM1ZGEwNGNmNmYyZmIxODYwNTE4YzJmNmVjMWZhM2Q1MTA1YzhmMWY1ZWNhMTdlNTE3NDdlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ4LjcyN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjE3Mjg2NGU0N2M0Zjk0ZTY2ZmZiYjhhNDQ0ODQ3MWY4Njc3ZGRkNzQ1MzNkMWNjYmJjNDQzY2E0YTkzZGY3NTgiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"myhR4E5U1iOA1JjH0us8OVvvyGNIzZo6LRBggqwzJTSmw9t9PtVJQ39LOdGew/yB7ADqXPWHy7RPQ6e3mCJcDw=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765188766, NULL, x'7884204ff776ee5d87bb9541bc03bed87d660a92bd1eec11dc27e26ea83435cc', 1795765188766, 1795765190093);
INSERT INTO publication VALUES (8, 9, 0, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'1922a36da28328d15ab31d167e9bf5dbc3721177b50c617a7d91696b1216a641', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY2MjVlMjZiNDE2NDc3NjIzY2FlNzRhNGJjMjk4MDk3ZDg4YzUyNDZlNzc2OGJmZDhhNjNhYzEzNWQ2MTcyIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkMDAzYjk4MDMzM2RkNDk5YzE5YzE2MjdlM2Q4ODYwZGM1Y2ZmNTBjNDE0ZjM0ZDYxYzFmOWRiMDY2ZWI4ZWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1MTg4OTVmY2E1ODM3N2ZkZGZlOTY5ZjVhNTI4NjZjYTgxMTA4YTk4NWU4YTIxYzk2ZDVhZmQ3Njk5MWRmNmM0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ4LjcyN1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmIzNmMxZTI2MjE5OGZhZjlkYTY3N2E0ZjMwYjEzMDlkNzAwMjg3Mzg3ZWVhMjAzODQxNjYwZTgzODBiMWNkMTUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"zEnV4U20jfBjl5H6TXkZMcwlEfocm1OZCxHA96f/IZ9zLlibVwzcObIplDykOS4rv9+ULt2pWk2KeK+8sVulBw=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765188774, NULL, x'93951cb6aecf49f707712d8efd2889cb753da8fcac205a8a63233a759e0227e8', 1795765188774, 1795765189926);
INSERT INTO publication VALUES (9, 10, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'2ec0ec47dbf749ce102b317acbaecc2c676a64ed1124c245dd3a6379cdb38fc0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyZDI2M2ZhZGIzYWFlYzYwMWMzZmQxNDVjZjI3ZjcyODVhNmNhYjI1MmMwNWQ1ZWRkYjE2OGI0ZTBmNGZlNTRjIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdmOTMwNDdjOWJjNWI3YzdmYjJmZmMyMjlhOTUwOTZkZTZjMzdmODYxZGJmODMyZWI0YmU2OTc0ZjM0NDE5MmUifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkZDFkMjlkMWM0NDBmZjlkMjgxMzRmMWJlNjc4Nzk2NTgyOGNjODQzMmJmMjMyYzgxN2VjNTFjNTllODg0N2UxIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ5LjA0NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmIwMzk3NWZlNzVhZDExNzQ3MjVlYjliZGMxY2ExYzZlNWJjNTM1ZTViNTgwZjZlMTZiZDU1ODRlMDAxOGUwZmMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"2N/haaaaglex3EjXk5ToJBkdTL5YVWG6HJ4QeP6SAzbKhQ+h9vWO/WlI8LrPxTlXSqRnqMUGZvPRSKZvGnSYCg=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765189084, NULL, x'0909f42a736e67d6a4a836104100c41c2af3d5ac9666d9f57674d214e6f02334', 1795765189084, 1795765189279);
INSERT INTO publication VALUES (10, 11, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'5b53f0164cfdb0dbda5850d07741aca0ad71a6dc2ea0c29932013afd9c57a998', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyZDI2M2ZhZGIzYWFlYzYwMWMzZmQxNDVjZjI3ZjcyODVhNmNhYjI1MmMwNWQ1ZWRkYjE2OGI0ZTBmNGZlNTRjIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdmOTMwNDdjOWJjNWI3YzdmYjJmZmMyMjlhOTUwOTZkZTZjMzdmODYxZGJmODMyZWI0YmU2OTc0ZjM0NDE5MmUifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkZDFkMjlkMWM0NDBmZjlkMjgxMzRmMWJlNjc4Nzk2NTgyOGNjODQzMmJmMjMyYzgxN2VjNTFjNTllODg0N2UxIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ5LjI3OVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmE4YjQyYWVhOWYxNTJhMmQ4YzY1MTg3NTJkNGQ4MDJkYTdlNjcwNzU4ZTJiNjliOGVlYmRjYmM4MGExYjA5MjEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"kNezijg4PhjoINvPGW2Kh7HeWZ3pwAiRHBE18hPubd4O+HxIdG/2WZvpkxBx4Akt3JlD369q9iDBBEBSA9SgDA=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765189318, NULL, x'35a1aa5ad991ed1ea21a9a06cfaf16e24446f13d24ae989f796d240e7e70e70d', 1795765189318, 1795765190002);
INSERT INTO publication VALUES (11, 12, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"]', x'38bb1a7eb45d6b4f84969619ba9ee0316653608693f826fc383e2d91103d2a5b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MzIxYmQ5ODA4ODFkNWExN2QwMmQzOWMwYWZkNTgxZTAyYmE5NjEyZjBkMGMxZDgzNjYwMDAyODc1MjMyYjc1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVkOWI2OWZiZmNkMGM5MTgxNDRlZjRjMGExNDdjMjlmZWE5ZDMzOTgwOTYxZjlhNmJmNzNiMGIwM2I3NTk2YWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmZGQwZjY0ZDQzOTAzOWFmZDIwNGYzNTA3ZWZmYTgzOGJmZTVjMjAwNTY5NGM3NTM1Njg2Y2FhZGFhZDg5YmY3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6Ijc1YmYzMjRlYWU2MjY4YTFkODZkZjMyYzQzMDBlMzA4ZjhkNDc4ZjI2MDhhMTI3MDgzZjA5Mzc5MGFhODQzNGYifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ5LjM0NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjEyM2U5YmU0MDIzYjQwYTQyYmYzMWE3NWUwNzg3M2U0ZDU5M2QwNTQzZjhkMDYwNjI4M2ExNjM0MjU4MGM1NDUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbeyJvdmVycmlkZSI6InNoYTI1Njo3MDYyNGE4NDQxYmMzOGViOTZiMWZiNTliYmNiYTQ5ZjkyYjFhN2ViZDc4Y2Y3YTRiNzZhNGMzMmYwOTEwOGYyIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCJ9XSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"bvt6drfbzcUX9EU/+4I1vUeXidzdIOSLa4VeHXM5ruM3nGrDucZcowdRgYs2KxH/eQ6TKMt8KwdzIRN7cNEkAQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (12, 13, 0, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'4625b50f7c4e421a40d7b9c4625c00a60d722f77fe84e01c8ac1c99d2f4d7166', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIwMDY2MjVlMjZiNDE2NDc3NjIzY2FlNzRhNGJjMjk4MDk3ZDg4YzUyNDZlNzc2OGJmZDhhNjNhYzEzNWQ2MTcyIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjJkMDAzYjk4MDMzM2RkNDk5YzE5YzE2MjdlM2Q4ODYwZGM1Y2ZmNTBjNDE0ZjM0ZDYxYzFmOWRiMDY2ZWI4ZWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1MTg4OTVmY2E1ODM3N2ZkZGZlOTY5ZjVhNTI4NjZjYTgxMTA4YTk4NWU4YTIxYzk2ZDVhZmQ3Njk5MWRmNmM0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ5LjkyNloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjJmN2RhMmFlNzU1ZDYxM2NiNjE5YzAzNzU5NTU0ZjlhMWIyNDZkOWIyMDNhYjlkMzcxNDk4ODcxMjk3Y2I5NjciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"dnFOVsDEz3m/ebO+g+yxnsc764xjjau5bZDz9ClyPYs2ndnaG+Zkw78TJeyGqIU0bZdku/nVsS49lAw+7dA4Dw=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190138, NULL, x'68bec7a27f619df8f7e7ebb24072ad8485d9cb682dc7a48714d23bbc8e558fa1', 1795765190138, NULL);
INSERT INTO publication VALUES (13, 14, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'4ccc4396a7fc1a41d3d472bae22de79ae4b13e714b6eac3390be87e6ab5dad34', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzY1NjAzOWZlZmI0MGJiZWYwZjgyZWM4Y2RmOWYzNDY1ZTRkY2ZiOGQ5MDE3NmUyMmMzZDJlYWUxOGEyMGI0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNmYwOTViZjdjNWNmN2VhMzA2MTQzMjBiMDM5MGUxZmJhYjI4YWU2YTJhZDA0NDNjNmE1N2I0YWRmYmVhNDIwNCJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdhZTBjOTQwMDQ5N2ZmNGJkYTNhNTA5Njg5N2ViMGI0ZDVhYjkyY2Q5YWMzZTFmNTM1MTgyZDA3ZTkxZWFhM2EifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY4OTEwYzg0MGE5OWYwMzAwNzYwZTNmNjEwZDNkOGVjYzJlYzcyMzFiMjc1YzhkMmFjYTAwMDg3OTc3Zjg1MGQifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ5Ljk1OFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjE3NGI5ODg3YTMyMjdmZDUwYWMyNDgyY2E2YTkwMGM2YTljZDI4MTQ4ZGQ0NWI5YmQ4NTAyNjFjMGY2MmZiN2UiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"9I+1AI2pqUyGLENCEODQOl08pqYiw8MLe6qaBJKxwEs/4dEI9Wp4KEAUsthbUHtd0KJqxVR8CJe6iiSaF5rGAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190142, NULL, x'ff5b66521e52fe8cc649488c1fb7847c929505df5a6a018ad73c233765fae946', 1795765190142, NULL);
INSERT INTO publication VALUES (14, 15, 0, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'b8cc778f43fae288d87a8ef1da73520cb7e3d2b964d4940100ea60392cb96e90', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyZDI2M2ZhZGIzYWFlYzYwMWMzZmQxNDVjZjI3ZjcyODVhNmNhYjI1MmMwNWQ1ZWRkYjE2OGI0ZTBmNGZlNTRjIn0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdmOTMwNDdjOWJjNWI3YzdmYjJmZmMyMjlhOTUwOTZkZTZjMzdmODYxZGJmODMyZWI0YmU2OTc0ZjM0NDE5MmUifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkZDFkMjlkMWM0NDBmZjlkMjgxMzRmMWJlNjc4Nzk2NTgyOGNjODQzMmJmMjMyYzgxN2VjNTFjNTllODg0N2UxIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjAwMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc0NTRjZmEyY2ZlNDFhYjcwOGFiOGU5MDAyYzQ1ZjcwZTAyMTI1YmJmYTMxMTQ4NmU1NWUwYmY2ZDk0NGRhMzciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"flnrp3pEiQUzqTnhoaGYngM0MieuXv0HexKjsZ0gB2OhVjS5F5keRFotfHz+AXu6eCih2RfU/hNbkdQeQcnXDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190154, NULL, x'0bb92a82cc583104f9a3bb5cabfa997963f9cdf6bec960a8614fa62c15a92712', 1795765190154, NULL);
INSERT INTO publication VALUES (15, 16, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'489c8a673a996434cb7cbd1feb94ffc7d265d3724cba3243ae2cd2fb87af3ac2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MzIxYmQ5ODA4ODFkNWExN2QwMmQzOWMwYWZkNTgxZTAyYmE5NjEyZjBkMGMxZDgzNjYwMDAyODc1MjMyYjc1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVkOWI2OWZiZmNkMGM5MTgxNDRlZjRjMGExNDdjMjlmZWE5ZDMzOTgwOTYxZjlhNmJmNzNiMGIwM2I3NTk2YWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmZGQwZjY0ZDQzOTAzOWFmZDIwNGYzNTA3ZWZmYTgzOGJmZTVjMjAwNTY5NGM3NTM1Njg2Y2FhZGFhZDg5YmY3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjAyNVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjFiY2EwMjk2NWZlMjI5ZTk1M2UzZmE3ZGM1MzM0MzI0NjE5ZTMwZDFiNDlhZWM5ZDNjZmVmZDg1OTdkZDk0NTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"P8Oeid6Yvf9adUsi3kx/jXc+H5AUn54CCFfRMJhTll+Y6PO7ChP5/CTFXLyrg71GbRs8lYtXOhmo5dlUYru4BQ=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190158, NULL, x'1c9048f511455cecca1ecce10fe2e59c0d1945cfdecda1dab625aaafb9976b49', 1795765190158, NULL);
INSERT INTO publication VALUES (16, 17, 0, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'01b2f6052c8dedf21798a720ee4c31544807594f16e4771bb4a8b8b8afbd30d4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjA4M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQ2ZjdhMDgyZTY1MGFiN2YwOWYzZDUwZjA3OGU4MjdlZDQ3ZGU2MDJkYmJjMGJmM2MyOTM4YzMyMzQwMTRhY2IiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"o6CQjZRNZiSrAXB9SisA3KS/X0R7vPvPvZRl2IXDXibFOKqpuGxdXCPy9L7sxFoiOvme6tm3k3ZDYOnceS0MAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190166, NULL, x'ac2d2c9b032c7bb383ea2cdf2c70e13340efed275f7bd2c1624643baf43deed0', 1795765190166, NULL);
INSERT INTO publication VALUES (17, 18, 0, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'768fe279660270c306f57b647f9e5218a238c430b0fd4d836b7f163836b15441', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxYmJiMDIyOTAxMDRkNDVmMjJmZDRmYzgwNGIwYTcyNzI2ZjZhZjlkODdmZGI4NmZkZGZlZGQ0MzQzZGFhYzk4In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiYTkzMWY5MGIwMWVkYWUzZmFmNzI0OTg1OTBhZDZkMDE4OWI3Yjg5ZmU3YmMxNmQxNmYxZmIyMGMwNTMzMzg3ZiJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJkNTkwMGNlNGMxZGM1ZGEwNGNmNmYyZmIxODYwNTE4YzJmNmVjMWZhM2Q1MTA1YzhmMWY1ZWNhMTdlNTE3NDdlIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjA5M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjI2NGUwZDJlMjNkMDJhYmRkZTJiMmFmYjgyODhhMGFlNjc2MDYyNDBmMWM4Mzc2ZGY4ZGEyOTJjYWRkZWNjNjciLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"YFRS2Tv3ZzNx3PQyx6dB535wdj+C5SWRjbr2r6gMUCQQqvBQP/UX2+Eoe+0iXGpPJ54hdKRIFdJoDDpm3M2jDg=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190172, NULL, x'783c15ff009f17da57065b9f51bf1268a71ac8c16f47a8860f3dad043e26187f', 1795765190172, NULL);
INSERT INTO publication VALUES (18, 19, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'c0bc18ac0a9c86b255dd093bfcf8c9fcef25d523124349ea44bb052f0efd1a8d', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzY1NjAzOWZlZmI0MGJiZWYwZjgyZWM4Y2RmOWYzNDY1ZTRkY2ZiOGQ5MDE3NmUyMmMzZDJlYWUxOGEyMGI0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNmYwOTViZjdjNWNmN2VhMzA2MTQzMjBiMDM5MGUxZmJhYjI4YWU2YTJhZDA0NDNjNmE1N2I0YWRmYmVhNDIwNCJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdhZTBjOTQwMDQ5N2ZmNGJkYTNhNTA5Njg5N2ViMGI0ZDVhYjkyY2Q5YWMzZTFmNTM1MTgyZDA3ZTkxZWFhM2EifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY4OTEwYzg0MGE5OWYwMzAwNzYwZTNmNjEwZDNkOGVjYzJlYzcyMzFiMjc1YzhkMmFjYTAwMDg3OTc3Zjg1MGQifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjQ5Ljk3NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc0MTQ1YzE5ODVhM2YxNDRjYWJhNmUzY2NhMzU4YTUyOGNjMmRiNDg1ZmQ3NTZkMmE2OTBkOGM0YzViMTg3OTQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"411OLGrWgD4WUZEyCCa3QZmIArpIhJSNhknMPNizeAOyDCQssvynhOkn41XVtv5vxWqzdWXqOcSaZ6Me78TkCw=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190178, NULL, x'deae46303d71fe963f6e9a5a4562a1a0a5c02f8609124cc4730a867c7dc3abca', 1795765190178, NULL);
INSERT INTO publication VALUES (19, 20, 0, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:70624a8441bc38eb96b1fb59bbcba49f92b1a7ebd78cf7a4b76a4c32f09108f2"]', x'6c6f5a496f6b28f1c596b59b895a425a95edcf05acae0cbe79cdd7d89240495e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0MzIxYmQ5ODA4ODFkNWExN2QwMmQzOWMwYWZkNTgxZTAyYmE5NjEyZjBkMGMxZDgzNjYwMDAyODc1MjMyYjc1In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImVkOWI2OWZiZmNkMGM5MTgxNDRlZjRjMGExNDdjMjlmZWE5ZDMzOTgwOTYxZjlhNmJmNzNiMGIwM2I3NTk2YWQifSwidXJpIjoiaHR0cHM6Ly9pbi10b3RvLmlvL2F0dGVzdGF0aW9uL3Rlc3QtcmVzdWx0L3YwLjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJmZGQwZjY0ZDQzOTAzOWFmZDIwNGYzNTA3ZWZmYTgzOGJmZTVjMjAwNTY5NGM3NTM1Njg2Y2FhZGFhZDg5YmY3In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjA0NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmViOGYwZTE0ZGQ2MGNjMzM0YmIxODExYjU3ZjliZGM0OTA1YzE2MjVmZmNhZTgzOWYzZDE4NmM1NzU5MzRjOWIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbeyJvdmVycmlkZSI6InNoYTI1Njo3MDYyNGE4NDQxYmMzOGViOTZiMWZiNTliYmNiYTQ5ZjkyYjFhN2ViZDc4Y2Y3YTRiNzZhNGMzMmYwOTEwOGYyIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCJ9XSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"KzK+Mpm02RIVt3igWQ3QoXG/Udjl2lL5AO/N4JV788rv9JRES6dMuZh9jJdCwVr8+K8StnWCewc3EVzqw04nAA=="}]}}' AS BLOB), 'oci:/tmp/.tmpVCGThO/layout', 1, 1795765190186, NULL, x'2cb9dad63326c69a5d8aedbdd15a2ad59a3e7bc78e4c02e5eb3289f4bc212947', 1795765190186, NULL);
INSERT INTO publication VALUES (20, 21, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'31ef7209ce59040cb4bee9da7cb93abbe85103078b5e592d67f1c24f61b4b31a', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzY1NjAzOWZlZmI0MGJiZWYwZjgyZWM4Y2RmOWYzNDY1ZTRkY2ZiOGQ5MDE3NmUyMmMzZDJlYWUxOGEyMGI0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNmYwOTViZjdjNWNmN2VhMzA2MTQzMjBiMDM5MGUxZmJhYjI4YWU2YTJhZDA0NDNjNmE1N2I0YWRmYmVhNDIwNCJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdhZTBjOTQwMDQ5N2ZmNGJkYTNhNTA5Njg5N2ViMGI0ZDVhYjkyY2Q5YWMzZTFmNTM1MTgyZDA3ZTkxZWFhM2EifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY4OTEwYzg0MGE5OWYwMzAwNzYwZTNmNjEwZDNkOGVjYzJlYzcyMzFiMjc1YzhkMmFjYTAwMDg3OTc3Zjg1MGQifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjM3NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjEzOTQ4ZDJlMTI1MTkzNDQwN2FjMjViNDViYTE3MTk2ZDdhY2VhOGViNDhiYjBhNjRjNWRmNjU1MmEzYTk3MTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VDLsY79/lcmOpXxdH6KXsTaf+okS4SmGdoUggcninB9csqNI4sxLVwaQEneOVzxHpjRxhnQcMEBz/QxlaR9BCA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (21, 22, 0, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'bc6f446cec9aebf6a01179227a7e5785840d119d205e06d780cb51e7951d5072', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"hoNCVYLGv6lL9UOCHP6Oa1NM2T+0isZ15bUf2DxVdD8="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNzY1NjAzOWZlZmI0MGJiZWYwZjgyZWM4Y2RmOWYzNDY1ZTRkY2ZiOGQ5MDE3NmUyMmMzZDJlYWUxOGEyMGI0In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNmYwOTViZjdjNWNmN2VhMzA2MTQzMjBiMDM5MGUxZmJhYjI4YWU2YTJhZDA0NDNjNmE1N2I0YWRmYmVhNDIwNCJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjdhZTBjOTQwMDQ5N2ZmNGJkYTNhNTA5Njg5N2ViMGI0ZDVhYjkyY2Q5YWMzZTFmNTM1MTgyZDA3ZTkxZWFhM2EifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnJldmlldy92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImY4OTEwYzg0MGE5OWYwMzAwNzYwZTNmNjEwZDNkOGVjYzJlYzcyMzFiMjc1YzhkMmFjYTAwMDg3OTc3Zjg1MGQifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6IjVmOGM4ZjFkNjAyYzkyYTAxZTBhZDc3NDYwMDFkMDg4ODEzMTI0ZjdiMjI5ZDE1MTc3MGI5MjA3ZDBkOWRiN2IifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXBWQ0dUaE8vbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI3VDA3OjM5OjUwLjU4OVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmY4YzEyMDMxZmQxNTE4ODcxYmUzN2RlZmExNjYyODUwN2IyOTBhOTVmNWUyMzQ0YzMxODUzZjBkODUyM2E1NTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8xOGU2MjJlMWRkZTUyNzM1IiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI4VDA3OjM5OjQ1LjNaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcFZDR1RoTy9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"hrqEYetoypD1RxtrdxEF5HRvRVSGFrFIfe5NRBBf58yl2pMcWdVjmBc6tRuFihC0Fb3xGMlS0P/jcsNS4H8FCQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL, NULL);
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
