-- Made of `0013.sql`: the migrations up to 0011, with what these have of its rows (tests/earlier_databases.rs).
PRAGMA application_id = 1129531214;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES (1, 'the record', '2026-11-26 23:24:05', 1, x'fa4d73d5b87e5a68505091d94bba3118c92e8240734e5f6a5df3043b4923340ade555992daa7ff9b73780bcf8876728b', 1088974);
INSERT INTO _sqlx_migrations VALUES (2, 'the queue', '2026-11-26 23:24:05', 1, x'effd494f57c34b23d020d2c75705f93563278e845e638faa23a3453ef981cf0a9b4ef0eb7377ffdf2995b47802972cda', 958213);
INSERT INTO _sqlx_migrations VALUES (3, 'the log', '2026-11-26 23:24:05', 1, x'cec7c16d0f4fdf0051b576b640c6f2fa2e90c68884a97c98b3c67b9c6872bcd314b8751021d3f8be75f06738835c337a', 472695);
INSERT INTO _sqlx_migrations VALUES (4, 'releases and notices', '2026-11-26 23:24:05', 1, x'c31736666d928219da3714fe7cbf85babbcf267161b65e032e7e3f2b01b122f93633ffe4571e95051fb29b7e7f29daeb', 627369);
INSERT INTO _sqlx_migrations VALUES (5, 'the history of packs', '2026-11-26 23:24:05', 1, x'54f7c0c6754211676d18c84a3d4a6598cfeba9bcf981ffd741ba05ebc734c438b58700454cdbe5308a0021f8b99ddcd6', 1589108);
INSERT INTO _sqlx_migrations VALUES (6, 'overrides that are evidence', '2026-11-26 23:24:05', 1, x'4c365829df80938795533518baf266b4afa1daa50b42e0058078d76245cb2eab68022f22509e614c4cd99cd5b17d0561', 4351888);
INSERT INTO _sqlx_migrations VALUES (7, 'revocations', '2026-11-26 23:24:05', 1, x'82ee85bd70f0a2ce63925b3d067e347b99800a2c0803441097e5c4c3a2566c230ca9498f33c324f4b02ad2464e00f998', 570793);
INSERT INTO _sqlx_migrations VALUES (8, 'woken while held', '2026-11-26 23:24:05', 1, x'b58706439501cc16e514f9f160f38fff384b59b057849e6824fa7a95b1355c19723e0797316e97895e2dd60133c8fd30', 522510);
INSERT INTO _sqlx_migrations VALUES (9, 'parts asked again', '2026-11-26 23:24:05', 1, x'695b87dcd82be3aca196f86de32fd47e8a1caaa7e7cb23db28873410fcf7de500f3dc0b81d001e6a570cf9f2913733e8', 480649);
INSERT INTO _sqlx_migrations VALUES (10, 'evidence that counts from anywhere', '2026-11-26 23:24:05', 1, x'7cc4ed75bbebb69497fea02c9a4b0c9e0e17a7eb8ffedbafb8e1b7d46489118f4a9e6b49eec4b386c0970cc59f53dcfc', 962691);
INSERT INTO _sqlx_migrations VALUES (11, 'what a revocation takes with it', '2026-11-26 23:24:05', 1, x'b952f1fc2ded79fc217b90c54872355e777ee3f3c011bed36463690363d5541d49c195be570b74c0a0ec69ba621fade4', 257200);
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bundle (
    id     INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    bytes  BLOB    NOT NULL
) STRICT;
INSERT INTO bundle VALUES (1, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"faF+fQlatSXWrQFx0eEVpjQ/6inF+J0stJMX5gnrxY0="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsicmVzdWx0IjoiQVBQUk9WRUQifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6vTrxbxrtWzNKsHCJumFqqeiPeeVID10i+Y+uATnRNAQzY0H6ijygcXN4UVRvkWqzstZK9DUMygz/ZZ2nO2FBA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (2, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCICb7/fflJ3I9/VNypts5u1+42+M04iTT08+kGZrEHCFpAiA7itKHtPf55tTc1vtacBo3Sa2cxPWtGL5K8eOQuLPNPA=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (3, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQC2WOGg2x7CsBgZOwE7wVgY/Mf5ED5UDnhdjtz/Xuj2sAIhAOy22tJH2C/nxWAtQK02CrL+H4WJRbSIoPsaGg/ofDIy"}]}}' AS BLOB));
INSERT INTO bundle VALUES (4, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQyMzoyNDowNS4zMDhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCJ/SR6hA9gQh2Kq5aKGm9rmRxqXLuIpOZmNDtewm8YRQIgMw+HX5xZGo9TT1wRb+xxu+S2f5E+P26Q7n3a8MokoOQ="}]}}' AS BLOB));
INSERT INTO bundle VALUES (5, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCslobHr1Z7wBOkeGcDrVZpFPv/rNGn4s5U0icBr3KNswIhAKvZMclTSsOg00/Jvh/kt8y4kLpOfeMEmMZyQUrUe4iX"}]}}' AS BLOB));
INSERT INTO bundle VALUES (6, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQyMzoyNDowNS4zMDhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIAvOeJzE6WtKl0n2yhK++2gEF2ucojQ/7PDYh3E/5dzlAiBKDfjTG9QzkLgw9ukWRK5NP6es2rCMCx7O3tVBex+uAQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (7, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIFF3F4c7Geonaa9j7d898z1/defY4yNLqXQB70Q/dj01AiAUkt2BQsAUoQS6CfpnPiT0+LVDhchjf/2Qve2FtFUQOQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (8, x'67af4abff8d81c62d28c5d5e30b80b1d332908638a8329359e2550ff9d44d12c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"qlOnoFSwcZ97BIsJU+Zy8Vh72q86y36V6jFr9GmS1wE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMjM6MjQ6MDguMjNaIiwiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFhMmMtNmFhNi03NTgwLWJhYmUtNDVmMjJlYTk1MjdlIiwicGFjayI6InN0YW5kYXJkIiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJ0aGUgc2t5IGZhbGxzIiwicmVxdWVzdGVyX2tleSI6Ii0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NQ293QlFZREsyVndBeUVBTGtuMFB4S2R4bW1vK3Nhc1ZWM1p0Y0IzTmRiZzYxVWZJenpxR0Ewb0hWRT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIiwicnVsZSI6InJldmlldy5hcHByb3ZlZCIsInRpY2tldCI6bnVsbH0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoic3ViamVjdCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"9whFTIRCnqJz99qJ/RzPo+2iGg2FJoElf0X3aH8f7QUhWI7W4Gj4g0+nE89PAJKQn4aksFcnnwt52qcXUmy5Dw=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (9, x'0868ba526d543fab27ca40530974c995063b7e3c92b75deb7427f88ccb8fa55f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ZZvRTW9wa2N6xmoD0iQddAZ4Zb2li8LU4YRD83/P4dw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzBkMzM3Y2QxMGE3NDIwYTQxZWU4YTM0YjVkMmU4NGVjNjBhNThlOWMzNjk3Y2E1MjM5NGQzN2JlMzgxY2M3MSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"JbbbpmxWAgQpOAuiqENTNatb1b8wvSypkC7U3DZgiytAWZGaE1rcKLypTAIgEPwdwjnG++damjb2hzIxr8PyBg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (10, x'e10d4df08ff28e2e88d4af7877893d86c4b6812221aea22124127dabdf1c0c25', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"5j2r4cWgCu0PCk5Mw+axysuwAcqEI7bJB4zafqbkeyY="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0In0sInByZWRpY2F0ZVR5cGUiOiJ1cm46Y291bnRlcnNpZ246b3ZlcnJpZGUtYXBwcm92YWwvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzBkMzM3Y2QxMGE3NDIwYTQxZWU4YTM0YjVkMmU4NGVjNjBhNThlOWMzNjk3Y2E1MjM5NGQzN2JlMzgxY2M3MSJ9LCJuYW1lIjoib3ZlcnJpZGUifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEYCIQCSwT1LKLtKriIyMiLcGu3E8XeyS485uol+n6GPX7jLIgIhAJ7EV8N/k3W137g7BZ3BPEo7EboC73JM1zBRZRiyu94U"}]}}' AS BLOB));
INSERT INTO bundle VALUES (11, x'd0c4fe3a17c02394a77de28f72f2576489fd76fc282199c53d039015084880b0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"qlOnoFSwcZ97BIsJU+Zy8Vh72q86y36V6jFr9GmS1wE="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiZXhwaXJlcyI6IjIwMjYtMTItMDNUMjM6MjQ6MDkuOTQzWiIsImdhdGUiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJub25jZSI6IjAxYTIxYTJjLTcxNTctNzcwMi1iZDk5LWZmMTE4N2QwMzkzNCIsInBhY2siOiJzdGFuZGFyZCIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZmFsbHMgYWdhaW4iLCJyZXF1ZXN0ZXJfa2V5IjoiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Db3dCUVlESzJWd0F5RUFMa24wUHhLZHhtbW8rc2FzVlYzWnRjQjNOZGJnNjFVZkl6enFHQTBvSFZFPVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIiwidGlja2V0IjpudWxsfSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJzdWJqZWN0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"E0oWAO1/gO58ZpkJoalUp5yowa0rHQ1JCbexdGSwqkGFuw1/R+I8Givl0gSQGT00hKNqIyvewKZtzzgIkaHzAQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (12, x'4955275459295e4d562032dc80c12d991d309742e520e6e09a1cc4ff57a35913', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ZZvRTW9wa2N6xmoD0iQddAZ4Zb2li8LU4YRD83/P4dw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInByb2plY3QiOiJkZWZhdWx0IiwicmVhc29uIjoiaXQgZG9lcyBub3QifSwicHJlZGljYXRlVHlwZSI6InVybjpjb3VudGVyc2lnbjpvdmVycmlkZS1yZWZ1c2FsL3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjNiNmU0ZGVhYzllM2E1Y2M5MjNkODM4MWExNjE3NmZlNjBiYjRjNGQzYWY3MDQ2NmJlYTAyMTNkZTFmOGJkODAifSwibmFtZSI6Im92ZXJyaWRlIn1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"xosP0BA8Z6tY1D/PmIZpXcQ7b6zj4zHm63dflHZPPZaqNtWjVa2zoFedAAw0yGYgd9QKGeuVgHBgAebBuaQSAQ=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (13, x'39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQyMzoyNDowNS4zMDhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQDKru05Brj1oE09ImTi+Ad7DCryZQBLwHdLdca7ZVKACgIgDgnG5JS5omr84mXFCTLWUqst9zS1ve5IxnTslUqxHS4="}]}}' AS BLOB));
INSERT INTO bundle VALUES (14, x'a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiZTZhNTFkM2Q4ZTg0Y2EyNjllY2YwNjE1Y2U5YTA0ZDQ2MGM1OWY4MmU3NDBlOWRhMTBmODRjYzc4MWVjODk5YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIF03n8gWBZvLQsEItmxOQ4/07nEt23k6fhbrRhc+U2giAiEAtjYRL8wBil3NMsUTY3Lh/iD6lIcefq/OTQyHNLsbx2M="}]}}' AS BLOB));
INSERT INTO bundle VALUES (15, x'e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImU2YTUxZDNkOGU4NGNhMjY5ZWNmMDYxNWNlOWEwNGQ0NjBjNTlmODJlNzQwZTlkYTEwZjg0Y2M3ODFlYzg5OWIifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIATW2C46IWNoIb95Uy6wFZLkQNz3XZV3BS/+dRKq/RpUAiEA9Tlmo7PlaNp3iHN1Drrf3yti8Icm5b0ybg+dQhthsio="}]}}' AS BLOB));
INSERT INTO bundle VALUES (16, x'12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCWuHbHjRw3db0VtwLYhLXxIat55zoLWoyCVmH9X6lhggIgPC2ACdPgoyclIr4hORpoBCDIINKXzCYacumJr6xWU8g="}]}}' AS BLOB));
INSERT INTO bundle VALUES (17, x'7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6IjU0YmI4ZWQzYjJiMDgxMzZkNzAyNDAyN2I4NjUxZmU1ZTZiYzMyNTNlNzU4MGFiMGVkOTM0NmFkMjA2Mjg0ZTAifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIBb4fe0KO8iEmmn0m+/xNfrshiQydxmRXX/nj9xS/k8wAiAhTQ685UlGmpa+q06alRmeCUlepsH243qcbtVWfeGORg=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (18, x'fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQyMzoyNDowNS4zMDhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNTRiYjhlZDNiMmIwODEzNmQ3MDI0MDI3Yjg2NTFmZTVlNmJjMzI1M2U3NTgwYWIwZWQ5MzQ2YWQyMDYyODRlMCJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEQCIBIUe4HQncq8b0QF/iOA7RE/3iwSSkv0q1Vw+l8kVmGwAiB+a+1NPLeFZH26UoIWzp+wG1CLmCKd7u8cc0DYHF935Q=="}]}}' AS BLOB));
INSERT INTO bundle VALUES (19, x'24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXR0ZW1wdHMiOltdLCJjb25maWd1cmF0aW9uIjpbeyJuYW1lIjoidHJ1ZSJ9XSwiZmluaXNoZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiIsIm5hbWUiOiJzdGFydHMiLCJyZXN1bHQiOiJQQVNTRUQifSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCLGfMYMD+9z45MSQZhZeYRcFVN0A7CK1bftwJS8GsWRQIgYxdirD8K3GsdAhNQrvspuV3kXCD2dmcw5rIHNkh/uFY="}]}}' AS BLOB));
INSERT INTO bundle VALUES (20, x'934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYnVpbGREZWZpbml0aW9uIjp7ImJ1aWxkVHlwZSI6InVybjpjb3VudGVyc2lnbjpidWlsZC9sb2NhbC92MSIsImV4dGVybmFsUGFyYW1ldGVycyI6eyJzb3VyY2UiOnsiZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifX0sImludGVybmFsUGFyYW1ldGVycyI6eyJkaXJ0eSI6ZmFsc2V9LCJyZXNvbHZlZERlcGVuZGVuY2llcyI6W3siZGlnZXN0Ijp7ImdpdENvbW1pdCI6IjAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkifSwidXJpIjoiZ2l0K2h0dHBzOi8vZXhhbXBsZS5jb20vYWNtZS9hcHAifV19LCJydW5EZXRhaWxzIjp7ImJ1aWxkZXIiOnsiaWQiOiJ1cm46Y291bnRlcnNpZ246YnVpbGRlci9sb2NhbC92MSJ9LCJtZXRhZGF0YSI6eyJmaW5pc2hlZE9uIjoiMjAyNi0xMS0yNlQyMzoyNDowNS4zMDhaIiwiaW52b2NhdGlvbklkIjoiMSIsInN0YXJ0ZWRPbiI6IjIwMjYtMTEtMjZUMjM6MjQ6MDUuMzA4WiJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIDqvntCeypb55/gYiezn8XeGJ/AGwsb6JZw8lTDpSkfSAiEAnGRU+rCCq2fsbs6e611bDj8ZxfvdtMdoVKw1hE60ntc="}]}}' AS BLOB));
INSERT INTO bundle VALUES (21, x'b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"LUnwCUKVTQ7yo3xEpBBoA4vgCRCLRO7QHdrpa63kNdw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnt9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"MEUCIQCKBnM29u88Fhd7KYUH4oY6PdojWyibhFxGKUNUZNUBlwIgWliP2+/XEzb+g9dHX2PIAMrqs/Q42+o7IVL0OTZv9y4="}]}}' AS BLOB));
INSERT INTO bundle VALUES (22, x'22abfb7a0074251023a48b6e8b06cd0a9ac8de8b137218871f4cb282e454c807', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"ZZvRTW9wa2N6xmoD0iQddAZ4Zb2li8LU4YRD83/P4dw="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiZ2F0ZSI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsIm5vbmNlIjoiMDFhMjFhMmMtNzdkNy03MjNjLThjMWUtMDE1OGFkNDdjMGM1IiwicHJvamVjdCI6ImRlZmF1bHQiLCJyZWFzb24iOiJpdCBsZWFrZWQiLCJyZXZva2VzIjp7ImRpZ2VzdCI6InNoYTI1NjpiZjZkYmQ4NmNiOTE1MDY4MzU2NzE1Y2E5MWUxYzQyNzA0ZGQyNDdjMzBkOTZjN2IzZTAwMWEwY2JlOTBjNjRlIn19LCJwcmVkaWNhdGVUeXBlIjoidXJuOmNvdW50ZXJzaWduOnJldm9jYXRpb24vdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYmY2ZGJkODZjYjkxNTA2ODM1NjcxNWNhOTFlMWM0MjcwNGRkMjQ3YzMwZDk2YzdiM2UwMDFhMGNiZTkwYzY0ZSJ9LCJuYW1lIjoicmV2b2tlZCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"cumVdgSHwILV2J0VbDPQBUB0Zm1D/ba28cwDEaV4GLG1gFmAXgjePdQbgKH9kHMO5maABiS7+1q5jQJdE+HcAg=="}]}}' AS BLOB));
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO pack VALUES (1, x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'standard', 1);
INSERT INTO pack VALUES (2, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'standard', 1000);
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
INSERT INTO pack_file VALUES (2, 1, 'keys/alice-659bd14d.pub', x'd3f6cdfd2415642a29ccf7b3d5297e29d25cfb77a2c4b948dc280bb1b6461de1', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAvXw/DYhU4BjfljOg1OZhriIm3OA6K/JB+1z7d6eGvFo=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (3, 1, 'keys/bob-e63dabe1.pub', x'feb859a7095f0ba64b45fca057740f1ada160338ed2cb086e8108a1436c27a3a', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEywXrYcrQ0xV14a3MDlzi/5ixrYSF
4Hjrj/1a87hNh0gVgSQp053ug9qIx0avCGPuQdTxCw3KZx44Ayzr6a0y8Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (4, 1, 'keys/builder-2d49f009.pub', x'ba856346db65112073436aff6fc30d372cbc33a3e784d22673fc8254245a5a63', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtCpQJ1bGvicw5YtzGc3wLE5SCoUk
FgsOYObhz+Iwo05ZSlo7iw4zNoftuGDWdO5+Iq1nFVfDFYOXlVlqVSM8dg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (5, 1, 'keys/dev-aa53a7a0.pub', x'5b5b09093a126f26d5e34dd4bf6c739b849d6c627d25761c3070e258f29a01c5', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEALkn0PxKdxmmo+sasVV3ZtcB3Ndbg61UfIzzqGA0oHVE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (6, 1, 'keys/reviewers-7da17e7d.pub', x'586d35020393c9d06e08b086b4f16d54f3048c7a381bc9a5a1c186022311bb82', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAtj9Nwn6GaQB+Cn6q6/QxkqkKXrrzZQhxluC02rH5mTE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (7, 1, 'keys/smoke-2d49f009.pub', x'ba856346db65112073436aff6fc30d372cbc33a3e784d22673fc8254245a5a63', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtCpQJ1bGvicw5YtzGc3wLE5SCoUk
FgsOYObhz+Iwo05ZSlo7iw4zNoftuGDWdO5+Iq1nFVfDFYOXlVlqVSM8dg==
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
INSERT INTO pack_file VALUES (13, 1, 'pack.toml', x'dede2d9e9203a3c3a86911b39fc364b564a693fe48b4941e08ed4024362841d6', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-2d49f009.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-2d49f009.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-7da17e7d.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-659bd14d.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-e63dabe1.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-aa53a7a0.pub"]

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
INSERT INTO pack_file VALUES (33, 2, 'keys/alice-659bd14d.pub', x'd3f6cdfd2415642a29ccf7b3d5297e29d25cfb77a2c4b948dc280bb1b6461de1', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAvXw/DYhU4BjfljOg1OZhriIm3OA6K/JB+1z7d6eGvFo=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (34, 2, 'keys/bob-e63dabe1.pub', x'feb859a7095f0ba64b45fca057740f1ada160338ed2cb086e8108a1436c27a3a', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEywXrYcrQ0xV14a3MDlzi/5ixrYSF
4Hjrj/1a87hNh0gVgSQp053ug9qIx0avCGPuQdTxCw3KZx44Ayzr6a0y8Q==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (35, 2, 'keys/builder-2d49f009.pub', x'ba856346db65112073436aff6fc30d372cbc33a3e784d22673fc8254245a5a63', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtCpQJ1bGvicw5YtzGc3wLE5SCoUk
FgsOYObhz+Iwo05ZSlo7iw4zNoftuGDWdO5+Iq1nFVfDFYOXlVlqVSM8dg==
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (36, 2, 'keys/dev-aa53a7a0.pub', x'5b5b09093a126f26d5e34dd4bf6c739b849d6c627d25761c3070e258f29a01c5', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEALkn0PxKdxmmo+sasVV3ZtcB3Ndbg61UfIzzqGA0oHVE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (37, 2, 'keys/reviewers-7da17e7d.pub', x'586d35020393c9d06e08b086b4f16d54f3048c7a381bc9a5a1c186022311bb82', CAST('-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAtj9Nwn6GaQB+Cn6q6/QxkqkKXrrzZQhxluC02rH5mTE=
-----END PUBLIC KEY-----
' AS BLOB));
INSERT INTO pack_file VALUES (38, 2, 'keys/smoke-2d49f009.pub', x'ba856346db65112073436aff6fc30d372cbc33a3e784d22673fc8254245a5a63', CAST('-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtCpQJ1bGvicw5YtzGc3wLE5SCoUk
FgsOYObhz+Iwo05ZSlo7iw4zNoftuGDWdO5+Iq1nFVfDFYOXlVlqVSM8dg==
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
INSERT INTO pack_file VALUES (44, 2, 'pack.toml', x'2a4254e79e8b153e5f547146763cbdbeda72c71e8e183f34f8f483585fe79372', CAST('schema = "countersign.pack/v1"
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
keys = ["keys/builder-2d49f009.pub"]

[signers.smoke]                   # runs the smoke tests
identities = []
keys = ["keys/smoke-2d49f009.pub"]

[signers.reviewers]               # reviews before production
identities = []
keys = ["keys/reviewers-7da17e7d.pub"]

# Who may permit an exception, by name: a quorum counts people, each with her own identities and keys.
#
#   [approvers.security.people.alice]
#   keys = ["keys/alice.pub"]

[approvers.security]
quorum = 2

[approvers.security.people.alice]
keys = ["keys/alice-659bd14d.pub"]

[approvers.security.people.bob]
keys = ["keys/bob-e63dabe1.pub"]

[approvers.security.people.dev]
keys = ["keys/dev-aa53a7a0.pub"]

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
INSERT INTO activation VALUES (1, 'default', 1, 1795735446393, NULL, NULL, NULL, NULL);
INSERT INTO activation VALUES (2, 'default', 2, 1795735452869, NULL, NULL, NULL, NULL);
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
    seen_at INTEGER NOT NULL, counts TEXT, place TEXT,
    UNIQUE (project, subject, bundle)
) STRICT;
INSERT INTO sighting VALUES (1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 1795735446765, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 1795735446765, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (3, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 1795735446765, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (4, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 1795735446765, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 1795735447684, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (6, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 1795735447684, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (7, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 1795735447684, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6', 1795735450763, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (9, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332', 1795735450763, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (10, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', x'e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3', 1795735450763, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (11, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b', 1795735450822, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (12, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9', 1795735450822, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (13, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', x'fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f', 1795735450822, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (14, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18', 1795735451469, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4', 1795735451469, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
INSERT INTO sighting VALUES (16, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', x'b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5', 1795735451469, 'verified', 'oci:/tmp/.tmptVZZyy/layout');
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
INSERT INTO run VALUES (1, x'01a21a2c64be712a922c912a03477796', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'b5fc86d227bdbe299c22a46ccf93d314566c2b8d294bda6b4dc1c9851b41396f', 1795735446718, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (2, x'01a21a2c66087340b0ab909241350926', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'ef29f32f809765652b4f1ad9404369b72c89e2fd41d306d8e4330239955760c9', 1795735447048, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (3, x'01a21a2c6858727e884584a992793cbd', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'18ff2bf1974c074a44ab83347ffb967647a830fd5e7a10e2d85d11880c157215', 1795735447640, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (4, x'01a21a2c698b7657936f6568b98a8b53', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'81c5f8486872c2bfdcb42fa97c14e8d24886a042a50cc96d18542036f4e8088e', 1795735447947, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (5, x'01a21a2c6d487250b82515a80e16d28f', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'81c5f8486872c2bfdcb42fa97c14e8d24886a042a50cc96d18542036f4e8088e', 1795735448904, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (6, x'01a21a2c6eaf75e0b71db85b8a0ec3b3', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c43b05327dd6f8b2ba51e8158ce0aa4b343abf5ec3d705f65a59fd15aae93642', 1795735449263, 7, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (7, x'01a21a2c70687001900877a952b147c7', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c43b05327dd6f8b2ba51e8158ce0aa4b343abf5ec3d705f65a59fd15aae93642', 1795735449704, 7, 'failed', 1, NULL, NULL);
INSERT INTO run VALUES (8, x'01a21a2c7456775f98b16f7f1b7f3c34', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'd0e2db690e0b9c774f97cad6e4015a785c7109d68968bb6d0d29e5058f4f89df', 1795735450710, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (9, x'01a21a2c7456775f98b16f8014d59eae', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'75004f8fb789d27737df3da583dd427cc5d9502c2f797297c9f55542d793c19a', 1795735450710, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (10, x'01a21a2c7732724699ff820fc6942e1c', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'02f5029736c1d6c4d233951aa89836ce28b35efa7c3c86e25ef7fd282d34a3ce', 1795735451442, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (11, x'01a21a2c77ef7072bac59a45cf059331', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'81c5f8486872c2bfdcb42fa97c14e8d24886a042a50cc96d18542036f4e8088e', 1795735451631, 7, 'ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (12, x'01a21a2c77ef7072bac59a4621453446', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'02f5029736c1d6c4d233951aa89836ce28b35efa7c3c86e25ef7fd282d34a3ce', 1795735451631, 7, 'not-ready', 1, '["changed",0]', NULL);
INSERT INTO run VALUES (13, x'01a21a2c7be3720ca16028313f91fb6d', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452638, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (14, x'01a21a2c7bfe771d8a778f7311a040d9', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452664, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (15, x'01a21a2c7c1472d782813e7251350d89', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452691, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (16, x'01a21a2c7c2e7146ba93d1665d8f8f1d', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452712, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (17, x'01a21a2c7c3d712fb4c06a8a388cfa67', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452732, 5, 'not-ready', 1, NULL, NULL);
INSERT INTO run VALUES (18, x'01a21a2c7c4e717c9e53ef3b1e8ee2e4', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452743, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (19, x'01a21a2c7c6476deacf5ae24f0ed621e', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452770, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (20, x'01a21a2c7c88773a8729d04b3319e41e', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 1795735452793, 5, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (21, x'01a21a2c7e78766ba4ea360ec2e9b264', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmptVZZyy/layout', 'staging', NULL, NULL, x'b5fc86d227bdbe299c22a46ccf93d314566c2b8d294bda6b4dc1c9851b41396f', 1795735453304, 7, 'ready', 1, NULL, NULL);
INSERT INTO run VALUES (22, x'01a21a2c7f4872918169ee6f8c50cd68', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'oci:/tmp/.tmptVZZyy/layout', 'production', NULL, NULL, x'ef29f32f809765652b4f1ad9404369b72c89e2fd41d306d8e4330239955760c9', 1795735453512, 7, 'ready', 1, NULL, NULL);
CREATE TABLE run_event (
    run      INTEGER NOT NULL REFERENCES run (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    project  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO run_event VALUES (1, 1, 'default', 1795735446718, '{"kind":"requested"}');
INSERT INTO run_event VALUES (1, 2, 'default', 1795735446746, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (1, 3, 'default', 1795735446747, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (1, 4, 'default', 1795735446757, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (1, 5, 'default', 1795735446757, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (1, 6, 'default', 1795735446770, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (1, 7, 'default', 1795735446777, '{"kind":"decided","decision":"sha256:146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19","verdict":"ready"}');
INSERT INTO run_event VALUES (2, 1, 'default', 1795735447048, '{"kind":"requested"}');
INSERT INTO run_event VALUES (2, 2, 'default', 1795735447078, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (2, 3, 'default', 1795735447083, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (2, 4, 'default', 1795735447088, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (2, 5, 'default', 1795735447088, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (2, 6, 'default', 1795735447090, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (2, 7, 'default', 1795735447098, '{"kind":"decided","decision":"sha256:80eb11bb93dd010a817e31cc0777dd75005bd4add7bfca13a52455c23539e1ba","verdict":"ready"}');
INSERT INTO run_event VALUES (3, 1, 'default', 1795735447640, '{"kind":"requested"}');
INSERT INTO run_event VALUES (3, 2, 'default', 1795735447674, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (3, 3, 'default', 1795735447678, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (3, 4, 'default', 1795735447683, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (3, 5, 'default', 1795735447683, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (3, 6, 'default', 1795735447686, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (3, 7, 'default', 1795735447693, '{"kind":"decided","decision":"sha256:f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9","verdict":"ready"}');
INSERT INTO run_event VALUES (4, 1, 'default', 1795735447947, '{"kind":"requested"}');
INSERT INTO run_event VALUES (4, 2, 'default', 1795735447998, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (4, 3, 'default', 1795735448002, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (4, 4, 'default', 1795735448009, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (4, 5, 'default', 1795735448009, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (4, 6, 'default', 1795735448013, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (4, 7, 'default', 1795735448023, '{"kind":"decided","decision":"sha256:8e61a01d8be0fe6e53c6ed6907e8935f80e17345a46db52fe7bed1c8d4d72c9b","verdict":"not-ready"}');
INSERT INTO run_event VALUES (5, 1, 'default', 1795735448904, '{"kind":"requested"}');
INSERT INTO run_event VALUES (5, 2, 'default', 1795735448942, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (5, 3, 'default', 1795735448947, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (5, 4, 'default', 1795735448963, '{"kind":"running","found":5,"fetched":5}');
INSERT INTO run_event VALUES (5, 5, 'default', 1795735448963, '{"kind":"verifying","done":0,"total":5}');
INSERT INTO run_event VALUES (5, 6, 'default', 1795735448971, '{"kind":"verifying","done":5,"total":5}');
INSERT INTO run_event VALUES (5, 7, 'default', 1795735448993, '{"kind":"decided","decision":"sha256:87a52659c963e714949b66e014780dbd89fa1b466149e81ba9167d3965483833","verdict":"ready","flipped_from":"not-ready"}');
INSERT INTO run_event VALUES (6, 1, 'default', 1795735449263, '{"kind":"requested"}');
INSERT INTO run_event VALUES (6, 2, 'default', 1795735449298, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (6, 3, 'default', 1795735449308, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (6, 4, 'default', 1795735449312, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (6, 5, 'default', 1795735449312, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 6, 'default', 1795735449313, '{"kind":"verifying","done":0,"total":0}');
INSERT INTO run_event VALUES (6, 7, 'default', 1795735449316, '{"kind":"decided","decision":"sha256:398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1","verdict":"not-ready"}');
INSERT INTO run_event VALUES (7, 1, 'default', 1795735449704, '{"kind":"requested"}');
INSERT INTO run_event VALUES (7, 2, 'default', 1795735449774, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (7, 3, 'default', 1795735449777, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (7, 4, 'default', 1795735449791, '{"kind":"running","found":1,"fetched":1}');
INSERT INTO run_event VALUES (7, 5, 'default', 1795735449791, '{"kind":"verifying","done":0,"total":1}');
INSERT INTO run_event VALUES (7, 6, 'default', 1795735449793, '{"kind":"verifying","done":1,"total":1}');
INSERT INTO run_event VALUES (7, 7, 'default', 1795735449796, '{"kind":"failed","decision":"sha256:7c11e38ef1522d2551fc6eb8406642e44a24fc4b018f52d0fd0c26cd29d742bb","what":"layout /tmp/.tmptVZZyy/layout: expected bytes with digest sha256:840a408b7b298be2c2cb9311f3dc30fbd4bab42c2230b82416c57f3567d5b29f, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde (corrupt, 1 try, 0 ms)","fault":{"dependency":"layout /tmp/.tmptVZZyy/layout","class":"corrupt","tries":1,"elapsed_ms":0,"retry_after_s":null,"retry":"safe","detail":"expected bytes with digest sha256:840a408b7b298be2c2cb9311f3dc30fbd4bab42c2230b82416c57f3567d5b29f, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde"}}');
INSERT INTO run_event VALUES (8, 1, 'default', 1795735450710, '{"kind":"requested"}');
INSERT INTO run_event VALUES (8, 2, 'default', 1795735450750, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (8, 3, 'default', 1795735450752, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (8, 4, 'default', 1795735450760, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (8, 5, 'default', 1795735450760, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (8, 6, 'default', 1795735450766, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (8, 7, 'default', 1795735450801, '{"kind":"decided","decision":"sha256:d18d45a1f64ffa2d8c3371459969e121c14157674446f479980583ea0f783dd5","verdict":"ready"}');
INSERT INTO run_event VALUES (9, 1, 'default', 1795735450710, '{"kind":"requested"}');
INSERT INTO run_event VALUES (9, 2, 'default', 1795735450751, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (9, 3, 'default', 1795735450756, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (9, 4, 'default', 1795735450809, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (9, 5, 'default', 1795735450809, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (9, 6, 'default', 1795735450867, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (9, 7, 'default', 1795735450873, '{"kind":"decided","decision":"sha256:48a2db95b3f4874eef217aa46a0447d8195881e9ed35a2c9ee7757f2296da719","verdict":"ready"}');
INSERT INTO run_event VALUES (10, 1, 'default', 1795735451442, '{"kind":"requested"}');
INSERT INTO run_event VALUES (10, 2, 'default', 1795735451458, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (10, 3, 'default', 1795735451459, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (10, 4, 'default', 1795735451467, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (10, 5, 'default', 1795735451467, '{"kind":"verifying","done":0,"total":3}');
INSERT INTO run_event VALUES (10, 6, 'default', 1795735451470, '{"kind":"verifying","done":3,"total":3}');
INSERT INTO run_event VALUES (10, 7, 'default', 1795735451476, '{"kind":"decided","decision":"sha256:4a4f27926fcf79424bb2d27e6b6d00b8b8a8984f4aa292bbad75747e2f732a7b","verdict":"ready"}');
INSERT INTO run_event VALUES (11, 1, 'default', 1795735451631, '{"kind":"requested"}');
INSERT INTO run_event VALUES (11, 2, 'default', 1795735451826, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (11, 3, 'default', 1795735451839, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (11, 4, 'default', 1795735451863, '{"kind":"running","found":6,"fetched":6}');
INSERT INTO run_event VALUES (11, 5, 'default', 1795735451863, '{"kind":"verifying","done":0,"total":6}');
INSERT INTO run_event VALUES (11, 6, 'default', 1795735451875, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (11, 7, 'default', 1795735451893, '{"kind":"decided","decision":"sha256:b2005b315d396191ba7ca1dab06acace6607ce7fdfa484d72df87f9bc5cea40b","verdict":"ready"}');
INSERT INTO run_event VALUES (12, 1, 'default', 1795735451631, '{"kind":"requested"}');
INSERT INTO run_event VALUES (12, 2, 'default', 1795735451650, '{"kind":"initializing","what":"policy standard version 1 (sha256:f2dc744aa811)"}');
INSERT INTO run_event VALUES (12, 3, 'default', 1795735451657, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (12, 4, 'default', 1795735451675, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (12, 5, 'default', 1795735451675, '{"kind":"verifying","done":0,"total":4}');
INSERT INTO run_event VALUES (12, 6, 'default', 1795735451682, '{"kind":"verifying","done":4,"total":4}');
INSERT INTO run_event VALUES (12, 7, 'default', 1795735451703, '{"kind":"decided","decision":"sha256:111c1bbd46aae36dec73753e8840fbffe0d5adc6a4a2a54093328b5bc9ff9a05","verdict":"not-ready","flipped_from":"ready"}');
INSERT INTO run_event VALUES (13, 1, 'default', 1795735452638, '{"kind":"requested"}');
INSERT INTO run_event VALUES (13, 2, 'default', 1795735452662, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (13, 3, 'default', 1795735452662, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (13, 4, 'default', 1795735452662, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (13, 5, 'default', 1795735452662, '{"kind":"decided","decision":"sha256:e3f73688730af1a0f5854fd810f28745dbcf84fdf889a76bb45752ef863839d2","verdict":"ready"}');
INSERT INTO run_event VALUES (14, 1, 'default', 1795735452664, '{"kind":"requested"}');
INSERT INTO run_event VALUES (14, 2, 'default', 1795735452689, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (14, 3, 'default', 1795735452689, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (14, 4, 'default', 1795735452689, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (14, 5, 'default', 1795735452689, '{"kind":"decided","decision":"sha256:c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe","verdict":"ready"}');
INSERT INTO run_event VALUES (15, 1, 'default', 1795735452691, '{"kind":"requested"}');
INSERT INTO run_event VALUES (15, 2, 'default', 1795735452710, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (15, 3, 'default', 1795735452710, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (15, 4, 'default', 1795735452710, '{"kind":"verifying","done":7,"total":7}');
INSERT INTO run_event VALUES (15, 5, 'default', 1795735452710, '{"kind":"decided","decision":"sha256:5a933438e63e0bb1b44c3659ce45358772b07ef717092962be87c8f9012e4ea2","verdict":"not-ready"}');
INSERT INTO run_event VALUES (16, 1, 'default', 1795735452712, '{"kind":"requested"}');
INSERT INTO run_event VALUES (16, 2, 'default', 1795735452731, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (16, 3, 'default', 1795735452731, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (16, 4, 'default', 1795735452731, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (16, 5, 'default', 1795735452731, '{"kind":"decided","decision":"sha256:d41beb4735f904825f9928c3565c26b447dbd4cb7496ea93bfef604180e4eb40","verdict":"ready"}');
INSERT INTO run_event VALUES (17, 1, 'default', 1795735452732, '{"kind":"requested"}');
INSERT INTO run_event VALUES (17, 2, 'default', 1795735452742, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (17, 3, 'default', 1795735452742, '{"kind":"running","found":0,"fetched":0}');
INSERT INTO run_event VALUES (17, 4, 'default', 1795735452742, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (17, 5, 'default', 1795735452742, '{"kind":"decided","decision":"sha256:d6061bd3c07a26c3dd5fc73915a0bf88cd8f20e41cb7dc31b7cd1c52f9a96cfb","verdict":"not-ready"}');
INSERT INTO run_event VALUES (18, 1, 'default', 1795735452743, '{"kind":"requested"}');
INSERT INTO run_event VALUES (18, 2, 'default', 1795735452764, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (18, 3, 'default', 1795735452764, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (18, 4, 'default', 1795735452764, '{"kind":"verifying","done":6,"total":6}');
INSERT INTO run_event VALUES (18, 5, 'default', 1795735452764, '{"kind":"decided","decision":"sha256:72db38a8316a02d4c8d36794baca5404e9cdb0ee4ab94833977e98cbca51f130","verdict":"ready"}');
INSERT INTO run_event VALUES (19, 1, 'default', 1795735452770, '{"kind":"requested"}');
INSERT INTO run_event VALUES (19, 2, 'default', 1795735452790, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (19, 3, 'default', 1795735452790, '{"kind":"running","found":4,"fetched":4}');
INSERT INTO run_event VALUES (19, 4, 'default', 1795735452790, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (19, 5, 'default', 1795735452790, '{"kind":"decided","decision":"sha256:af463562c771e515b03e13ab8304fc1f3a5bf4cabe6c1fb9a4237017ce6d2e09","verdict":"ready"}');
INSERT INTO run_event VALUES (20, 1, 'default', 1795735452793, '{"kind":"requested"}');
INSERT INTO run_event VALUES (20, 2, 'default', 1795735452834, '{"kind":"initializing","what":"pack sha256:c7492ef4821e"}');
INSERT INTO run_event VALUES (20, 3, 'default', 1795735452834, '{"kind":"running","found":3,"fetched":3}');
INSERT INTO run_event VALUES (20, 4, 'default', 1795735452834, '{"kind":"verifying","done":9,"total":9}');
INSERT INTO run_event VALUES (20, 5, 'default', 1795735452834, '{"kind":"decided","decision":"sha256:0af56123bb2144229ba0a27689de00ad63285270c653c0ffec448c6df086f19b","verdict":"ready"}');
INSERT INTO run_event VALUES (21, 1, 'default', 1795735453304, '{"kind":"requested"}');
INSERT INTO run_event VALUES (21, 2, 'default', 1795735453340, '{"kind":"initializing","what":"policy standard version 1000 (sha256:c7492ef4821e)"}');
INSERT INTO run_event VALUES (21, 3, 'default', 1795735453353, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (21, 4, 'default', 1795735453366, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (21, 5, 'default', 1795735453366, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (21, 6, 'default', 1795735453369, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (21, 7, 'default', 1795735453375, '{"kind":"decided","decision":"sha256:790e16f9e1d982437c6cec83a5bfa3878e9f8df7c3f8372615a7b91d9c964cad","verdict":"ready"}');
INSERT INTO run_event VALUES (22, 1, 'default', 1795735453512, '{"kind":"requested"}');
INSERT INTO run_event VALUES (22, 2, 'default', 1795735453546, '{"kind":"initializing","what":"policy standard version 1000 (sha256:c7492ef4821e)"}');
INSERT INTO run_event VALUES (22, 3, 'default', 1795735453555, '{"kind":"collecting","from":"oci:/tmp/.tmptVZZyy/layout"}');
INSERT INTO run_event VALUES (22, 4, 'default', 1795735453579, '{"kind":"running","found":8,"fetched":8}');
INSERT INTO run_event VALUES (22, 5, 'default', 1795735453579, '{"kind":"verifying","done":0,"total":8}');
INSERT INTO run_event VALUES (22, 6, 'default', 1795735453583, '{"kind":"verifying","done":8,"total":8}');
INSERT INTO run_event VALUES (22, 7, 'default', 1795735453601, '{"kind":"decided","decision":"sha256:70023d4c00c2f0e76f1f18bc6c8a6a5f66457d6d6cdb27b37487a16a2fb288de","verdict":"ready"}');
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
INSERT INTO decision VALUES (1, x'146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735446770, 1, '{"deciding":85,"fetching":10,"pinning":1,"queued":28,"verifying":13}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:2c717779d2d6a9762af5e9cee831ac8e4000fe65fec856ee2741b2000c3cb0d8","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7da17e7d095ab525d6ad0171d1e115a6343fea29c5f89d2cb49317e609ebc58d"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:a5810e8423a8de7e01419f40692bc1294e023e8a91ed3f4ac75beee422de9aff","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:669ca8bdcdec2fd916cb28bc02679f473b3adf4c29cf90b8e2d5be498856a5aa","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:8fec00ff8e58b8867803d8dff2da010da22d5a2ed34750d01ced0c474adba01f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T23:24:06.77Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:14081adfddbf0254cfbe4d23d0cae96d486dd850ff062fd1cdde5046084a6b3c","source":"layout"},{"digest":"sha256:15b0d178e6a3325cb226dc4daec1f1e1e89142a2a1074d6ba9eb9639f8b8c14a","source":"layout"},{"digest":"sha256:25d6502bcf2b11dbb69cb902ac5adfdaca797193669a925ac47de0b619f47440","source":"layout"},{"digest":"sha256:74bc0b04bbbe7865bb0b209646b9327a9d4e979955e94e097f2d4176d6897c58","source":"layout"}],"rejected":[],"run":"01a21a2c-64be-712a-922c-912a03477796","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (2, x'80eb11bb93dd010a817e31cc0777dd75005bd4add7bfca13a52455c23539e1ba', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735447090, 2, '{"deciding":10,"fetching":5,"pinning":5,"queued":30,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:2c717779d2d6a9762af5e9cee831ac8e4000fe65fec856ee2741b2000c3cb0d8","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7da17e7d095ab525d6ad0171d1e115a6343fea29c5f89d2cb49317e609ebc58d"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:a5810e8423a8de7e01419f40692bc1294e023e8a91ed3f4ac75beee422de9aff","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:669ca8bdcdec2fd916cb28bc02679f473b3adf4c29cf90b8e2d5be498856a5aa","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:8fec00ff8e58b8867803d8dff2da010da22d5a2ed34750d01ced0c474adba01f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T23:24:07.09Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T23:24:06.77Z","decision":"sha256:146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:14081adfddbf0254cfbe4d23d0cae96d486dd850ff062fd1cdde5046084a6b3c","source":"layout"},{"digest":"sha256:15b0d178e6a3325cb226dc4daec1f1e1e89142a2a1074d6ba9eb9639f8b8c14a","source":"layout"},{"digest":"sha256:25d6502bcf2b11dbb69cb902ac5adfdaca797193669a925ac47de0b619f47440","source":"layout"},{"digest":"sha256:74bc0b04bbbe7865bb0b209646b9327a9d4e979955e94e097f2d4176d6897c58","source":"layout"},{"digest":"sha256:f4c7b37c79ab7f2b6e90ecd020a3efb8e4cee7158291718c0d43cfa67db86606","source":"layout"}],"rejected":[],"run":"01a21a2c-6608-7340-b0ab-909241350926","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:06.77Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (3, x'f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735447686, 3, '{"deciding":9,"fetching":5,"pinning":4,"queued":34,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:65a3d62439b98f1f5abfdf29c8bb373e0d96452ec5f68e61dc8f33f8958991df","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:ffd5ba2574576ad8e8cabc0cf68b1e92a75cbf9cb0fee4bab8a1ca30ec660f05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:3a1f15c12258cb022fa9ef7f696f879c12c271f5a239b228df51e92d8433e97b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T23:24:07.686Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a044a4027ddfe3fbd5011d96e099e859e45fa5ae916be906619829749b2d811","source":"layout"},{"digest":"sha256:580f8b668e1a2db5eafc6b8e64b699a96ce818204e0df94bc8a709d62ab3da7c","source":"layout"},{"digest":"sha256:90a0630f0114adbb8326423eefb604cd56588ee47b3d7c28b6f6c936e54d1f84","source":"layout"}],"rejected":[],"run":"01a21a2c-6858-727e-8845-84a992793cbd","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (4, x'8e61a01d8be0fe6e53c6ed6907e8935f80e17345a46db52fe7bed1c8d4d72c9b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'not-ready', 1795735448013, 4, '{"deciding":12,"fetching":7,"pinning":4,"queued":51,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:65a3d62439b98f1f5abfdf29c8bb373e0d96452ec5f68e61dc8f33f8958991df","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:ffd5ba2574576ad8e8cabc0cf68b1e92a75cbf9cb0fee4bab8a1ca30ec660f05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:3a1f15c12258cb022fa9ef7f696f879c12c271f5a239b228df51e92d8433e97b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T23:24:08.013Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T23:24:07.686Z","decision":"sha256:f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a044a4027ddfe3fbd5011d96e099e859e45fa5ae916be906619829749b2d811","source":"layout"},{"digest":"sha256:31590fb31584f43897f60ef349674f56606095d1a737de9331e6740bbdc82b58","source":"layout"},{"digest":"sha256:580f8b668e1a2db5eafc6b8e64b699a96ce818204e0df94bc8a709d62ab3da7c","source":"layout"},{"digest":"sha256:90a0630f0114adbb8326423eefb604cd56588ee47b3d7c28b6f6c936e54d1f84","source":"layout"}],"rejected":[],"run":"01a21a2c-698b-7657-936f-6568b98a8b53","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:07.686Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (5, x'87a52659c963e714949b66e014780dbd89fa1b466149e81ba9167d3965483833', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735448971, 5, '{"deciding":25,"fetching":16,"pinning":5,"queued":38,"verifying":8}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:65a3d62439b98f1f5abfdf29c8bb373e0d96452ec5f68e61dc8f33f8958991df","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:ffd5ba2574576ad8e8cabc0cf68b1e92a75cbf9cb0fee4bab8a1ca30ec660f05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:3a1f15c12258cb022fa9ef7f696f879c12c271f5a239b228df51e92d8433e97b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T23:24:08.971Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:e63dabe1c5a00aed0f0a4e4cc3e6b1cacbb001ca8423b6c9078cda7ea6e47b26"}],"filed_at":"2026-11-26T23:24:08.232Z","id":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71","permits":{"environment":"production","expires":"2026-12-03T23:24:08.23Z","gate":"https://gate.example.com","nonce":"01a21a2c-6aa6-7580-babe-45f22ea9527e","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEALkn0PxKdxmmo+sasVV3ZtcB3Ndbg61UfIzzqGA0oHVE=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:aa53a7a054b0719f7b048b0953e672f1587bdaaf3acb7e95ea316bf46992d701"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T23:24:07.686Z","decision":"sha256:f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a044a4027ddfe3fbd5011d96e099e859e45fa5ae916be906619829749b2d811","source":"layout"},{"digest":"sha256:31590fb31584f43897f60ef349674f56606095d1a737de9331e6740bbdc82b58","source":"layout"},{"digest":"sha256:580f8b668e1a2db5eafc6b8e64b699a96ce818204e0df94bc8a709d62ab3da7c","source":"layout"},{"digest":"sha256:90a0630f0114adbb8326423eefb604cd56588ee47b3d7c28b6f6c936e54d1f84","source":"layout"},{"digest":"sha256:a350e3ec7c5d0db0aefabf77fb629257b74d1f71bfff5cf02d05561c31ea0720","source":"layout"}],"rejected":[],"run":"01a21a2c-6d48-7250-b825-15a80e16d28f","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:07.686Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (6, x'398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'not-ready', 1795735449313, 6, '{"deciding":5,"fetching":4,"pinning":10,"queued":35,"verifying":0}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"now":"2026-11-26T23:24:09.313Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","rejected":[],"run":"01a21a2c-6eaf-75e0-b71d-b85b8a0ec3b3","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (7, x'7c11e38ef1522d2551fc6eb8406642e44a24fc4b018f52d0fd0c26cd29d742bb', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'unknown', 1795735449793, 7, '{"deciding":4,"fetching":14,"pinning":3,"queued":70,"verifying":2}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[{"class":"corrupt","dependency":"layout /tmp/.tmptVZZyy/layout","detail":"expected bytes with digest sha256:840a408b7b298be2c2cb9311f3dc30fbd4bab42c2230b82416c57f3567d5b29f, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"now":"2026-11-26T23:24:09.793Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:8215fd0f8fa840dd3b449136d15c6b56e0fa1d184b5ab4e658bd9e60df991349","source":"layout"},{"digest":"sha256:9ec4d7ffc235c1b0c54528a88ab73eab0292b313aa82bf65f36f1273f51b57fc","source":"layout"}],"rejected":[],"run":"01a21a2c-7068-7001-9008-77a952b147c7","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"unknown"}' AS BLOB));
INSERT INTO decision VALUES (8, x'd18d45a1f64ffa2d8c3371459969e121c14157674446f479980583ea0f783dd5', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735450766, 8, '{"deciding":37,"fetching":8,"pinning":2,"queued":40,"verifying":6}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:10.763Z","signed_at":null,"signed_content":"sha256:6ad494e024864ecd0ae335aac4b7eb9309a7871127927d5c4898f44c62500f7d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:10.763Z","signed_at":null,"signed_content":"sha256:08a8da0015ea911d8730dea3877f6316437b5d3781c57db4cb26e96d3ec5c5ab","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:10.763Z","signed_at":null,"signed_content":"sha256:0581dbef44c4256619ac1defccdc6b0a79faa9fe2fb66270689ecfd8101fc42f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"now":"2026-11-26T23:24:10.766Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:cd4147741b9154cbefb61474da4a1eea0cc2272734e7b125a88c767e3d5dcc90","source":"layout"},{"digest":"sha256:dd7d2dc0f55abdced686372ce25ef68b88c59f0d59df940462b85e35d81460ff","source":"layout"},{"digest":"sha256:dea7a80cb41f6e16afe554b54e61302c27f911a83131b0f7482f36c190e52e5f","source":"layout"}],"rejected":[],"run":"01a21a2c-7456-775f-98b1-6f7f1b7f3c34","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (9, x'48a2db95b3f4874eef217aa46a0447d8195881e9ed35a2c9ee7757f2296da719', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735450867, 9, '{"deciding":7,"fetching":53,"pinning":5,"queued":41,"verifying":58}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:10.822Z","signed_at":null,"signed_content":"sha256:ac314cd849f40774368ad1a600df0bce53907edbc2dc2b67bb861e13f5d0d1ae","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:10.822Z","signed_at":null,"signed_content":"sha256:117f41f6da4617c0bbbb18d0564fdd5a9c30cf704d168991c20dec8e142216b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:10.822Z","signed_at":null,"signed_content":"sha256:9a79c2b5acc9168324d1b956bbf779741b05218cac7b2931492424c89906c435","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"now":"2026-11-26T23:24:10.867Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:53b52b691a2c9c317a00b28cc47260ce4cc68599b4e90b653efd06afefab1e60","source":"layout"},{"digest":"sha256:72fae3be725c374067a6e1cfa9fa98eec2a26fa943a6142619285f086eefb49a","source":"layout"},{"digest":"sha256:cda4b0c7d74b351ed4f18847df7ff31b81e47f317ae1ca385abcf3a95430d4c0","source":"layout"}],"rejected":[],"run":"01a21a2c-7456-775f-98b1-6f8014d59eae","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (10, x'4a4f27926fcf79424bb2d27e6b6d00b8b8a8984f4aa292bbad75747e2f732a7b', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735451470, 10, '{"deciding":7,"fetching":8,"pinning":1,"queued":16,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:b17d2768caace320e127ce9d57b142f3a02acfe34ad46fcc7b12e092f2c374cf","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:3059ad457a1facec513fb38d117530e4966eb7b903a1a100879961384c451670","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:f3ffc15e136f9585dff28ccea2a91a3ac6e92a40834e00fef0bbdc134eb38eee","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T23:24:11.47Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a3347ddb0e01297cac5b74119c2c19dd0e93521f0b63acaddd8d51567e348b5","source":"layout"},{"digest":"sha256:e9ccb397c784e6f7aad4510dcb6ae2cbd0c92f39f6be2ae3868d89ee6e65cb85","source":"layout"},{"digest":"sha256:f802d84181da4af17f76bc0991be5f60c079db6a3ef1efaa9e0115bbb52c197f","source":"layout"}],"rejected":[],"run":"01a21a2c-7732-7246-99ff-820fc6942e1c","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (11, x'111c1bbd46aae36dec73753e8840fbffe0d5adc6a4a2a54093328b5bc9ff9a05', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'not-ready', 1795735451682, 12, '{"deciding":23,"fetching":18,"pinning":7,"queued":19,"verifying":7}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:b17d2768caace320e127ce9d57b142f3a02acfe34ad46fcc7b12e092f2c374cf","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:3059ad457a1facec513fb38d117530e4966eb7b903a1a100879961384c451670","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:f3ffc15e136f9585dff28ccea2a91a3ac6e92a40834e00fef0bbdc134eb38eee","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"now":"2026-11-26T23:24:11.682Z","overrides":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a3347ddb0e01297cac5b74119c2c19dd0e93521f0b63acaddd8d51567e348b5","source":"layout"},{"digest":"sha256:d099f31368f356cc12a219aae5fad254b1a093b8466fbb60ed2d0b7d327adaa6","source":"layout"},{"digest":"sha256:e9ccb397c784e6f7aad4510dcb6ae2cbd0c92f39f6be2ae3868d89ee6e65cb85","source":"layout"},{"digest":"sha256:f802d84181da4af17f76bc0991be5f60c079db6a3ef1efaa9e0115bbb52c197f","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-26T23:24:11.609Z","by":"key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc","id":"sha256:4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21a2c-77ef-7072-bac5-9a4621453446","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T23:24:11.609Z by key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (12, x'b2005b315d396191ba7ca1dab06acace6607ce7fdfa484d72df87f9bc5cea40b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470', 'ready', 1795735451875, 11, '{"deciding":20,"fetching":24,"pinning":13,"queued":195,"verifying":12}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:65a3d62439b98f1f5abfdf29c8bb373e0d96452ec5f68e61dc8f33f8958991df","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:ffd5ba2574576ad8e8cabc0cf68b1e92a75cbf9cb0fee4bab8a1ca30ec660f05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:3a1f15c12258cb022fa9ef7f696f879c12c271f5a239b228df51e92d8433e97b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"now":"2026-11-26T23:24:11.875Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:e63dabe1c5a00aed0f0a4e4cc3e6b1cacbb001ca8423b6c9078cda7ea6e47b26"}],"filed_at":"2026-11-26T23:24:08.232Z","id":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71","permits":{"environment":"production","expires":"2026-12-03T23:24:08.23Z","gate":"https://gate.example.com","nonce":"01a21a2c-6aa6-7580-babe-45f22ea9527e","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEALkn0PxKdxmmo+sasVV3ZtcB3Ndbg61UfIzzqGA0oHVE=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:aa53a7a054b0719f7b048b0953e672f1587bdaaf3acb7e95ea316bf46992d701"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"prior":{"decided_at":"2026-11-26T23:24:07.686Z","decision":"sha256:f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a044a4027ddfe3fbd5011d96e099e859e45fa5ae916be906619829749b2d811","source":"layout"},{"digest":"sha256:31590fb31584f43897f60ef349674f56606095d1a737de9331e6740bbdc82b58","source":"layout"},{"digest":"sha256:580f8b668e1a2db5eafc6b8e64b699a96ce818204e0df94bc8a709d62ab3da7c","source":"layout"},{"digest":"sha256:90a0630f0114adbb8326423eefb604cd56588ee47b3d7c28b6f6c936e54d1f84","source":"layout"},{"digest":"sha256:a350e3ec7c5d0db0aefabf77fb629257b74d1f71bfff5cf02d05561c31ea0720","source":"layout"},{"digest":"sha256:eabff5c2154b01ebb7a29f933d926604363d885c4cfcdd6eceafc0db99d1b078","source":"layout"}],"rejected":[],"run":"01a21a2c-77ef-7072-bac5-9a45cf059331","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:07.686Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (13, x'e3f73688730af1a0f5854fd810f28745dbcf84fdf889a76bb45752ef863839d2', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735452638, 13, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:10.822Z","signed_at":null,"signed_content":"sha256:ac314cd849f40774368ad1a600df0bce53907edbc2dc2b67bb861e13f5d0d1ae","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:10.822Z","signed_at":null,"signed_content":"sha256:117f41f6da4617c0bbbb18d0564fdd5a9c30cf704d168991c20dec8e142216b4","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:10.822Z","signed_at":null,"signed_content":"sha256:9a79c2b5acc9168324d1b956bbf779741b05218cac7b2931492424c89906c435","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0"}],"faults":[],"looked_at":"2026-11-26T23:24:10.867Z","now":"2026-11-26T23:24:12.638Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:53b52b691a2c9c317a00b28cc47260ce4cc68599b4e90b653efd06afefab1e60","source":"layout"},{"digest":"sha256:72fae3be725c374067a6e1cfa9fa98eec2a26fa943a6142619285f086eefb49a","source":"layout"},{"digest":"sha256:cda4b0c7d74b351ed4f18847df7ff31b81e47f317ae1ca385abcf3a95430d4c0","source":"layout"}],"rejected":[],"run":"01a21a2c-7be3-720c-a160-28313f91fb6d","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (14, x'c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735452664, 14, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:2c717779d2d6a9762af5e9cee831ac8e4000fe65fec856ee2741b2000c3cb0d8","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7da17e7d095ab525d6ad0171d1e115a6343fea29c5f89d2cb49317e609ebc58d"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:a5810e8423a8de7e01419f40692bc1294e023e8a91ed3f4ac75beee422de9aff","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:669ca8bdcdec2fd916cb28bc02679f473b3adf4c29cf90b8e2d5be498856a5aa","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:8fec00ff8e58b8867803d8dff2da010da22d5a2ed34750d01ced0c474adba01f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-26T23:24:06.77Z","now":"2026-11-26T23:24:12.664Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:14081adfddbf0254cfbe4d23d0cae96d486dd850ff062fd1cdde5046084a6b3c","source":"layout"},{"digest":"sha256:15b0d178e6a3325cb226dc4daec1f1e1e89142a2a1074d6ba9eb9639f8b8c14a","source":"layout"},{"digest":"sha256:25d6502bcf2b11dbb69cb902ac5adfdaca797193669a925ac47de0b619f47440","source":"layout"},{"digest":"sha256:74bc0b04bbbe7865bb0b209646b9327a9d4e979955e94e097f2d4176d6897c58","source":"layout"}],"rejected":[],"run":"01a21a2c-7bfe-771d-8a77-8f7311a040d9","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (15, x'5a933438e63e0bb1b44c3659ce45358772b07ef717092962be87c8f9012e4ea2', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'not-ready', 1795735452691, 15, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:b17d2768caace320e127ce9d57b142f3a02acfe34ad46fcc7b12e092f2c374cf","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:3059ad457a1facec513fb38d117530e4966eb7b903a1a100879961384c451670","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},{"claimed_at":null,"digest":"sha256:b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:11.469Z","signed_at":null,"signed_content":"sha256:f3ffc15e136f9585dff28ccea2a91a3ac6e92a40834e00fef0bbdc134eb38eee","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}],"faults":[],"looked_at":"2026-11-26T23:24:11.682Z","now":"2026-11-26T23:24:12.691Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a3347ddb0e01297cac5b74119c2c19dd0e93521f0b63acaddd8d51567e348b5","source":"layout"},{"digest":"sha256:d099f31368f356cc12a219aae5fad254b1a093b8466fbb60ed2d0b7d327adaa6","source":"layout"},{"digest":"sha256:e9ccb397c784e6f7aad4510dcb6ae2cbd0c92f39f6be2ae3868d89ee6e65cb85","source":"layout"},{"digest":"sha256:f802d84181da4af17f76bc0991be5f60c079db6a3ef1efaa9e0115bbb52c197f","source":"layout"}],"rejected":[],"revocations":[{"at":"2026-11-26T23:24:11.609Z","by":"key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc","id":"sha256:4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a","reason":"it leaked","revokes":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e"}}],"run":"01a21a2c-7c14-72d7-8281-3e7251350d89","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T23:24:11.609Z by key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","severity":"required","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (16, x'd41beb4735f904825f9928c3565c26b447dbd4cb7496ea93bfef604180e4eb40', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735452712, 16, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:65a3d62439b98f1f5abfdf29c8bb373e0d96452ec5f68e61dc8f33f8958991df","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:ffd5ba2574576ad8e8cabc0cf68b1e92a75cbf9cb0fee4bab8a1ca30ec660f05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:3a1f15c12258cb022fa9ef7f696f879c12c271f5a239b228df51e92d8433e97b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-26T23:24:07.686Z","now":"2026-11-26T23:24:12.712Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:0a044a4027ddfe3fbd5011d96e099e859e45fa5ae916be906619829749b2d811","source":"layout"},{"digest":"sha256:580f8b668e1a2db5eafc6b8e64b699a96ce818204e0df94bc8a709d62ab3da7c","source":"layout"},{"digest":"sha256:90a0630f0114adbb8326423eefb604cd56588ee47b3d7c28b6f6c936e54d1f84","source":"layout"}],"rejected":[],"run":"01a21a2c-7c2e-7146-ba93-d1665d8f8f1d","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (17, x'd6061bd3c07a26c3dd5fc73915a0bf88cd8f20e41cb7dc31b7cd1c52f9a96cfb', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'not-ready', 1795735452732, 17, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[],"faults":[],"looked_at":"2026-11-26T23:24:09.313Z","now":"2026-11-26T23:24:12.732Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","rejected":[],"run":"01a21a2c-7c3d-712f-b4c0-6a8a388cfa67","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":[],"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":[],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":[],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":[],"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":[],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":[],"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":null,"verdict":"not-ready"}' AS BLOB));
INSERT INTO decision VALUES (18, x'72db38a8316a02d4c8d36794baca5404e9cdb0ee4ab94833977e98cbca51f130', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735452743, 18, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:10.763Z","signed_at":null,"signed_content":"sha256:6ad494e024864ecd0ae335aac4b7eb9309a7871127927d5c4898f44c62500f7d","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":null,"digest":"sha256:a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:10.763Z","signed_at":null,"signed_content":"sha256:08a8da0015ea911d8730dea3877f6316437b5d3781c57db4cb26e96d3ec5c5ab","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:10.763Z","signed_at":null,"signed_content":"sha256:0581dbef44c4256619ac1defccdc6b0a79faa9fe2fb66270689ecfd8101fc42f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b"}],"faults":[],"looked_at":"2026-11-26T23:24:10.766Z","now":"2026-11-26T23:24:12.743Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:cd4147741b9154cbefb61474da4a1eea0cc2272734e7b125a88c767e3d5dcc90","source":"layout"},{"digest":"sha256:dd7d2dc0f55abdced686372ce25ef68b88c59f0d59df940462b85e35d81460ff","source":"layout"},{"digest":"sha256:dea7a80cb41f6e16afe554b54e61302c27f911a83131b0f7482f36c190e52e5f","source":"layout"}],"rejected":[],"run":"01a21a2c-7c4e-717c-9e53-ef3b1e8ee2e4","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (19, x'af463562c771e515b03e13ab8304fc1f3a5bf4cabe6c1fb9a4237017ce6d2e09', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735452770, 19, '{}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:2c717779d2d6a9762af5e9cee831ac8e4000fe65fec856ee2741b2000c3cb0d8","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7da17e7d095ab525d6ad0171d1e115a6343fea29c5f89d2cb49317e609ebc58d"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:a5810e8423a8de7e01419f40692bc1294e023e8a91ed3f4ac75beee422de9aff","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:669ca8bdcdec2fd916cb28bc02679f473b3adf4c29cf90b8e2d5be498856a5aa","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:8fec00ff8e58b8867803d8dff2da010da22d5a2ed34750d01ced0c474adba01f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"looked_at":"2026-11-26T23:24:07.09Z","now":"2026-11-26T23:24:12.77Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T23:24:12.664Z","decision":"sha256:c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:14081adfddbf0254cfbe4d23d0cae96d486dd850ff062fd1cdde5046084a6b3c","source":"layout"},{"digest":"sha256:15b0d178e6a3325cb226dc4daec1f1e1e89142a2a1074d6ba9eb9639f8b8c14a","source":"layout"},{"digest":"sha256:25d6502bcf2b11dbb69cb902ac5adfdaca797193669a925ac47de0b619f47440","source":"layout"},{"digest":"sha256:74bc0b04bbbe7865bb0b209646b9327a9d4e979955e94e097f2d4176d6897c58","source":"layout"},{"digest":"sha256:f4c7b37c79ab7f2b6e90ecd020a3efb8e4cee7158291718c0d43cfa67db86606","source":"layout"}],"rejected":[],"run":"01a21a2c-7c64-76de-acf5-ae24f0ed621e","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:12.664Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (20, x'0af56123bb2144229ba0a27689de00ad63285270c653c0ffec448c6df086f19b', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735452793, 20, '{}', CAST('{"inputs":{"counting":"all-but-makers","engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:65a3d62439b98f1f5abfdf29c8bb373e0d96452ec5f68e61dc8f33f8958991df","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:ffd5ba2574576ad8e8cabc0cf68b1e92a75cbf9cb0fee4bab8a1ca30ec660f05","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},{"claimed_at":null,"digest":"sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:07.684Z","signed_at":null,"signed_content":"sha256:3a1f15c12258cb022fa9ef7f696f879c12c271f5a239b228df51e92d8433e97b","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"faults":[],"looked_at":"2026-11-26T23:24:11.875Z","now":"2026-11-26T23:24:12.793Z","overrides":[{"approvals":[{"claims":{},"identity":null,"issuer":null,"key":"sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc"},{"claims":{},"identity":null,"issuer":null,"key":"sha256:e63dabe1c5a00aed0f0a4e4cc3e6b1cacbb001ca8423b6c9078cda7ea6e47b26"}],"filed_at":"2026-11-26T23:24:08.232Z","id":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71","permits":{"environment":"production","expires":"2026-12-03T23:24:08.23Z","gate":"https://gate.example.com","nonce":"01a21a2c-6aa6-7580-babe-45f22ea9527e","pack":"standard","project":"default","reason":"the sky falls","requester_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEALkn0PxKdxmmo+sasVV3ZtcB3Ndbg61UfIzzqGA0oHVE=\n-----END PUBLIC KEY-----\n","rule":"review.approved","ticket":null},"requester":{"claims":{},"identity":null,"issuer":null,"key":"sha256:aa53a7a054b0719f7b048b0953e672f1587bdaaf3acb7e95ea316bf46992d701"},"subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b"}],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T23:24:12.712Z","decision":"sha256:d41beb4735f904825f9928c3565c26b447dbd4cb7496ea93bfef604180e4eb40","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:0a044a4027ddfe3fbd5011d96e099e859e45fa5ae916be906619829749b2d811","source":"layout"},{"digest":"sha256:31590fb31584f43897f60ef349674f56606095d1a737de9331e6740bbdc82b58","source":"layout"},{"digest":"sha256:580f8b668e1a2db5eafc6b8e64b699a96ce818204e0df94bc8a709d62ab3da7c","source":"layout"},{"digest":"sha256:90a0630f0114adbb8326423eefb604cd56588ee47b3d7c28b6f6c936e54d1f84","source":"layout"},{"digest":"sha256:a350e3ec7c5d0db0aefabf77fb629257b74d1f71bfff5cf02d05561c31ea0720","source":"layout"},{"digest":"sha256:eabff5c2154b01ebb7a29f933d926604363d885c4cfcdd6eceafc0db99d1b078","source":"layout"}],"rejected":[],"run":"01a21a2c-7c88-773a-8729-d04b3319e41e","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":[],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:12.712Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (21, x'790e16f9e1d982437c6cec83a5bfa3878e9f8df7c3f8372615a7b91d9c964cad', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735453369, 21, '{"deciding":9,"fetching":13,"pinning":13,"queued":36,"verifying":3}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"staging","evidence":[{"claimed_at":null,"digest":"sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:2c717779d2d6a9762af5e9cee831ac8e4000fe65fec856ee2741b2000c3cb0d8","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7da17e7d095ab525d6ad0171d1e115a6343fea29c5f89d2cb49317e609ebc58d"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:a5810e8423a8de7e01419f40692bc1294e023e8a91ed3f4ac75beee422de9aff","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:669ca8bdcdec2fd916cb28bc02679f473b3adf4c29cf90b8e2d5be498856a5aa","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:8fec00ff8e58b8867803d8dff2da010da22d5a2ed34750d01ced0c474adba01f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T23:24:13.369Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":null,"project":"default","referrers":[{"digest":"sha256:14081adfddbf0254cfbe4d23d0cae96d486dd850ff062fd1cdde5046084a6b3c","source":"layout"},{"digest":"sha256:15b0d178e6a3325cb226dc4daec1f1e1e89142a2a1074d6ba9eb9639f8b8c14a","source":"layout"},{"digest":"sha256:25d6502bcf2b11dbb69cb902ac5adfdaca797193669a925ac47de0b619f47440","source":"layout"},{"digest":"sha256:5c2afbad0ae32014ea6678d6d6b74385bcfb045ebec9e9bca480a8f3e789e4f1","source":"layout"},{"digest":"sha256:74bc0b04bbbe7865bb0b209646b9327a9d4e979955e94e097f2d4176d6897c58","source":"layout"},{"digest":"sha256:77ba71f47c0997a4a8db3dc8fd9ccfd33f175a4f40e149b3246c82beb9a96879","source":"layout"},{"digest":"sha256:e8b6a5f05d2e7fee5f84f8f801c645acff3764ff13db367d0863cc3967547924","source":"layout"},{"digest":"sha256:f4c7b37c79ab7f2b6e90ecd020a3efb8e4cee7158291718c0d43cfa67db86606","source":"layout"}],"rejected":[],"run":"01a21a2c-7e78-766b-a4ea-360ec2e9b264","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
INSERT INTO decision VALUES (22, x'70023d4c00c2f0e76f1f18bc6c8a6a5f66457d6d6cdb27b37487a16a2fb288de', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461', 'ready', 1795735453583, 22, '{"deciding":21,"fetching":24,"pinning":9,"queued":34,"verifying":4}', CAST('{"inputs":{"engine":"countersign/0.1.0","environment":"production","evidence":[{"claimed_at":null,"digest":"sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5","logged":false,"predicate":{"result":"APPROVED"},"predicate_type":"urn:countersign:review/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:2c717779d2d6a9762af5e9cee831ac8e4000fe65fec856ee2741b2000c3cb0d8","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:7da17e7d095ab525d6ad0171d1e115a6343fea29c5f89d2cb49317e609ebc58d"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"result":"APPROVED"},"predicateType":"urn:countersign:review/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":null,"digest":"sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896","logged":false,"predicate":{},"predicate_type":"https://sigstore.dev/cosign/sign/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:a5810e8423a8de7e01419f40692bc1294e023e8a91ed3f4ac75beee422de9aff","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e","logged":false,"predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicate_type":"https://in-toto.io/attestation/test-result/v0.1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:669ca8bdcdec2fd916cb28bc02679f473b3adf4c29cf90b8e2d5be498856a5aa","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"attempts":[],"configuration":[{"name":"true"}],"finishedOn":"2026-11-26T23:24:05.308Z","name":"starts","result":"PASSED"},"predicateType":"https://in-toto.io/attestation/test-result/v0.1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},{"claimed_at":"2026-11-26T23:24:05.308Z","digest":"sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8","logged":false,"predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicate_type":"https://slsa.dev/provenance/v1","received_at":"2026-11-26T23:24:06.765Z","signed_at":null,"signed_content":"sha256:8fec00ff8e58b8867803d8dff2da010da22d5a2ed34750d01ced0c474adba01f","signer":{"claims":{},"identity":null,"issuer":null,"key":"sha256:2d49f00942954d0ef2a37c44a41068038be009108b44eed01ddae96bade435dc"},"source":"layout","statement":{"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{"buildType":"urn:countersign:build/local/v1","externalParameters":{"source":{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}},"internalParameters":{"dirty":false},"resolvedDependencies":[{"digest":{"gitCommit":"0123456789012345678901234567890123456789"},"uri":"git+https://example.com/acme/app"}]},"runDetails":{"builder":{"id":"urn:countersign:builder/local/v1"},"metadata":{"finishedOn":"2026-11-26T23:24:05.308Z","invocationId":"1","startedOn":"2026-11-26T23:24:05.308Z"}}},"predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":"774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"},"name":"oci:/tmp/.tmptVZZyy/layout"}]},"subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e"}],"faults":[],"now":"2026-11-26T23:24:13.583Z","overrides":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"prior":{"decided_at":"2026-11-26T23:24:13.369Z","decision":"sha256:790e16f9e1d982437c6cec83a5bfa3878e9f8df7c3f8372615a7b91d9c964cad","environment":"staging","verdict":"ready"},"project":"default","referrers":[{"digest":"sha256:14081adfddbf0254cfbe4d23d0cae96d486dd850ff062fd1cdde5046084a6b3c","source":"layout"},{"digest":"sha256:15b0d178e6a3325cb226dc4daec1f1e1e89142a2a1074d6ba9eb9639f8b8c14a","source":"layout"},{"digest":"sha256:25d6502bcf2b11dbb69cb902ac5adfdaca797193669a925ac47de0b619f47440","source":"layout"},{"digest":"sha256:5c2afbad0ae32014ea6678d6d6b74385bcfb045ebec9e9bca480a8f3e789e4f1","source":"layout"},{"digest":"sha256:74bc0b04bbbe7865bb0b209646b9327a9d4e979955e94e097f2d4176d6897c58","source":"layout"},{"digest":"sha256:77ba71f47c0997a4a8db3dc8fd9ccfd33f175a4f40e149b3246c82beb9a96879","source":"layout"},{"digest":"sha256:e8b6a5f05d2e7fee5f84f8f801c645acff3764ff13db367d0863cc3967547924","source":"layout"},{"digest":"sha256:f4c7b37c79ab7f2b6e90ecd020a3efb8e4cee7158291718c0d43cfa67db86606","source":"layout"}],"rejected":[],"run":"01a21a2c-7f48-7291-8169-ee6f8c50cd68","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","media_type":"application/vnd.oci.image.manifest.v1+json","name":"oci:/tmp/.tmptVZZyy/layout"},"trust_set":"sha256:da08589a5b2578d1aade025be8599d1f4e5318b745d66bdf53a1caac3102dd24"},"reasons":[{"evidence":["sha256:732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896"],"expected":"a signature by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"signature.present","severity":"required","title":"Signed by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"","found":"1 found","outcome":"shown","owner":"platform-security","rule":"provenance.present","severity":"required","title":"Comes with build provenance","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the builders urn:countersign:builder/local/v1","fix":"","found":"urn:countersign:builder/local/v1","outcome":"shown","owner":"platform-security","rule":"provenance.builder","severity":"required","title":"Built by a builder we accept","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"one of the repositories git+https://example.com/acme/app","fix":"","found":"git+https://example.com/acme/app","outcome":"shown","owner":"platform-security","rule":"provenance.source","severity":"required","title":"Built from a source we expect","waived_by":null},{"evidence":["sha256:9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8"],"expected":"provenance that says the source was exactly a commit","fix":"","found":"provenance of a build of a commit","outcome":"shown","owner":"platform-security","rule":"provenance.clean","severity":"required","title":"Built from a commit, without changes on top","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"","found":"PASSED at 2026-11-26T23:24:05.308Z","outcome":"shown","owner":"release-engineering","rule":"smoke.passed","severity":"required","title":"The smoke test passed","waived_by":null},{"evidence":["sha256:7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e"],"expected":"a smoke test not older than 24 h","fix":"","found":"smoke test `starts` of 2026-11-26T23:24:05.308Z, 0 h ago","outcome":"shown","owner":"release-engineering","rule":"smoke.fresh","severity":"required","title":"The smoke test is recent","waived_by":null},{"evidence":["sha256:480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5"],"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"","found":"APPROVED","outcome":"shown","owner":"platform-security","rule":"review.approved","severity":"required","title":"Reviewed by a second person","waived_by":null},{"evidence":[],"expected":"ready in staging","fix":"","found":"ready since 2026-11-26T23:24:13.369Z","outcome":"shown","owner":"release-engineering","rule":"environment.before","severity":"required","title":"Ready in the environment before","waived_by":null}],"schema":"countersign.record/v1","valid_until":"2026-11-27T23:24:05.308Z","verdict":"ready"}' AS BLOB));
CREATE TABLE decision_bundle (
    decision INTEGER NOT NULL REFERENCES decision (id),
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    project  TEXT    NOT NULL,
    PRIMARY KEY (decision, bundle)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_bundle VALUES (1, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 'default');
INSERT INTO decision_bundle VALUES (1, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 'default');
INSERT INTO decision_bundle VALUES (1, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 'default');
INSERT INTO decision_bundle VALUES (1, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 'default');
INSERT INTO decision_bundle VALUES (2, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 'default');
INSERT INTO decision_bundle VALUES (2, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 'default');
INSERT INTO decision_bundle VALUES (2, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 'default');
INSERT INTO decision_bundle VALUES (2, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 'default');
INSERT INTO decision_bundle VALUES (3, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 'default');
INSERT INTO decision_bundle VALUES (3, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 'default');
INSERT INTO decision_bundle VALUES (3, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 'default');
INSERT INTO decision_bundle VALUES (4, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 'default');
INSERT INTO decision_bundle VALUES (4, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 'default');
INSERT INTO decision_bundle VALUES (4, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 'default');
INSERT INTO decision_bundle VALUES (5, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 'default');
INSERT INTO decision_bundle VALUES (5, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 'default');
INSERT INTO decision_bundle VALUES (5, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 'default');
INSERT INTO decision_bundle VALUES (8, x'39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6', 'default');
INSERT INTO decision_bundle VALUES (8, x'a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332', 'default');
INSERT INTO decision_bundle VALUES (8, x'e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3', 'default');
INSERT INTO decision_bundle VALUES (9, x'12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b', 'default');
INSERT INTO decision_bundle VALUES (9, x'7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9', 'default');
INSERT INTO decision_bundle VALUES (9, x'fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f', 'default');
INSERT INTO decision_bundle VALUES (10, x'24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18', 'default');
INSERT INTO decision_bundle VALUES (10, x'934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4', 'default');
INSERT INTO decision_bundle VALUES (10, x'b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5', 'default');
INSERT INTO decision_bundle VALUES (11, x'24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18', 'default');
INSERT INTO decision_bundle VALUES (11, x'934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4', 'default');
INSERT INTO decision_bundle VALUES (11, x'b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5', 'default');
INSERT INTO decision_bundle VALUES (12, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 'default');
INSERT INTO decision_bundle VALUES (12, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 'default');
INSERT INTO decision_bundle VALUES (12, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 'default');
INSERT INTO decision_bundle VALUES (13, x'12211ffb511a20a25f049c9c907c4ec11725a68f2dc9f9950cbfc7ac28c4af9b', 'default');
INSERT INTO decision_bundle VALUES (13, x'7cd53696cd987f17772939c17210977e99535161af302da7ce3a134c7fd5fad9', 'default');
INSERT INTO decision_bundle VALUES (13, x'fb2b37489ce38e1cd2742a913ac72a72aeef7bbf4b3dbb648a64fdec4d7bfa2f', 'default');
INSERT INTO decision_bundle VALUES (14, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 'default');
INSERT INTO decision_bundle VALUES (14, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 'default');
INSERT INTO decision_bundle VALUES (14, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 'default');
INSERT INTO decision_bundle VALUES (14, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 'default');
INSERT INTO decision_bundle VALUES (15, x'24cd6d4f274f4ff929b147c79b91d64c43218ec68ff1e40bc1e78263423c2c18', 'default');
INSERT INTO decision_bundle VALUES (15, x'934b5b67159b5b8be850cb2296f4962a922696eb8e0f7e885f47d263caf43bf4', 'default');
INSERT INTO decision_bundle VALUES (15, x'b45a86f3c1567e710194ef8e308ea21845515197b475c204896e590db955d7d5', 'default');
INSERT INTO decision_bundle VALUES (16, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 'default');
INSERT INTO decision_bundle VALUES (16, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 'default');
INSERT INTO decision_bundle VALUES (16, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 'default');
INSERT INTO decision_bundle VALUES (18, x'39e068a6808f1f5bc5fa75c798fdc7216164d24b7e1042a885e451bda2211ff6', 'default');
INSERT INTO decision_bundle VALUES (18, x'a6ab77b8f58c3e24b305bb08e9760042ddece22ad361499f372a46c0ce00b332', 'default');
INSERT INTO decision_bundle VALUES (18, x'e7c7790145874c7030164dfea3a9b5d1336d57fb4b69c2d82018fce6e5b5dfd3', 'default');
INSERT INTO decision_bundle VALUES (19, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 'default');
INSERT INTO decision_bundle VALUES (19, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 'default');
INSERT INTO decision_bundle VALUES (19, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 'default');
INSERT INTO decision_bundle VALUES (19, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 'default');
INSERT INTO decision_bundle VALUES (20, x'3284000765c45175a1fcac855796e3ad869212d30b733941da879b970fe27044', 'default');
INSERT INTO decision_bundle VALUES (20, x'48e8be949a182bd8b93b48b229d394d81a74ebf0f28bcbc2e8a996ef97ad9fd0', 'default');
INSERT INTO decision_bundle VALUES (20, x'5504ee5534e0715fd0cc3b513e851480b8c7f652e90e37ab9d656860d9e13539', 'default');
INSERT INTO decision_bundle VALUES (21, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 'default');
INSERT INTO decision_bundle VALUES (21, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 'default');
INSERT INTO decision_bundle VALUES (21, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 'default');
INSERT INTO decision_bundle VALUES (21, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 'default');
INSERT INTO decision_bundle VALUES (22, x'480ec812eceff310269b1e195e76ed08afa21039877d59a447d5a27d75048da5', 'default');
INSERT INTO decision_bundle VALUES (22, x'732995e47833959c983d2f2671bdf6cd61a852b8853f80b9c9ae6a7c51b08896', 'default');
INSERT INTO decision_bundle VALUES (22, x'7a88884a9d3718baed57342213c3422e1b7286d1e87c9d8377618f0fe0bd3b0e', 'default');
INSERT INTO decision_bundle VALUES (22, x'9d5f2f68d1d3164ca46a10b31710b9d7b69c56f0f7ac0f5b8af88e9979ad75c8', 'default');
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
INSERT INTO publication VALUES (1, 1, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'440fc259b097f325738f5a876dd1b1d29cdd61ded649a7eb7ab803760db6f307', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0ODBlYzgxMmVjZWZmMzEwMjY5YjFlMTk1ZTc2ZWQwOGFmYTIxMDM5ODc3ZDU5YTQ0N2Q1YTI3ZDc1MDQ4ZGE1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MzI5OTVlNDc4MzM5NTljOTgzZDJmMjY3MWJkZjZjZDYxYTg1MmI4ODUzZjgwYjljOWFlNmE3YzUxYjA4ODk2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2E4ODg4NGE5ZDM3MThiYWVkNTczNDIyMTNjMzQyMmUxYjcyODZkMWU4N2M5ZDgzNzc2MThmMGZlMGJkM2IwZSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjlkNWYyZjY4ZDFkMzE2NGNhNDZhMTBiMzE3MTBiOWQ3YjY5YzU2ZjBmN2FjMGY1YjhhZjg4ZTk5NzlhZDc1YzgifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjA2Ljc3WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6MTQ2ZWVhYjEzYjRlYTM5NDk0NGExYTM1Mjk2NmRlN2M4MWY0Mzg3NWYwNjExNjI1NDg1ODk1MDM5ZjNmYWUxOSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjEsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvMGRiN2YwZjk3OTAwZjEwYiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QyMzoyNDowNS4zMDhaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"o0OAD0Ky4qy23te+e9rPh8yxk+DmsxLhasHDG1/pCrWxftaeCvygSRT7XsYgjFQSfErT38rRMN2pAcbDPrZ/Bg=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735446896, NULL, x'f4c7b37c79ab7f2b6e90ecd020a3efb8e4cee7158291718c0d43cfa67db86606', 1795735446896);
INSERT INTO publication VALUES (2, 2, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'ef317fe75e89faf6a73f7d50d606a54c37d8221383e0c7c27a74f39ec8c0f964', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0ODBlYzgxMmVjZWZmMzEwMjY5YjFlMTk1ZTc2ZWQwOGFmYTIxMDM5ODc3ZDU5YTQ0N2Q1YTI3ZDc1MDQ4ZGE1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MzI5OTVlNDc4MzM5NTljOTgzZDJmMjY3MWJkZjZjZDYxYTg1MmI4ODUzZjgwYjljOWFlNmE3YzUxYjA4ODk2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2E4ODg4NGE5ZDM3MThiYWVkNTczNDIyMTNjMzQyMmUxYjcyODZkMWU4N2M5ZDgzNzc2MThmMGZlMGJkM2IwZSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjlkNWYyZjY4ZDFkMzE2NGNhNDZhMTBiMzE3MTBiOWQ3YjY5YzU2ZjBmN2FjMGY1YjhhZjg4ZTk5NzlhZDc1YzgifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjA3LjA5WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6ODBlYjExYmI5M2RkMDEwYTgxN2UzMWNjMDc3N2RkNzUwMDViZDRhZGQ3YmZjYTEzYTUyNDU1YzIzNTM5ZTFiYSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLW9yaWdpbiI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbS9sb2cvMGRiN2YwZjk3OTAwZjEwYiIsInVybjpjb3VudGVyc2lnbjp2c2EvcHJvamVjdCI6ImRlZmF1bHQiLCJ1cm46Y291bnRlcnNpZ246dnNhL3ZhbGlkLXVudGlsIjoiMjAyNi0xMS0yN1QyMzoyNDowNS4zMDhaIiwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiUEFTU0VEIiwidmVyaWZpZWRMZXZlbHMiOlsiU0xTQV9CVUlMRF9MRVZFTF8wIl0sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiNzc0MDQ0MjQzODI2ZWU3NDRlNzZmNzUzMmE1N2Q4NDA4Nzc1ZjEwMDc5YWVhZDFjZWUwOTUxYzBiODY2Yjc3ZSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"AuRz/o+KD39OpNsNqUHA3FaIk94TzEc2zMIB0FgackPnENDcwfdqGDl/qnKXflHVR/YY7JqHCJ6NvqmcjT/RDA=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735447225, NULL, x'77ba71f47c0997a4a8db3dc8fd9ccfd33f175a4f40e149b3246c82beb9a96879', 1795735447225);
INSERT INTO publication VALUES (3, 3, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'4bd8195e00c66c2ae9a80950f58aeb7ae98257cd4b476e74202952d6fc62ab55', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMjg0MDAwNzY1YzQ1MTc1YTFmY2FjODU1Nzk2ZTNhZDg2OTIxMmQzMGI3MzM5NDFkYTg3OWI5NzBmZTI3MDQ0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDhlOGJlOTQ5YTE4MmJkOGI5M2I0OGIyMjlkMzk0ZDgxYTc0ZWJmMGYyOGJjYmMyZThhOTk2ZWY5N2FkOWZkMCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NTA0ZWU1NTM0ZTA3MTVmZDBjYzNiNTEzZTg1MTQ4MGI4YzdmNjUyZTkwZTM3YWI5ZDY1Njg2MGQ5ZTEzNTM5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjA3LjY4NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmYyZDMyNTNiOTU2OTg1MzQ4NWJmYmY0NzQwNDdjOTE4MzE3OGJjY2Q3ZjRlNzI2MGQ2NmNhZWQ2OWMzY2U3ZTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjozLCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzBkYjdmMGY5NzkwMGYxMGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMjM6MjQ6MDUuMzA4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"JMX80IKPHslS6prKfVbBve6nxeX/5fhIruJ/L9KjijZRxakfY9ZfvOya5j1OuJXXlQZ9Mx79rM48pJmAwEZ7CQ=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735447754, NULL, x'31590fb31584f43897f60ef349674f56606095d1a737de9331e6740bbdc82b58', 1795735447754);
INSERT INTO publication VALUES (4, 4, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '[]', x'56708928140c42257de7feb3c81ff8b9ad9f1cbfb290146eaca36304d7266a28', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMjg0MDAwNzY1YzQ1MTc1YTFmY2FjODU1Nzk2ZTNhZDg2OTIxMmQzMGI3MzM5NDFkYTg3OWI5NzBmZTI3MDQ0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDhlOGJlOTQ5YTE4MmJkOGI5M2I0OGIyMjlkMzk0ZDgxYTc0ZWJmMGYyOGJjYmMyZThhOTk2ZWY5N2FkOWZkMCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NTA0ZWU1NTM0ZTA3MTVmZDBjYzNiNTEzZTg1MTQ4MGI4YzdmNjUyZTkwZTM3YWI5ZDY1Njg2MGQ5ZTEzNTM5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjA4LjAxM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjhlNjFhMDFkOGJlMGZlNmU1M2M2ZWQ2OTA3ZTg5MzVmODBlMTczNDVhNDZkYjUyZmU3YmVkMWM4ZDRkNzJjOWIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo0LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzBkYjdmMGY5NzkwMGYxMGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInJldmlldy5hcHByb3ZlZCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzEwMjA0NzU0YmZhOWZmMDVhYTgwMmNlY2Y5ODE5ZWY0MmY2NDRiMmU0MWNjZDJmMzQ4NzU3OWM0OWJmMTA2YiJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"q06j30TY0+SvfNlfGcBO70/Ip129ZK2Wb1okDy7CcYxSvGP8z1L3jid7+0hMfVxM0XPK8FmXFaOsF7wfDt4pCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735448077, NULL, x'a350e3ec7c5d0db0aefabf77fb629257b74d1f71bfff5cf02d05561c31ea0720', 1795735448077);
INSERT INTO publication VALUES (5, 5, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"]', x'514c18805d1b9d3858f52a4bb7ad6ce74c4d5d3a48b7900a2abdac6f5e88f6cc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMjg0MDAwNzY1YzQ1MTc1YTFmY2FjODU1Nzk2ZTNhZDg2OTIxMmQzMGI3MzM5NDFkYTg3OWI5NzBmZTI3MDQ0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDhlOGJlOTQ5YTE4MmJkOGI5M2I0OGIyMjlkMzk0ZDgxYTc0ZWJmMGYyOGJjYmMyZThhOTk2ZWY5N2FkOWZkMCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NTA0ZWU1NTM0ZTA3MTVmZDBjYzNiNTEzZTg1MTQ4MGI4YzdmNjUyZTkwZTM3YWI5ZDY1Njg2MGQ5ZTEzNTM5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjA4Ljk3MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojg3YTUyNjU5Yzk2M2U3MTQ5NDliNjZlMDE0NzgwZGJkODlmYTFiNDY2MTQ5ZTgxYmE5MTY3ZDM5NjU0ODM4MzMiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo4LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzBkYjdmMGY5NzkwMGYxMGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMjM6MjQ6MDUuMzA4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W3sib3ZlcnJpZGUiOiJzaGEyNTY6YzBkMzM3Y2QxMGE3NDIwYTQxZWU4YTM0YjVkMmU4NGVjNjBhNThlOWMzNjk3Y2E1MjM5NGQzN2JlMzgxY2M3MSIsInJ1bGUiOiJyZXZpZXcuYXBwcm92ZWQifV0sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMxMDIwNDc1NGJmYTlmZjA1YWE4MDJjZWNmOTgxOWVmNDJmNjQ0YjJlNDFjY2QyZjM0ODc1NzljNDliZjEwNmIifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"fQc8hgkXmmJcLrmOBXLdCWvix3LxQ7Yee25YLaWZx2GNXjY7KaBh1vQrWzFeuHhmYMG7MmnecCC17ubYpzvGCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735449045, NULL, x'eabff5c2154b01ebb7a29f933d926604363d885c4cfcdd6eceafc0db99d1b078', 1795735449045);
INSERT INTO publication VALUES (6, 6, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'dc8dbd1d08a6c36cafc4eae5d7ae02a3a282446063d10ea2a93be8e67ed8f79f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjA5LjMxM1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjM5ODE2N2M4YzEyMjI2ZGE5OTY2Y2E5NDk1NTk4ZDRhNjc1ODdhMWMwYTc4YTM5MTBkNTFlNWNlYzcyZGJmYzEiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4Ijo5LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzBkYjdmMGY5NzkwMGYxMGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6bnVsbCwidXJuOmNvdW50ZXJzaWduOnZzYS92aW9sYXRpb25zIjpbInNpZ25hdHVyZS5wcmVzZW50IiwicHJvdmVuYW5jZS5wcmVzZW50IiwicHJvdmVuYW5jZS5idWlsZGVyIiwicHJvdmVuYW5jZS5zb3VyY2UiLCJzbW9rZS5wYXNzZWQiLCJzbW9rZS5mcmVzaCJdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJGQUlMRUQiLCJ2ZXJpZmllZExldmVscyI6W10sInZlcmlmaWVyIjp7ImlkIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tIiwidmVyc2lvbiI6eyJjb3VudGVyc2lnbiI6ImNvdW50ZXJzaWduLzAuMS4wIn19fSwicHJlZGljYXRlVHlwZSI6Imh0dHBzOi8vc2xzYS5kZXYvdmVyaWZpY2F0aW9uX3N1bW1hcnkvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYzM0OWYwMWRiMWVjZWQ0NGNiYjgyZTFlYWJlOGEwZDk0N2ZhMjI0MGViZmNkZmNmYjgwYjY1MGYyYzdiOGMxYSJ9LCJuYW1lIjoib2NpOi90bXAvLnRtcHRWWlp5eS9sYXlvdXQifV19","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"zDn3XhVxB23Ri34VvpUq9fQGYr4jAs/MWH75xY+kIkuXURltIl+zsFGmwH953LQByfvrG9Mrsk2K02+TKzamAg=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735449398, NULL, x'8215fd0f8fa840dd3b449136d15c6b56e0fa1d184b5ab4e658bd9e60df991349', 1795735449398);
INSERT INTO publication VALUES (7, 8, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'bdab1c2cde798411c48d1cb90ce51924dafcc1abc126689c15f2ce05ae840899', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzOWUwNjhhNjgwOGYxZjViYzVmYTc1Yzc5OGZkYzcyMTYxNjRkMjRiN2UxMDQyYTg4NWU0NTFiZGEyMjExZmY2In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImE2YWI3N2I4ZjU4YzNlMjRiMzA1YmIwOGU5NzYwMDQyZGRlY2UyMmFkMzYxNDk5ZjM3MmE0NmMwY2UwMGIzMzIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlN2M3NzkwMTQ1ODc0YzcwMzAxNjRkZmVhM2E5YjVkMTMzNmQ1N2ZiNGI2OWMyZDgyMDE4ZmNlNmU1YjVkZmQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEwLjc2NloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQxOGQ0NWExZjY0ZmZhMmQ4YzMzNzE0NTk5NjllMTIxYzE0MTU3Njc0NDQ2ZjQ3OTk4MDU4M2VhMGY3ODNkZDUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"IfS21ykNvpVyw9BV+kGQ0i3oTF38dLp8Ax7U4vauwK89qzZCWerIor1wCwOwnKOH25n1aZg7wcSfpqw70nFwCw=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735450912, NULL, x'82734cd52aa27aa4cf0aa099f3007c3eaa9271653759cf73f8231c88a78836b2', 1795735450912);
INSERT INTO publication VALUES (8, 9, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'8d69e0efafe076b74fbdc1fadb369f70c997ab4769115a7da71a1518809dd7a7', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMjIxMWZmYjUxMWEyMGEyNWYwNDljOWM5MDdjNGVjMTE3MjVhNjhmMmRjOWY5OTUwY2JmYzdhYzI4YzRhZjliIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2NkNTM2OTZjZDk4N2YxNzc3MjkzOWMxNzIxMDk3N2U5OTUzNTE2MWFmMzAyZGE3Y2UzYTEzNGM3ZmQ1ZmFkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZiMmIzNzQ4OWNlMzhlMWNkMjc0MmE5MTNhYzcyYTcyYWVlZjdiYmY0YjNkYmI2NDhhNjRmZGVjNGQ3YmZhMmYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEwLjg2N1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjQ4YTJkYjk1YjNmNDg3NGVlZjIxN2FhNDZhMDQ0N2Q4MTk1ODgxZTllZDM1YTJjOWVlNzc1N2YyMjk2ZGE3MTkiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"2SUHTBg+2u0o/r7e3DgdA1HnPV5soik5AVp3M1lWZCZ4q2Vi2Q0xoKPicDl+Vkufdh14azLVADD9DgHS3/BMCg=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735450998, NULL, x'587de88780957016f3e52862de8ad1aede562e8631f07ddd9eb17202df7797ae', 1795735450998);
INSERT INTO publication VALUES (9, 10, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'4793419722ef2d57cf6ace830db06f9ee23dd8ad6dfb376d1e2c08a1ddd863d0', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGNkNmQ0ZjI3NGY0ZmY5MjliMTQ3Yzc5YjkxZDY0YzQzMjE4ZWM2OGZmMWU0MGJjMWU3ODI2MzQyM2MyYzE4In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOTM0YjViNjcxNTliNWI4YmU4NTBjYjIyOTZmNDk2MmE5MjI2OTZlYjhlMGY3ZTg4NWY0N2QyNjNjYWY0M2JmNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiNDVhODZmM2MxNTY3ZTcxMDE5NGVmOGUzMDhlYTIxODQ1NTE1MTk3YjQ3NWMyMDQ4OTZlNTkwZGI5NTVkN2Q1In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjExLjQ3WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6NGE0ZjI3OTI2ZmNmNzk0MjRiYjJkMjdlNmI2ZDAwYjhiOGE4OTg0ZjRhYTI5MmJiYWQ3NTc0N2UyZjczMmE3YiIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJzdGFnaW5nIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjE1LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzBkYjdmMGY5NzkwMGYxMGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMjM6MjQ6MDUuMzA4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"ywRwPb+xmtLs88j0Hj5cwg35Kkf9VXqU9a5QeyKjhCxj4o3si1XhnsWQqzKY/CnOs8TrqUiS+WSBd/zP/0ZLDw=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735451517, NULL, x'd099f31368f356cc12a219aae5fad254b1a093b8466fbb60ed2d0b7d327adaa6', 1795735451517);
INSERT INTO publication VALUES (10, 11, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'845ec31a4a4081122a26ef06555df3e8682dda131b06be6ad6dfa9c4ee1a67da', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGNkNmQ0ZjI3NGY0ZmY5MjliMTQ3Yzc5YjkxZDY0YzQzMjE4ZWM2OGZmMWU0MGJjMWU3ODI2MzQyM2MyYzE4In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOTM0YjViNjcxNTliNWI4YmU4NTBjYjIyOTZmNDk2MmE5MjI2OTZlYjhlMGY3ZTg4NWY0N2QyNjNjYWY0M2JmNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiNDVhODZmM2MxNTY3ZTcxMDE5NGVmOGUzMDhlYTIxODQ1NTE1MTk3YjQ3NWMyMDQ4OTZlNTkwZGI5NTVkN2Q1In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjExLjY4MloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjExMWMxYmJkNDZhYWUzNmRlYzczNzUzZTg4NDBmYmZmZTBkNWFkYzZhNGEyYTU0MDkzMzI4YjViYzlmZjlhMDUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"TVMP04RzFOKjRstdnxH+SCGXO/F3/kLGKXBXUzQMG/gBdzn50KIkvRQyLuvoJrIRs0XXSeMDWrcqbSZOUBeODQ=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735451802, NULL, x'b992aa09668441cc56036aaf360750cde39bb7d8d8ee886b01c600f610c9410f', 1795735451802);
INSERT INTO publication VALUES (11, 12, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"]', x'71c8cd9c0df9ed64c42c3a73071e35668b43d73f86b4876943c377cf31d3fcfd', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMjg0MDAwNzY1YzQ1MTc1YTFmY2FjODU1Nzk2ZTNhZDg2OTIxMmQzMGI3MzM5NDFkYTg3OWI5NzBmZTI3MDQ0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDhlOGJlOTQ5YTE4MmJkOGI5M2I0OGIyMjlkMzk0ZDgxYTc0ZWJmMGYyOGJjYmMyZThhOTk2ZWY5N2FkOWZkMCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NTA0ZWU1NTM0ZTA3MTVmZDBjYzNiNTEzZTg1MTQ4MGI4YzdmNjUyZTkwZTM3YWI5ZDY1Njg2MGQ5ZTEzNTM5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImYyZGM3NDRhYTgxMWNiZjFiYTg1ZWMwNmE2NDRjNTgzODM1MWJhZjc5ZTY3NTc5ZDIzNDRiNDgzZjEwZWM0NzAifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MSJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjExLjg3NVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmIyMDA1YjMxNWQzOTYxOTFiYTdjYTFkYWIwNmFjYWNlNjYwN2NlN2ZkZmE0ODRkNzJkZjg3ZjliYzVjZWE0MGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoxOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OmMwZDMzN2NkMTBhNzQyMGE0MWVlOGEzNGI1ZDJlODRlYzYwYTU4ZTljMzY5N2NhNTIzOTRkMzdiZTM4MWNjNzEiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"daDo8cZzkvuUfIkqTMYYRxNeyiAS1JEXcVfMxyrwZJf7XykXd8k8fiOFG7/3jYpdXSi8Vs3VRM0akM7m62PPCw=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (12, 13, 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', '[]', x'47e6e8b3bde3aed6c908de7e5a7362422fb49b587873f54e0cdee14aef9d846e', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIxMjIxMWZmYjUxMWEyMGEyNWYwNDljOWM5MDdjNGVjMTE3MjVhNjhmMmRjOWY5OTUwY2JmYzdhYzI4YzRhZjliIn0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2NkNTM2OTZjZDk4N2YxNzc3MjkzOWMxNzIxMDk3N2U5OTUzNTE2MWFmMzAyZGE3Y2UzYTEzNGM3ZmQ1ZmFkOSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImZiMmIzNzQ4OWNlMzhlMWNkMjc0MmE5MTNhYzcyYTcyYWVlZjdiYmY0YjNkYmI2NDhhNjRmZGVjNGQ3YmZhMmYifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjYzOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmUzZjczNjg4NzMwYWYxYTBmNTg1NGZkODEwZjI4NzQ1ZGJjZjg0ZmRmODg5YTc2YmI0NTc1MmVmODYzODM5ZDIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NGJiOGVkM2IyYjA4MTM2ZDcwMjQwMjdiODY1MWZlNWU2YmMzMjUzZTc1ODBhYjBlZDkzNDZhZDIwNjI4NGUwIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6MSr1rmsQGE4XZKokfBrNb7JiLF2bNVp+0ay65QCdfxBHPqy9Zy8+d0mcMq0DE44d3UV9WQwXZaFGzTlkR5dAw=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735452937, NULL, x'92a6d874f5fa02827e2a0ce169e3c5e650c08b86f838f44de06431f1c5d906eb', 1795735452937);
INSERT INTO publication VALUES (13, 14, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'c76cbea18b23fa86276be8b38fdb2a9d2a6e4c6dc48462c612ccf7bf3ebf2bc2', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0ODBlYzgxMmVjZWZmMzEwMjY5YjFlMTk1ZTc2ZWQwOGFmYTIxMDM5ODc3ZDU5YTQ0N2Q1YTI3ZDc1MDQ4ZGE1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MzI5OTVlNDc4MzM5NTljOTgzZDJmMjY3MWJkZjZjZDYxYTg1MmI4ODUzZjgwYjljOWFlNmE3YzUxYjA4ODk2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2E4ODg4NGE5ZDM3MThiYWVkNTczNDIyMTNjMzQyMmUxYjcyODZkMWU4N2M5ZDgzNzc2MThmMGZlMGJkM2IwZSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjlkNWYyZjY4ZDFkMzE2NGNhNDZhMTBiMzE3MTBiOWQ3YjY5YzU2ZjBmN2FjMGY1YjhhZjg4ZTk5NzlhZDc1YzgifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjY2NFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmMxZjFkMDg5YjljYzNlOTY1NjNkYTM4NWQwZDQwNGQ2ZmM3YzU3MWFhMmU4Y2Q3Y2Q4NTdlNWZlMThmNTM0ZmUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"FDqWouYK3lwEcI8Em7wnYkO5g3CgocdLy4Q5kxEQjtbMsbAVaoE2+44EyBo9ERhae8p9lfyAE5/CWmFsvIemCQ=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735452968, NULL, x'e8b6a5f05d2e7fee5f84f8f801c645acff3764ff13db367d0863cc3967547924', 1795735452968);
INSERT INTO publication VALUES (14, 15, 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', '[]', x'ff59e77898a2077e3745e5463cdecf95a5ff8a990c52e6cbab20d0e9190433c8', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIyNGNkNmQ0ZjI3NGY0ZmY5MjliMTQ3Yzc5YjkxZDY0YzQzMjE4ZWM2OGZmMWU0MGJjMWU3ODI2MzQyM2MyYzE4In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiOTM0YjViNjcxNTliNWI4YmU4NTBjYjIyOTZmNDk2MmE5MjI2OTZlYjhlMGY3ZTg4NWY0N2QyNjNjYWY0M2JmNCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJiNDVhODZmM2MxNTY3ZTcxMDE5NGVmOGUzMDhlYTIxODQ1NTE1MTk3YjQ3NWMyMDQ4OTZlNTkwZGI5NTVkN2Q1In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjY5MVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjVhOTMzNDM4ZTYzZTBiYjFiNDRjMzY1OWNlNDUzNTg3NzJiMDdlZjcxNzA5Mjk2MmJlODdjOGY5MDEyZTRlYTIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJnYXRlLnJldm9rZWQiXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImJmNmRiZDg2Y2I5MTUwNjgzNTY3MTVjYTkxZTFjNDI3MDRkZDI0N2MzMGQ5NmM3YjNlMDAxYTBjYmU5MGM2NGUifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"0dHQQckukdL8VlaEWOwKJ6fHiiACMyvCUqge2vFl6xnUHtI4hcsesRsABA95cM7DhEPtIUCi2sJfWL3F21pkAw=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735452984, NULL, x'34f0bdde961cc56d32109106bfc2c03e61f32541041ec9e6ef3a3436532c8c91', 1795735452984);
INSERT INTO publication VALUES (15, 16, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', '[]', x'4ea30bec767f44ea18cc8a5a9bd4d467dbed719fd00360905b351c013845756c', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMjg0MDAwNzY1YzQ1MTc1YTFmY2FjODU1Nzk2ZTNhZDg2OTIxMmQzMGI3MzM5NDFkYTg3OWI5NzBmZTI3MDQ0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDhlOGJlOTQ5YTE4MmJkOGI5M2I0OGIyMjlkMzk0ZDgxYTc0ZWJmMGYyOGJjYmMyZThhOTk2ZWY5N2FkOWZkMCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NTA0ZWU1NTM0ZTA3MTVmZDBjYzNiNTEzZTg1MTQ4MGI4YzdmNjUyZTkwZTM3YWI5ZDY1Njg2MGQ5ZTEzNTM5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjcxMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQ0MWJlYjQ3MzVmOTA0ODI1Zjk5MjhjMzU2NWMyNmI0NDdkYmQ0Y2I3NDk2ZWE5M2JmZWY2MDQxODBlNGViNDAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyMywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"3fFIIbgPIBU1TgrGBamEsu1FLecbVTTeouO2aw6KWOJjP7JhGF5Z8XNzpZ4BAZTyo6Yh8rGX5/wiQf2wrfs7Aw=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735453001, NULL, x'1c487c8b109dff3b42c3332a4e3ff6262beebc3b45322fe644a46d73e93a4c6a', 1795735453001);
INSERT INTO publication VALUES (16, 17, 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', '[]', x'd82e0f8cb55eb8c91821442feadfe75476c4ecc538ea0392db1624297c2bed7f', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOltdLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjczMloiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OmQ2MDYxYmQzYzA3YTI2YzNkZDVmYzczOTE1YTBiZjg4Y2Q4ZjIwZTQxY2I3ZGMzMWI3Y2QxYzUyZjlhOTZjZmIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6WyJzaWduYXR1cmUucHJlc2VudCIsInByb3ZlbmFuY2UucHJlc2VudCIsInByb3ZlbmFuY2UuYnVpbGRlciIsInByb3ZlbmFuY2Uuc291cmNlIiwic21va2UucGFzc2VkIiwic21va2UuZnJlc2giXSwidXJuOmNvdW50ZXJzaWduOnZzYS93YWl2ZXJzIjpbXSwidmVyaWZpY2F0aW9uUmVzdWx0IjoiRkFJTEVEIiwidmVyaWZpZWRMZXZlbHMiOltdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6ImMzNDlmMDFkYjFlY2VkNDRjYmI4MmUxZWFiZThhMGQ5NDdmYTIyNDBlYmZjZGZjZmI4MGI2NTBmMmM3YjhjMWEifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"pxDLhXfBIymV+uC4+3iseJ8Ob31GnZvgdDwpDAtLiyDxnzR49dIcq7E6emhCg4xBCY2SeKVckTueSIxdTn12AQ=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735453023, NULL, x'2e754c34bed01d37f5d374d0f370033697d8dd32c636ff66a2c5ddb570677516', 1795735453023);
INSERT INTO publication VALUES (17, 18, 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', '[]', x'7e81ffc770ff539c0b66a4015ac0318df309db0e175872f1944793d732999f96', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzOWUwNjhhNjgwOGYxZjViYzVmYTc1Yzc5OGZkYzcyMTYxNjRkMjRiN2UxMDQyYTg4NWU0NTFiZGEyMjExZmY2In0sInVyaSI6Imh0dHBzOi8vc2xzYS5kZXYvcHJvdmVuYW5jZS92MSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6ImE2YWI3N2I4ZjU4YzNlMjRiMzA1YmIwOGU5NzYwMDQyZGRlY2UyMmFkMzYxNDk5ZjM3MmE0NmMwY2UwMGIzMzIifSwidXJpIjoiaHR0cHM6Ly9zaWdzdG9yZS5kZXYvY29zaWduL3NpZ24vdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlN2M3NzkwMTQ1ODc0YzcwMzAxNjRkZmVhM2E5YjVkMTMzNmQ1N2ZiNGI2OWMyZDgyMDE4ZmNlNmU1YjVkZmQzIn0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjc0M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjcyZGIzOGE4MzE2YTAyZDRjOGQzNjc5NGJhY2E1NDA0ZTljZGIwZWU0YWI5NDgzMzk3N2U5OGNiY2E1MWYxMzAiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlNmE1MWQzZDhlODRjYTI2OWVjZjA2MTVjZTlhMDRkNDYwYzU5ZjgyZTc0MGU5ZGExMGY4NGNjNzgxZWM4OTliIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"VCbqThoylVYzjPRRyOSLUNkK2zpV93n8K2Wky0rj37n+dUC/B9ZCPGKi2JgIGCkgDAy2XEo3FnjumAt7gWv5BA=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735453053, NULL, x'c5c31b19dcd63fad75b6396c8a6b468d6ac577107715db441bebd2611cadbb7f', 1795735453053);
INSERT INTO publication VALUES (18, 19, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'37eab8b8d6dd6266fa99793efc9583f9dfd10d63351d32449f689a46e174f021', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0ODBlYzgxMmVjZWZmMzEwMjY5YjFlMTk1ZTc2ZWQwOGFmYTIxMDM5ODc3ZDU5YTQ0N2Q1YTI3ZDc1MDQ4ZGE1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MzI5OTVlNDc4MzM5NTljOTgzZDJmMjY3MWJkZjZjZDYxYTg1MmI4ODUzZjgwYjljOWFlNmE3YzUxYjA4ODk2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2E4ODg4NGE5ZDM3MThiYWVkNTczNDIyMTNjMzQyMmUxYjcyODZkMWU4N2M5ZDgzNzc2MThmMGZlMGJkM2IwZSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjlkNWYyZjY4ZDFkMzE2NGNhNDZhMTBiMzE3MTBiOWQ3YjY5YzU2ZjBmN2FjMGY1YjhhZjg4ZTk5NzlhZDc1YzgifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjc3WiIsInVybjpjb3VudGVyc2lnbjp2c2EvY29ycmVsYXRpb24taWQiOm51bGwsInVybjpjb3VudGVyc2lnbjp2c2EvZGVjaXNpb24iOiJzaGEyNTY6YWY0NjM1NjJjNzcxZTUxNWIwM2UxM2FiODMwNGZjMWYzYTViZjRjYWJlNmMxZmI5YTQyMzcwMTdjZTZkMmUwOSIsInVybjpjb3VudGVyc2lnbjp2c2EvZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctaW5kZXgiOjI2LCJ1cm46Y291bnRlcnNpZ246dnNhL2xvZy1vcmlnaW4iOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20vbG9nLzBkYjdmMGY5NzkwMGYxMGIiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Byb2plY3QiOiJkZWZhdWx0IiwidXJuOmNvdW50ZXJzaWduOnZzYS92YWxpZC11bnRpbCI6IjIwMjYtMTEtMjdUMjM6MjQ6MDUuMzA4WiIsInVybjpjb3VudGVyc2lnbjp2c2EvdmlvbGF0aW9ucyI6W10sInVybjpjb3VudGVyc2lnbjp2c2Evd2FpdmVycyI6W10sInZlcmlmaWNhdGlvblJlc3VsdCI6IlBBU1NFRCIsInZlcmlmaWVkTGV2ZWxzIjpbIlNMU0FfQlVJTERfTEVWRUxfMCJdLCJ2ZXJpZmllciI6eyJpZCI6Imh0dHBzOi8vZ2F0ZS5leGFtcGxlLmNvbSIsInZlcnNpb24iOnsiY291bnRlcnNpZ24iOiJjb3VudGVyc2lnbi8wLjEuMCJ9fX0sInByZWRpY2F0ZVR5cGUiOiJodHRwczovL3Nsc2EuZGV2L3ZlcmlmaWNhdGlvbl9zdW1tYXJ5L3YxIiwic3ViamVjdCI6W3siZGlnZXN0Ijp7InNoYTI1NiI6Ijc3NDA0NDI0MzgyNmVlNzQ0ZTc2Zjc1MzJhNTdkODQwODc3NWYxMDA3OWFlYWQxY2VlMDk1MWMwYjg2NmI3N2UifSwibmFtZSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0In1dfQ==","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"6b4yUd8xyND7/XCJ6s2pcxk8aesKZ5Ayo9qcJuZySO9MjjKmVGWjQnhb9G+rjraAQehYudqCUm/gyJ6YUTgIBg=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735453085, NULL, x'5c2afbad0ae32014ea6678d6d6b74385bcfb045ebec9e9bca480a8f3e789e4f1', 1795735453085);
INSERT INTO publication VALUES (19, 20, 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', '["sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"]', x'1a42c880e7bd4cc45278b2c5c280a4e6d366414fea8cd1099dcfe70607b6a219', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiIzMjg0MDAwNzY1YzQ1MTc1YTFmY2FjODU1Nzk2ZTNhZDg2OTIxMmQzMGI3MzM5NDFkYTg3OWI5NzBmZTI3MDQ0In0sInVyaSI6Imh0dHBzOi8vaW4tdG90by5pby9hdHRlc3RhdGlvbi90ZXN0LXJlc3VsdC92MC4xIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiNDhlOGJlOTQ5YTE4MmJkOGI5M2I0OGIyMjlkMzk0ZDgxYTc0ZWJmMGYyOGJjYmMyZThhOTk2ZWY5N2FkOWZkMCJ9LCJ1cmkiOiJodHRwczovL3Nsc2EuZGV2L3Byb3ZlbmFuY2UvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI1NTA0ZWU1NTM0ZTA3MTVmZDBjYzNiNTEzZTg1MTQ4MGI4YzdmNjUyZTkwZTM3YWI5ZDY1Njg2MGQ5ZTEzNTM5In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEyLjc5M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjBhZjU2MTIzYmIyMTQ0MjI5YmEwYTI3Njg5ZGUwMGFkNjMyODUyNzBjNjUzYzBmZmVjNDQ4YzZkZjA4NmYxOWIiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyNywidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOlt7Im92ZXJyaWRlIjoic2hhMjU2OmMwZDMzN2NkMTBhNzQyMGE0MWVlOGEzNGI1ZDJlODRlYzYwYTU4ZTljMzY5N2NhNTIzOTRkMzdiZTM4MWNjNzEiLCJydWxlIjoicmV2aWV3LmFwcHJvdmVkIn1dLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJjMTAyMDQ3NTRiZmE5ZmYwNWFhODAyY2VjZjk4MTllZjQyZjY0NGIyZTQxY2NkMmYzNDg3NTc5YzQ5YmYxMDZiIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"Cq0fqvAcdCLIaJ7W/WfDxwXyXeo2bwitKeL8/hLuSJ71v4nfmvLcwh1PYcSeG9hJ/Y0c1d/vMo8c5U1JyioXDw=="}]}}' AS BLOB), 'oci:/tmp/.tmptVZZyy/layout', 1, 1795735453109, NULL, x'b318b62cf855cafcc2b52821b71053d8bd8a05fedbe49bec1546bf46b94a24d7', 1795735453109);
INSERT INTO publication VALUES (20, 21, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', '[]', x'7cd13360750c0fc538a96d7e2ec77636924cf3e40302c0dbade457ee1b0f3dfc', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0ODBlYzgxMmVjZWZmMzEwMjY5YjFlMTk1ZTc2ZWQwOGFmYTIxMDM5ODc3ZDU5YTQ0N2Q1YTI3ZDc1MDQ4ZGE1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MzI5OTVlNDc4MzM5NTljOTgzZDJmMjY3MWJkZjZjZDYxYTg1MmI4ODUzZjgwYjljOWFlNmE3YzUxYjA4ODk2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2E4ODg4NGE5ZDM3MThiYWVkNTczNDIyMTNjMzQyMmUxYjcyODZkMWU4N2M5ZDgzNzc2MThmMGZlMGJkM2IwZSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjlkNWYyZjY4ZDFkMzE2NGNhNDZhMTBiMzE3MTBiOWQ3YjY5YzU2ZjBmN2FjMGY1YjhhZjg4ZTk5NzlhZDc1YzgifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEzLjM2OVoiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2Ojc5MGUxNmY5ZTFkOTgyNDM3YzZjZWM4M2E1YmZhMzg3OGU5ZjhkZjdjM2Y4MzcyNjE1YTdiOTFkOWM5NjRjYWQiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50Ijoic3RhZ2luZyIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOCwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"3foHzE7eaGvXhLo2hNk4z+6fSVlPm+phfRsW7NJ7JZXU+WVSFe56ypRD6bSsChOlaC/ykupukoyl/9m8yMtWCA=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO publication VALUES (21, 22, 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', '[]', x'4c3feaf51556491552d50bc4997778515e31fe1f42d8c937f0791f76313b1e85', CAST('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"xRfGdNX6ruuhcCpP4pZxdRbria9aR5mT8uyoWVuKC+U="}},"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiaW5wdXRBdHRlc3RhdGlvbnMiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI0ODBlYzgxMmVjZWZmMzEwMjY5YjFlMTk1ZTc2ZWQwOGFmYTIxMDM5ODc3ZDU5YTQ0N2Q1YTI3ZDc1MDQ4ZGE1In0sInVyaSI6InVybjpjb3VudGVyc2lnbjpyZXZpZXcvdjEifSx7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3MzI5OTVlNDc4MzM5NTljOTgzZDJmMjY3MWJkZjZjZDYxYTg1MmI4ODUzZjgwYjljOWFlNmE3YzUxYjA4ODk2In0sInVyaSI6Imh0dHBzOi8vc2lnc3RvcmUuZGV2L2Nvc2lnbi9zaWduL3YxIn0seyJkaWdlc3QiOnsic2hhMjU2IjoiN2E4ODg4NGE5ZDM3MThiYWVkNTczNDIyMTNjMzQyMmUxYjcyODZkMWU4N2M5ZDgzNzc2MThmMGZlMGJkM2IwZSJ9LCJ1cmkiOiJodHRwczovL2luLXRvdG8uaW8vYXR0ZXN0YXRpb24vdGVzdC1yZXN1bHQvdjAuMSJ9LHsiZGlnZXN0Ijp7InNoYTI1NiI6IjlkNWYyZjY4ZDFkMzE2NGNhNDZhMTBiMzE3MTBiOWQ3YjY5YzU2ZjBmN2FjMGY1YjhhZjg4ZTk5NzlhZDc1YzgifSwidXJpIjoiaHR0cHM6Ly9zbHNhLmRldi9wcm92ZW5hbmNlL3YxIn1dLCJwb2xpY3kiOnsiZGlnZXN0Ijp7InNoYTI1NiI6ImM3NDkyZWY0ODIxZWM2OTZkODU3NjgxMjg5ZTU4MjlhZGIyNjg5MWU2NzFkNmRkNDZhZTlhZmM4NTk3YWU0NjEifSwidXJpIjoidXJuOmNvdW50ZXJzaWduOnBhY2s6c3RhbmRhcmQ6MTAwMCJ9LCJyZXNvdXJjZVVyaSI6Im9jaTovdG1wLy50bXB0VlpaeXkvbGF5b3V0Iiwic2xzYVZlcnNpb24iOiIxLjIiLCJ0aW1lVmVyaWZpZWQiOiIyMDI2LTExLTI2VDIzOjI0OjEzLjU4M1oiLCJ1cm46Y291bnRlcnNpZ246dnNhL2NvcnJlbGF0aW9uLWlkIjpudWxsLCJ1cm46Y291bnRlcnNpZ246dnNhL2RlY2lzaW9uIjoic2hhMjU2OjcwMDIzZDRjMDBjMmYwZTc2ZjFmMThiYzZjOGE2YTVmNjY0NTdkNmQ2Y2RiMjdiMzc0ODdhMTZhMmZiMjg4ZGUiLCJ1cm46Y291bnRlcnNpZ246dnNhL2Vudmlyb25tZW50IjoicHJvZHVjdGlvbiIsInVybjpjb3VudGVyc2lnbjp2c2EvbG9nLWluZGV4IjoyOSwidXJuOmNvdW50ZXJzaWduOnZzYS9sb2ctb3JpZ2luIjoiaHR0cHM6Ly9nYXRlLmV4YW1wbGUuY29tL2xvZy8wZGI3ZjBmOTc5MDBmMTBiIiwidXJuOmNvdW50ZXJzaWduOnZzYS9wcm9qZWN0IjoiZGVmYXVsdCIsInVybjpjb3VudGVyc2lnbjp2c2EvdmFsaWQtdW50aWwiOiIyMDI2LTExLTI3VDIzOjI0OjA1LjMwOFoiLCJ1cm46Y291bnRlcnNpZ246dnNhL3Zpb2xhdGlvbnMiOltdLCJ1cm46Y291bnRlcnNpZ246dnNhL3dhaXZlcnMiOltdLCJ2ZXJpZmljYXRpb25SZXN1bHQiOiJQQVNTRUQiLCJ2ZXJpZmllZExldmVscyI6WyJTTFNBX0JVSUxEX0xFVkVMXzAiXSwidmVyaWZpZXIiOnsiaWQiOiJodHRwczovL2dhdGUuZXhhbXBsZS5jb20iLCJ2ZXJzaW9uIjp7ImNvdW50ZXJzaWduIjoiY291bnRlcnNpZ24vMC4xLjAifX19LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9zbHNhLmRldi92ZXJpZmljYXRpb25fc3VtbWFyeS92MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiI3NzQwNDQyNDM4MjZlZTc0NGU3NmY3NTMyYTU3ZDg0MDg3NzVmMTAwNzlhZWFkMWNlZTA5NTFjMGI4NjZiNzdlIn0sIm5hbWUiOiJvY2k6L3RtcC8udG1wdFZaWnl5L2xheW91dCJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"7C9Agg4zvS/11uqCtvOSsFc8yiWYtuoxEwOts+8T4Dv4XUxJ89In/e0JRX/yWUmp6b9Th7gK2RK2L1gDS2smBQ=="}]}}' AS BLOB), NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO override_request VALUES (1, x'c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'67af4abff8d81c62d28c5d5e30b80b1d332908638a8329359e2550ff9d44d12c', 1796340248230, 1795735448232, 0, NULL, NULL);
INSERT INTO override_request VALUES (2, x'3b6e4deac9e3a5cc923d8381a16176fe60bb4c4d3af70466bea0213de1f8bd80', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'review.approved', x'd0c4fe3a17c02394a77de28f72f2576489fd76fc282199c53d039015084880b0', 1796340249943, 1795735449944, 0, 1795735450108, NULL);
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
INSERT INTO due VALUES ('default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', 'lapsed', 'oci:/tmp/.tmptVZZyy/layout', 1795818245308, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', 'lapsed', 'oci:/tmp/.tmptVZZyy/layout', 1795818245308, 0);
INSERT INTO due VALUES ('default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', 'lapsed', 'oci:/tmp/.tmptVZZyy/layout', 1795818245308, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', 'lapsed', 'oci:/tmp/.tmptVZZyy/layout', 1795818245308, 0);
INSERT INTO due VALUES ('default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', 'lapsed', 'oci:/tmp/.tmptVZZyy/layout', 1795818245308, 0);
INSERT INTO due VALUES ('default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', 'lapsed', 'oci:/tmp/.tmptVZZyy/layout', 1795818245308, 0);
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
INSERT INTO log_head VALUES (1, 30, x'd3584ecc55e25ba2a1aca84e55abdd3fbd69551cb16be245e773dc09adac352797e8e71b89358a47a23a71cd00fe6d7c9193dfa013d85631b57a4b84087e42b079c26f2d982e497df51308b5cb11075b075c8bc0678f6416393c171c8059b7e5a640d339f9ef408882abb77552db701c4b604d214fce30f6721d2e213beb0da7', 0, 0, 0);
CREATE TABLE log_entry (
    leaf     INTEGER PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT    NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    at       INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The decision that it is about; absent where it is about something else.
    decision INTEGER UNIQUE REFERENCES decision (id)
) STRICT;
INSERT INTO log_entry VALUES (0, 'activation', x'8e930d9a17d8501fab5027af85134713109dfb07ae1df7e86ccb10f217cc0174', 1795735446393, x'68d118406d874641ed20b79ae5d9915eecc6f42b19d51993e4c45756f1e40718', NULL);
INSERT INTO log_entry VALUES (1, 'decision', x'146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19', 1795735446770, x'fbb49bab0dcf4cdf972890527b8380c55e3798a5626b9df183283873f205d47e', 1);
INSERT INTO log_entry VALUES (2, 'decision', x'80eb11bb93dd010a817e31cc0777dd75005bd4add7bfca13a52455c23539e1ba', 1795735447090, x'a68ce478d92d0526875573ce201c16847ae5c31287170a9f83c23dda91e230d5', 2);
INSERT INTO log_entry VALUES (3, 'decision', x'f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9', 1795735447686, x'712defcfeec6ede3ec4376ae20c0fccbe7af56063990988f84902cc5b0442159', 3);
INSERT INTO log_entry VALUES (4, 'decision', x'8e61a01d8be0fe6e53c6ed6907e8935f80e17345a46db52fe7bed1c8d4d72c9b', 1795735448013, x'8600cd4dcea65562af6be45b271eebe99c8908f10068d14b67a718e2f3a9e78e', 4);
INSERT INTO log_entry VALUES (5, 'override-request', x'c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71', 1795735448232, x'5e5dc0b6c5aedeab9b3740757164ce5f179ed06128275bfdd7c5aac2625cd31f', NULL);
INSERT INTO log_entry VALUES (6, 'override-approval', x'0868ba526d543fab27ca40530974c995063b7e3c92b75deb7427f88ccb8fa55f', 1795735448453, x'7e413b03521279e9428ef62a7d4a861f863a70ab7428901ad1589f658f3fe8c4', NULL);
INSERT INTO log_entry VALUES (7, 'override-approval', x'e10d4df08ff28e2e88d4af7877893d86c4b6812221aea22124127dabdf1c0c25', 1795735448727, x'639f7f4df14819df9b09c4e33ed0b819f8d13e9e44e215ab7922bcd3903a1617', NULL);
INSERT INTO log_entry VALUES (8, 'decision', x'87a52659c963e714949b66e014780dbd89fa1b466149e81ba9167d3965483833', 1795735448971, x'61ab9ca54bbede2818a584e451abf0b135a8231c1cfd4831f6b8e7bc92a5e0ae', 5);
INSERT INTO log_entry VALUES (9, 'decision', x'398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1', 1795735449313, x'bef69b8907d1c8073a1f1c14543ebaf3791a045e9e80d353359f30e3cc517da4', 6);
INSERT INTO log_entry VALUES (10, 'decision', x'7c11e38ef1522d2551fc6eb8406642e44a24fc4b018f52d0fd0c26cd29d742bb', 1795735449793, x'aa68f318ed4246d2d06576d72f4ed96d69db7f885e0c11e2c0bda0f0d9cbad01', 7);
INSERT INTO log_entry VALUES (11, 'override-request', x'3b6e4deac9e3a5cc923d8381a16176fe60bb4c4d3af70466bea0213de1f8bd80', 1795735449944, x'05ab37ab4a2dbfc5b75bd904fe87cc230b83acb542b2354faf4055a5efaedd79', NULL);
INSERT INTO log_entry VALUES (12, 'override-refusal', x'4955275459295e4d562032dc80c12d991d309742e520e6e09a1cc4ff57a35913', 1795735450108, x'b385ba2d2422a651a56d0a5958523364652ef3955b6a05da1815499f9a93c1dd', NULL);
INSERT INTO log_entry VALUES (13, 'decision', x'd18d45a1f64ffa2d8c3371459969e121c14157674446f479980583ea0f783dd5', 1795735450766, x'8e5cb0aea8de9ace2c0a2bd28005e4dba61fd9edea8d27600ef4aa291967a515', 8);
INSERT INTO log_entry VALUES (14, 'decision', x'48a2db95b3f4874eef217aa46a0447d8195881e9ed35a2c9ee7757f2296da719', 1795735450867, x'5c743b56b80fb5aa5a0fa1c35169b324f54beb267f7abfd1d93742b5f6e4e0ee', 9);
INSERT INTO log_entry VALUES (15, 'decision', x'4a4f27926fcf79424bb2d27e6b6d00b8b8a8984f4aa292bbad75747e2f732a7b', 1795735451470, x'8d4d66339657bed505faad34bc0611c1f7bee33788cf31b61b1c602e512b9f3a', 10);
INSERT INTO log_entry VALUES (16, 'revocation', x'4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a', 1795735451609, x'7cb0977af2ca70c5daa49d242b7990c3cfa53f03059243e47992fa837436b774', NULL);
INSERT INTO log_entry VALUES (17, 'decision', x'111c1bbd46aae36dec73753e8840fbffe0d5adc6a4a2a54093328b5bc9ff9a05', 1795735451682, x'ab6f682f0c25af8e179edf53d5aa9a6bf84003827760947a13b4f117ef5c4c8b', 11);
INSERT INTO log_entry VALUES (18, 'decision', x'b2005b315d396191ba7ca1dab06acace6607ce7fdfa484d72df87f9bc5cea40b', 1795735451875, x'd75025f89fe457b38d8866d510f326be3ec94bc7af4a3a99a8122357aec8c1cd', 12);
INSERT INTO log_entry VALUES (19, 'activation', x'9a0ba4d2b033c7eb7a0047bb5f1595b88e39e741476a8a4ebc39fac4d816a4b4', 1795735452869, x'58cb05fd872ed28051e7027a8a2fda18cf44d61157c14e922fedda9301674861', NULL);
INSERT INTO log_entry VALUES (20, 'decision', x'e3f73688730af1a0f5854fd810f28745dbcf84fdf889a76bb45752ef863839d2', 1795735452638, x'86337581868fb16188a333b81540c950ebcf6ec71395568d4dc09307fa941331', 13);
INSERT INTO log_entry VALUES (21, 'decision', x'c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe', 1795735452664, x'6fbf05da1ac5c3b2635ec4870ed3344b58fae8510522d7ded49d1d9926b10cb9', 14);
INSERT INTO log_entry VALUES (22, 'decision', x'5a933438e63e0bb1b44c3659ce45358772b07ef717092962be87c8f9012e4ea2', 1795735452691, x'f6881477d424b1922e0ee4480a386f1024deaa4deae682d346f9d1438fd2e317', 15);
INSERT INTO log_entry VALUES (23, 'decision', x'd41beb4735f904825f9928c3565c26b447dbd4cb7496ea93bfef604180e4eb40', 1795735452712, x'86b532f48350f87e5e27e7457372b63bc9179a313a8196f1cb8f153dffab5788', 16);
INSERT INTO log_entry VALUES (24, 'decision', x'd6061bd3c07a26c3dd5fc73915a0bf88cd8f20e41cb7dc31b7cd1c52f9a96cfb', 1795735452732, x'27574ea144dbd5818825c8cc0d38feb6fdb8fdff18f3fcbe64393ba7924a40a8', 17);
INSERT INTO log_entry VALUES (25, 'decision', x'72db38a8316a02d4c8d36794baca5404e9cdb0ee4ab94833977e98cbca51f130', 1795735452743, x'59d5664e5b6e69e3407755ff9d5f9802134bb377e8eb6fcb7861b87420ee9516', 18);
INSERT INTO log_entry VALUES (26, 'decision', x'af463562c771e515b03e13ab8304fc1f3a5bf4cabe6c1fb9a4237017ce6d2e09', 1795735452770, x'ab850e0aa776dfef08b1c4147a8c90b68a322ade26f9ae88d369226a33ea131e', 19);
INSERT INTO log_entry VALUES (27, 'decision', x'0af56123bb2144229ba0a27689de00ad63285270c653c0ffec448c6df086f19b', 1795735452793, x'6304052033d18328e0068dfea049b0e2334a9868280e7c31d7f049cd9138ba25', 20);
INSERT INTO log_entry VALUES (28, 'decision', x'790e16f9e1d982437c6cec83a5bfa3878e9f8df7c3f8372615a7b91d9c964cad', 1795735453369, x'7ae67ed69398eccf9eb342d491f095f608b6b395f17d9a49f9c24710628f0f9d', 21);
INSERT INTO log_entry VALUES (29, 'decision', x'70023d4c00c2f0e76f1f18bc6c8a6a5f66457d6d6cdb27b37487a16a2fb288de', 1795735453583, x'bb05c1e8ef1e035653d51668b3af6072066d395b1c54bf57d296b9be1e3610cd', 22);
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
INSERT INTO log_origin VALUES (1, 'https://gate.example.com/log/0db7f0f97900f10b', x'302a300506032b6570032100c66614aa1468a09bd20e864700e781838de9ff3ed23482e2a0b8e1c2d0b2a573', 'first', 1, 1795735446850, NULL, NULL);
CREATE TABLE log_checkpoint (
    origin    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    note      TEXT    NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
INSERT INTO log_checkpoint VALUES ('https://gate.example.com/log/0db7f0f97900f10b', 19, 'https://gate.example.com/log/0db7f0f97900f10b
19
MgUfWSiC2CaOGja8LQt30M39Fip4NQnM4QPlJpXzq5Q=

— https://gate.example.com/log/0db7f0f97900f10b 1CAiLqJmUrbHikiWfrgryRqDwptrWdAopFLnQKf6z9yt3/rALQhaYoNCEiECHgwIslogVFpLSSMp7uKr4mHVT+c9FwQ=
', 1795735451992);
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
INSERT INTO release VALUES (1, x'01a21a2c7456775f98b16f8181a3910d', 'default', 'staging', NULL, NULL, x'75d107dac8ca35c3fcbbee5929787fa20ab4525c7e65325be9f78f7776bf1fe6', 1795735450710);
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
INSERT INTO override_signature VALUES (1, 1, 'default', 'approval', x'0868ba526d543fab27ca40530974c995063b7e3c92b75deb7427f88ccb8fa55f', 'key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc', 1795735448453);
INSERT INTO override_signature VALUES (2, 1, 'default', 'approval', x'e10d4df08ff28e2e88d4af7877893d86c4b6812221aea22124127dabdf1c0c25', 'key sha256:e63dabe1c5a00aed0f0a4e4cc3e6b1cacbb001ca8423b6c9078cda7ea6e47b26', 1795735448727);
INSERT INTO override_signature VALUES (3, 2, 'default', 'refusal', x'4955275459295e4d562032dc80c12d991d309742e520e6e09a1cc4ff57a35913', 'key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc', 1795735450108);
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
INSERT INTO notice VALUES (1, x'01a21a2c654577a88df6889d97e287e9', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:06.77Z","id":"sha256:146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19","run":"01a21a2c-64be-712a-922c-912a03477796","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-6545-77a8-8df6-889d97e287e9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T23:24:06.777Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735446777, 0, 1795735446777, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (2, x'01a21a2c663b7466a908d4925f3da37e', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'80eb11bb93dd010a817e31cc0777dd75005bd4add7bfca13a52455c23539e1ba', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:07.09Z","id":"sha256:80eb11bb93dd010a817e31cc0777dd75005bd4add7bfca13a52455c23539e1ba","run":"01a21a2c-6608-7340-b0ab-909241350926","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-663b-7466-a908-d4925f3da37e","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T23:24:07.098Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735447098, 0, 1795735447098, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (3, x'01a21a2c688e75c18a27982fdaa33c02', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:07.686Z","id":"sha256:f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9","run":"01a21a2c-6858-727e-8845-84a992793cbd","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-688e-75c1-8a27-982fdaa33c02","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T23:24:07.693Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735447693, 0, 1795735447693, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (4, x'01a21a2c69d87008bcae941fa2f4c621', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'8e61a01d8be0fe6e53c6ed6907e8935f80e17345a46db52fe7bed1c8d4d72c9b', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:08.013Z","id":"sha256:8e61a01d8be0fe6e53c6ed6907e8935f80e17345a46db52fe7bed1c8d4d72c9b","run":"01a21a2c-698b-7657-936f-6568b98a8b53","valid_until":null},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"violation","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-69d8-7008-bcae-941fa2f4c621","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T23:24:08.023Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735448023, 0, 1795735448023, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (5, x'01a21a2c6da2715cb35104ad5d290e13', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'87a52659c963e714949b66e014780dbd89fa1b466149e81ba9167d3965483833', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:08.971Z","id":"sha256:87a52659c963e714949b66e014780dbd89fa1b466149e81ba9167d3965483833","run":"01a21a2c-6d48-7250-b825-15a80e16d28f","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"production","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":{"id":"sha256:8e61a01d8be0fe6e53c6ed6907e8935f80e17345a46db52fe7bed1c8d4d72c9b","verdict":"not-ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[{"override":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T23:24:08.23Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21a2c-6da2-715c-b351-04ad5d290e13","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T23:24:08.993Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735448993, 0, 1795735448993, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (6, x'01a21a2c6ee471c1898367c040c9f175', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:09.313Z","id":"sha256:398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1","run":"01a21a2c-6eaf-75e0-b71d-b85b8a0ec3b3","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-6ee4-71c1-8983-67c040c9f175","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T23:24:09.316Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735449316, 0, 1795735449316, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (7, x'01a21a2c70c471f49294be75a159e87f', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'7c11e38ef1522d2551fc6eb8406642e44a24fc4b018f52d0fd0c26cd29d742bb', 'unknown', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:09.793Z","id":"sha256:7c11e38ef1522d2551fc6eb8406642e44a24fc4b018f52d0fd0c26cd29d742bb","run":"01a21a2c-7068-7001-9008-77a952b147c7","valid_until":null},"environment":"staging","faults":[{"class":"corrupt","dependency":"layout /tmp/.tmptVZZyy/layout","detail":"expected bytes with digest sha256:840a408b7b298be2c2cb9311f3dc30fbd4bab42c2230b82416c57f3567d5b29f, found 7 bytes with sha256:41f0c27c00e8018f7715b5f50f67b5b54c229c1b843a014152785d9005f58fde","elapsed_ms":0,"retry":"safe","retry_after_s":null,"tries":1}],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":{"id":"sha256:398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"unknown","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"unknown","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"unknown","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"unknown","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"unknown","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"unknown","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"unknown","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-70c4-71f4-9294-be75a159e87f","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T23:24:09.796Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735449796, 0, 1795735449796, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (8, x'01a21a2c74b275609b72328fbce39bab', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'd18d45a1f64ffa2d8c3371459969e121c14157674446f479980583ea0f783dd5', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:10.766Z","id":"sha256:d18d45a1f64ffa2d8c3371459969e121c14157674446f479980583ea0f783dd5","run":"01a21a2c-7456-775f-98b1-6f7f1b7f3c34","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-74b2-7560-9b72-328fbce39bab","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T23:24:10.801Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735450801, 0, 1795735450801, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (9, x'01a21a2c74fa71a192b01f76b80974d3', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'48a2db95b3f4874eef217aa46a0447d8195881e9ed35a2c9ee7757f2296da719', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:10.867Z","id":"sha256:48a2db95b3f4874eef217aa46a0447d8195881e9ed35a2c9ee7757f2296da719","run":"01a21a2c-7456-775f-98b1-6f8014d59eae","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-74fa-71a1-92b0-1f76b80974d3","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T23:24:10.873Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735450873, 0, 1795735450873, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (10, x'01a21a2c77547186a4d30e15c02d8124', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'4a4f27926fcf79424bb2d27e6b6d00b8b8a8984f4aa292bbad75747e2f732a7b', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:11.47Z","id":"sha256:4a4f27926fcf79424bb2d27e6b6d00b8b8a8984f4aa292bbad75747e2f732a7b","run":"01a21a2c-7732-7246-99ff-820fc6942e1c","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":null,"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7754-7186-a4d3-0e15c02d8124","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T23:24:11.476Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735451476, 0, 1795735451476, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (11, x'01a21a2c7838722f812d00598628c096', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'111c1bbd46aae36dec73753e8840fbffe0d5adc6a4a2a54093328b5bc9ff9a05', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:11.682Z","id":"sha256:111c1bbd46aae36dec73753e8840fbffe0d5adc6a4a2a54093328b5bc9ff9a05","run":"01a21a2c-77ef-7072-bac5-9a4621453446","valid_until":null},"environment":"staging","faults":[],"flipped":true,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":{"id":"sha256:4a4f27926fcf79424bb2d27e6b6d00b8b8a8984f4aa292bbad75747e2f732a7b","verdict":"ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T23:24:11.609Z by key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7838-722f-812d-00598628c096","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T23:24:11.703Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735451703, 0, 1795735451703, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (12, x'01a21a2c78f672b8a2238263846092b6', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'b2005b315d396191ba7ca1dab06acace6607ce7fdfa484d72df87f9bc5cea40b', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:11.875Z","id":"sha256:b2005b315d396191ba7ca1dab06acace6607ce7fdfa484d72df87f9bc5cea40b","run":"01a21a2c-77ef-7072-bac5-9a45cf059331","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:f2dc744aa811cbf1ba85ec06a644c5838351baf79e67579d2344b483f10ec470","pack":"standard","version":1},"previous":{"id":"sha256:87a52659c963e714949b66e014780dbd89fa1b466149e81ba9167d3965483833","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[{"override":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T23:24:08.23Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21a2c-78f6-72b8-a223-8263846092b6","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T23:24:11.893Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735451893, 0, 1795735451893, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (13, x'01a21a2c7bf671ac9c63a11c36f1e6d4', 'ci', 'default', x'54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0', 'staging', x'e3f73688730af1a0f5854fd810f28745dbcf84fdf889a76bb45752ef863839d2', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.638Z","id":"sha256:e3f73688730af1a0f5854fd810f28745dbcf84fdf889a76bb45752ef863839d2","run":"01a21a2c-7be3-720c-a160-28313f91fb6d","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:48a2db95b3f4874eef217aa46a0447d8195881e9ed35a2c9ee7757f2296da719","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7bf6-71ac-9c63-a11c36f1e6d4","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:54bb8ed3b2b08136d7024027b8651fe5e6bc3253e7580ab0ed9346ad206284e0","time":"2026-11-26T23:24:12.662Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452662, 0, 1795735452662, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (14, x'01a21a2c7c127246944bb354c85e8b8d', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.664Z","id":"sha256:c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe","run":"01a21a2c-7bfe-771d-8a77-8f7311a040d9","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:146eeab13b4ea394944a1a352966de7c81f43875f0611625485895039f3fae19","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7c12-7246-944b-b354c85e8b8d","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T23:24:12.689Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452689, 0, 1795735452689, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (15, x'01a21a2c7c277452b4e61d443b190f21', 'ci', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', 'staging', x'5a933438e63e0bb1b44c3659ce45358772b07ef717092962be87c8f9012e4ea2', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.691Z","id":"sha256:5a933438e63e0bb1b44c3659ce45358772b07ef717092962be87c8f9012e4ea2","run":"01a21a2c-7c14-72d7-8281-3e7251350d89","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:111c1bbd46aae36dec73753e8840fbffe0d5adc6a4a2a54093328b5bc9ff9a05","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a subject that nobody revoked","fix":"build it anew, and promote that; countersign revoke --undo sha256:4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a --reason TEXT --key FILE takes it back","found":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e was revoked at 2026-11-26T23:24:11.609Z by key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc: it leaked","outcome":"violation","owner":"gate","rule":"gate.revoked","title":"Nothing that it depends on was revoked","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7c27-7452-b4e6-1d443b190f21","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e","time":"2026-11-26T23:24:12.71Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452710, 0, 1795735452710, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (16, x'01a21a2c7c3c7485bc0d0bc97d95cae7', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'staging', x'd41beb4735f904825f9928c3565c26b447dbd4cb7496ea93bfef604180e4eb40', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.712Z","id":"sha256:d41beb4735f904825f9928c3565c26b447dbd4cb7496ea93bfef604180e4eb40","run":"01a21a2c-7c2e-7146-ba93-d1665d8f8f1d","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:f2d3253b9569853485bfbf474047c9183178bccd7f4e7260d66caed69c3ce7e9","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7c3c-7485-bc0d-0bc97d95cae7","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T23:24:12.731Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452731, 0, 1795735452731, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (17, x'01a21a2c7c467605a6302502157497a9', 'ci', 'default', x'c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a', 'staging', x'd6061bd3c07a26c3dd5fc73915a0bf88cd8f20e41cb7dc31b7cd1c52f9a96cfb', 'not-ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.732Z","id":"sha256:d6061bd3c07a26c3dd5fc73915a0bf88cd8f20e41cb7dc31b7cd1c52f9a96cfb","run":"01a21a2c-7c3d-712f-b4c0-6a8a388cfa67","valid_until":null},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:398167c8c12226da9966ca9495598d4a67587a1c0a78a3910d51e5cec72dbfc1","verdict":"not-ready"},"project":"default","ready":false,"reasons":[{"expected":"a signature by a member of `builder`","fix":"countersign sign oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such signature","outcome":"violation","owner":"platform-security","rule":"signature.present","title":"Signed by a builder we accept","waived_by":null},{"expected":"SLSA provenance v1 or v0.2, signed by a member of `builder`","fix":"countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY","found":"no such statement","outcome":"violation","owner":"platform-security","rule":"provenance.present","title":"Comes with build provenance","waived_by":null},{"expected":"one of the builders urn:countersign:builder/local/v1","fix":"build it on a builder of data.pack.builders, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the builder to the pack","found":"no provenance that names a builder","outcome":"violation","owner":"platform-security","rule":"provenance.builder","title":"Built by a builder we accept","waived_by":null},{"expected":"one of the repositories git+https://example.com/acme/app","fix":"build it from a repository of data.pack.sources, and there: countersign provenance oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --key KEY; or add the repository to the pack","found":"no provenance that names a source","outcome":"violation","owner":"platform-security","rule":"provenance.source","title":"Built from a source we expect","waived_by":null},{"expected":"the latest smoke test, by a member of `smoke`, is PASSED","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test","outcome":"violation","owner":"release-engineering","rule":"smoke.passed","title":"The smoke test passed","waived_by":null},{"expected":"a smoke test not older than 24 h","fix":"countersign smoke oci:/tmp/.tmptVZZyy/layout@sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a --name NAME --key KEY -- CMD","found":"no smoke test with a time","outcome":"violation","owner":"release-engineering","rule":"smoke.fresh","title":"The smoke test is recent","waived_by":null}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"not-ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7c46-7605-a630-2502157497a9","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c349f01db1eced44cbb82e1eabe8a0d947fa2240ebfcdfcfb80b650f2c7b8c1a","time":"2026-11-26T23:24:12.742Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452742, 0, 1795735452742, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (18, x'01a21a2c7c5c77b8b63be59300aa9dcf', 'ci', 'default', x'e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b', 'staging', x'72db38a8316a02d4c8d36794baca5404e9cdb0ee4ab94833977e98cbca51f130', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.743Z","id":"sha256:72db38a8316a02d4c8d36794baca5404e9cdb0ee4ab94833977e98cbca51f130","run":"01a21a2c-7c4e-717c-9e53-ef3b1e8ee2e4","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:d18d45a1f64ffa2d8c3371459969e121c14157674446f479980583ea0f783dd5","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7c5c-77b8-b63b-e59300aa9dcf","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:e6a51d3d8e84ca269ecf0615ce9a04d460c59f82e740e9da10f84cc781ec899b","time":"2026-11-26T23:24:12.764Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452764, 0, 1795735452764, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (19, x'01a21a2c7c7773909d69b01bb83628a4', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'af463562c771e515b03e13ab8304fc1f3a5bf4cabe6c1fb9a4237017ce6d2e09', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.77Z","id":"sha256:af463562c771e515b03e13ab8304fc1f3a5bf4cabe6c1fb9a4237017ce6d2e09","run":"01a21a2c-7c64-76de-acf5-ae24f0ed621e","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:80eb11bb93dd010a817e31cc0777dd75005bd4add7bfca13a52455c23539e1ba","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7c77-7390-9d69-b01bb83628a4","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T23:24:12.79Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452790, 0, 1795735452790, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (20, x'01a21a2c7ca376c9be29ad636dd10d91', 'ci', 'default', x'c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b', 'production', x'0af56123bb2144229ba0a27689de00ad63285270c653c0ffec448c6df086f19b', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:12.793Z","id":"sha256:0af56123bb2144229ba0a27689de00ad63285270c653c0ffec448c6df086f19b","run":"01a21a2c-7c88-773a-8729-d04b3319e41e","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:b2005b315d396191ba7ca1dab06acace6607ce7fdfa484d72df87f9bc5cea40b","verdict":"ready"},"project":"default","ready":true,"reasons":[{"expected":"a review by a member of `reviewers`, with the result APPROVED","fix":"whoever reviewed it states \"result\": \"APPROVED\" in review.json: countersign attest oci:/tmp/.tmptVZZyy/layout@sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b --type urn:countersign:review/v1 --predicate review.json --key KEY","found":"no review","outcome":"waived","owner":"platform-security","rule":"review.approved","title":"Reviewed by a second person","waived_by":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71"}],"schema":"countersign.notice/v1","subject":{"digest":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[{"override":"sha256:c0d337cd10a7420a41ee8a34b5d2e84ec60a58e9c3697ca52394d37be381cc71","reason":"the sky falls","rule":"review.approved","ticket":null,"until":"2026-12-03T23:24:08.23Z","way":"ordinary"}]},"datacontenttype":"application/json","id":"01a21a2c-7ca3-76c9-be29-ad636dd10d91","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:c10204754bfa9ff05aa802cecf9819ef42f644b2e41ccd2f3487579c49bf106b","time":"2026-11-26T23:24:12.834Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735452834, 0, 1795735452834, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (21, x'01a21a2c7ec0733d887588335ec85014', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'staging', x'790e16f9e1d982437c6cec83a5bfa3878e9f8df7c3f8372615a7b91d9c964cad', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:13.369Z","id":"sha256:790e16f9e1d982437c6cec83a5bfa3878e9f8df7c3f8372615a7b91d9c964cad","run":"01a21a2c-7e78-766b-a4ea-360ec2e9b264","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"staging","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:c1f1d089b9cc3e96563da385d0d404d6fc7c571aa2e8cd7cd857e5fe18f534fe","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7ec0-733d-8875-88335ec85014","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T23:24:13.375Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735453375, 0, 1795735453375, NULL, NULL, 'pending', NULL, NULL);
INSERT INTO notice VALUES (22, x'01a21a2c7fa275d18f2b4ac7c5883e65', 'ci', 'default', x'774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e', 'production', x'70023d4c00c2f0e76f1f18bc6c8a6a5f66457d6d6cdb27b37487a16a2fb288de', 'ready', CAST('{"data":{"correlation_id":null,"decision":{"decided_at":"2026-11-26T23:24:13.583Z","id":"sha256:70023d4c00c2f0e76f1f18bc6c8a6a5f66457d6d6cdb27b37487a16a2fb288de","run":"01a21a2c-7f48-7291-8169-ee6f8c50cd68","valid_until":"2026-11-27T23:24:05.308Z"},"environment":"production","faults":[],"flipped":false,"more_reasons":0,"platforms":[],"policy":{"digest":"sha256:c7492ef4821ec696d857681289e5829adb26891e671d6dd46ae9afc8597ae461","pack":"standard","version":1000},"previous":{"id":"sha256:af463562c771e515b03e13ab8304fc1f3a5bf4cabe6c1fb9a4237017ce6d2e09","verdict":"ready"},"project":"default","ready":true,"reasons":[],"schema":"countersign.notice/v1","subject":{"digest":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","name":"oci:/tmp/.tmptVZZyy/layout"},"verdict":"ready","waived_by":[]},"datacontenttype":"application/json","id":"01a21a2c-7fa2-75d1-8f2b-4ac7c5883e65","source":"https://gate.example.com","specversion":"1.0","subject":"sha256:774044243826ee744e76f7532a57d8408775f10079aead1cee0951c0b866b77e","time":"2026-11-26T23:24:13.601Z","type":"urn:countersign:event:decision/v1"}' AS BLOB), 1795735453601, 0, 1795735453601, NULL, NULL, 'pending', NULL, NULL);
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
INSERT INTO revocation VALUES (1, x'4c0e09ddc7eaf1b4fa1e0afac0b2dfff1c2a10001939dac15c998393ee70565a', 'default', x'bf6dbd86cb915068356715ca91e1c42704dd247c30d96c7b3e001a0cbe90c64e', NULL, x'22abfb7a0074251023a48b6e8b06cd0a9ac8de8b137218871f4cb282e454c807', 'key sha256:659bd14d6f706b637ac66a03d2241d74067865bda58bc2d4e18443f37fcfe1dc', 1795735451609, NULL);
CREATE TABLE depends (
    decision INTEGER NOT NULL REFERENCES decision (id),
    thing    INTEGER NOT NULL,
    PRIMARY KEY (decision, thing)
) STRICT, WITHOUT ROWID;
INSERT INTO depends VALUES (2, -9157205919990480630);
INSERT INTO depends VALUES (5, -8672483340359309548);
INSERT INTO depends VALUES (4, -8187086598821577106);
INSERT INTO depends VALUES (1, -8076078934177302394);
INSERT INTO depends VALUES (2, -8076078934177302394);
INSERT INTO depends VALUES (14, -8076078934177302394);
INSERT INTO depends VALUES (19, -8076078934177302394);
INSERT INTO depends VALUES (21, -8076078934177302394);
INSERT INTO depends VALUES (22, -8076078934177302394);
INSERT INTO depends VALUES (10, -7833066628578583669);
INSERT INTO depends VALUES (11, -7833066628578583669);
INSERT INTO depends VALUES (15, -7833066628578583669);
INSERT INTO depends VALUES (9, -7315602034142931325);
INSERT INTO depends VALUES (13, -7315602034142931325);
INSERT INTO depends VALUES (1, -7106909559723977140);
INSERT INTO depends VALUES (2, -7106909559723977140);
INSERT INTO depends VALUES (14, -7106909559723977140);
INSERT INTO depends VALUES (19, -7106909559723977140);
INSERT INTO depends VALUES (21, -7106909559723977140);
INSERT INTO depends VALUES (22, -7106909559723977140);
INSERT INTO depends VALUES (1, -6520914824759026050);
INSERT INTO depends VALUES (2, -6520914824759026050);
INSERT INTO depends VALUES (14, -6520914824759026050);
INSERT INTO depends VALUES (19, -6520914824759026050);
INSERT INTO depends VALUES (21, -6520914824759026050);
INSERT INTO depends VALUES (22, -6520914824759026050);
INSERT INTO depends VALUES (8, -6436919606118695388);
INSERT INTO depends VALUES (18, -6436919606118695388);
INSERT INTO depends VALUES (5, -6173406357137362529);
INSERT INTO depends VALUES (12, -6173406357137362529);
INSERT INTO depends VALUES (20, -6173406357137362529);
INSERT INTO depends VALUES (9, -6038961133489748108);
INSERT INTO depends VALUES (13, -6038961133489748108);
INSERT INTO depends VALUES (19, -5816903170333219563);
INSERT INTO depends VALUES (10, -5657322225877064928);
INSERT INTO depends VALUES (11, -5657322225877064928);
INSERT INTO depends VALUES (15, -5657322225877064928);
INSERT INTO depends VALUES (12, -5620392067382812271);
INSERT INTO depends VALUES (10, -5450896017499718031);
INSERT INTO depends VALUES (11, -5450896017499718031);
INSERT INTO depends VALUES (15, -5450896017499718031);
INSERT INTO depends VALUES (10, -4652854453365288856);
INSERT INTO depends VALUES (11, -4652854453365288856);
INSERT INTO depends VALUES (15, -4652854453365288856);
INSERT INTO depends VALUES (5, -4552233444454219254);
INSERT INTO depends VALUES (12, -4552233444454219254);
INSERT INTO depends VALUES (20, -4552233444454219254);
INSERT INTO depends VALUES (3, -4539060572603637776);
INSERT INTO depends VALUES (4, -4539060572603637776);
INSERT INTO depends VALUES (5, -4539060572603637776);
INSERT INTO depends VALUES (12, -4539060572603637776);
INSERT INTO depends VALUES (16, -4539060572603637776);
INSERT INTO depends VALUES (20, -4539060572603637776);
INSERT INTO depends VALUES (14, -4471563665055924586);
INSERT INTO depends VALUES (19, -4471563665055924586);
INSERT INTO depends VALUES (6, -4374701552683913916);
INSERT INTO depends VALUES (17, -4374701552683913916);
INSERT INTO depends VALUES (13, -4086683559172061546);
INSERT INTO depends VALUES (14, -4086683559172061546);
INSERT INTO depends VALUES (15, -4086683559172061546);
INSERT INTO depends VALUES (16, -4086683559172061546);
INSERT INTO depends VALUES (17, -4086683559172061546);
INSERT INTO depends VALUES (18, -4086683559172061546);
INSERT INTO depends VALUES (19, -4086683559172061546);
INSERT INTO depends VALUES (20, -4086683559172061546);
INSERT INTO depends VALUES (21, -4086683559172061546);
INSERT INTO depends VALUES (22, -4086683559172061546);
INSERT INTO depends VALUES (8, -3346942386141922771);
INSERT INTO depends VALUES (16, -3162675622216924030);
INSERT INTO depends VALUES (20, -3162675622216924030);
INSERT INTO depends VALUES (17, -3024699503451429181);
INSERT INTO depends VALUES (13, -2020085948178828896);
INSERT INTO depends VALUES (5, -1856138485235184915);
INSERT INTO depends VALUES (12, -1856138485235184915);
INSERT INTO depends VALUES (20, -1856138485235184915);
INSERT INTO depends VALUES (8, -1827021923607590362);
INSERT INTO depends VALUES (18, -1827021923607590362);
INSERT INTO depends VALUES (8, -1745293284214354832);
INSERT INTO depends VALUES (18, -1745293284214354832);
INSERT INTO depends VALUES (3, -949374158605023948);
INSERT INTO depends VALUES (4, -949374158605023948);
INSERT INTO depends VALUES (5, -949374158605023948);
INSERT INTO depends VALUES (12, -949374158605023948);
INSERT INTO depends VALUES (1, -946753957658506255);
INSERT INTO depends VALUES (2, -946753957658506255);
INSERT INTO depends VALUES (3, -946753957658506255);
INSERT INTO depends VALUES (4, -946753957658506255);
INSERT INTO depends VALUES (5, -946753957658506255);
INSERT INTO depends VALUES (6, -946753957658506255);
INSERT INTO depends VALUES (8, -946753957658506255);
INSERT INTO depends VALUES (9, -946753957658506255);
INSERT INTO depends VALUES (10, -946753957658506255);
INSERT INTO depends VALUES (11, -946753957658506255);
INSERT INTO depends VALUES (12, -946753957658506255);
INSERT INTO depends VALUES (10, -864759993634679419);
INSERT INTO depends VALUES (11, -864759993634679419);
INSERT INTO depends VALUES (15, -864759993634679419);
INSERT INTO depends VALUES (9, -348123761181749732);
INSERT INTO depends VALUES (13, -348123761181749732);
INSERT INTO depends VALUES (3, -11898753970115880);
INSERT INTO depends VALUES (4, -11898753970115880);
INSERT INTO depends VALUES (5, -11898753970115880);
INSERT INTO depends VALUES (12, -11898753970115880);
INSERT INTO depends VALUES (16, -11898753970115880);
INSERT INTO depends VALUES (20, -11898753970115880);
INSERT INTO depends VALUES (8, 396840062882686310);
INSERT INTO depends VALUES (18, 396840062882686310);
INSERT INTO depends VALUES (8, 623988242293362973);
INSERT INTO depends VALUES (18, 623988242293362973);
INSERT INTO depends VALUES (20, 789644115764659234);
INSERT INTO depends VALUES (11, 1232890897741046637);
INSERT INTO depends VALUES (9, 1260798949166815168);
INSERT INTO depends VALUES (13, 1260798949166815168);
INSERT INTO depends VALUES (9, 1306360531172073634);
INSERT INTO depends VALUES (13, 1306360531172073634);
INSERT INTO depends VALUES (1, 1472372175121851284);
INSERT INTO depends VALUES (2, 1472372175121851284);
INSERT INTO depends VALUES (10, 2651895942320443385);
INSERT INTO depends VALUES (11, 2651895942320443385);
INSERT INTO depends VALUES (15, 2651895942320443385);
INSERT INTO depends VALUES (1, 3202472175149164918);
INSERT INTO depends VALUES (2, 3202472175149164918);
INSERT INTO depends VALUES (14, 3202472175149164918);
INSERT INTO depends VALUES (19, 3202472175149164918);
INSERT INTO depends VALUES (21, 3202472175149164918);
INSERT INTO depends VALUES (22, 3202472175149164918);
INSERT INTO depends VALUES (1, 3263403327569087758);
INSERT INTO depends VALUES (2, 3263403327569087758);
INSERT INTO depends VALUES (3, 3263403327569087758);
INSERT INTO depends VALUES (4, 3263403327569087758);
INSERT INTO depends VALUES (5, 3263403327569087758);
INSERT INTO depends VALUES (8, 3263403327569087758);
INSERT INTO depends VALUES (9, 3263403327569087758);
INSERT INTO depends VALUES (10, 3263403327569087758);
INSERT INTO depends VALUES (11, 3263403327569087758);
INSERT INTO depends VALUES (12, 3263403327569087758);
INSERT INTO depends VALUES (13, 3263403327569087758);
INSERT INTO depends VALUES (14, 3263403327569087758);
INSERT INTO depends VALUES (15, 3263403327569087758);
INSERT INTO depends VALUES (16, 3263403327569087758);
INSERT INTO depends VALUES (18, 3263403327569087758);
INSERT INTO depends VALUES (19, 3263403327569087758);
INSERT INTO depends VALUES (20, 3263403327569087758);
INSERT INTO depends VALUES (21, 3263403327569087758);
INSERT INTO depends VALUES (22, 3263403327569087758);
INSERT INTO depends VALUES (10, 3484006300661034220);
INSERT INTO depends VALUES (11, 3484006300661034220);
INSERT INTO depends VALUES (15, 3484006300661034220);
INSERT INTO depends VALUES (3, 3640034430594339189);
INSERT INTO depends VALUES (4, 3640034430594339189);
INSERT INTO depends VALUES (5, 3640034430594339189);
INSERT INTO depends VALUES (12, 3640034430594339189);
INSERT INTO depends VALUES (16, 3640034430594339189);
INSERT INTO depends VALUES (20, 3640034430594339189);
INSERT INTO depends VALUES (6, 4143707244088927962);
INSERT INTO depends VALUES (8, 4170448319275802459);
INSERT INTO depends VALUES (18, 4170448319275802459);
INSERT INTO depends VALUES (3, 4188090097726966530);
INSERT INTO depends VALUES (4, 4188090097726966530);
INSERT INTO depends VALUES (5, 4188090097726966530);
INSERT INTO depends VALUES (12, 4188090097726966530);
INSERT INTO depends VALUES (16, 4188090097726966530);
INSERT INTO depends VALUES (20, 4188090097726966530);
INSERT INTO depends VALUES (1, 5192307404014875408);
INSERT INTO depends VALUES (2, 5192307404014875408);
INSERT INTO depends VALUES (14, 5192307404014875408);
INSERT INTO depends VALUES (19, 5192307404014875408);
INSERT INTO depends VALUES (21, 5192307404014875408);
INSERT INTO depends VALUES (22, 5192307404014875408);
INSERT INTO depends VALUES (9, 5233987152973694798);
INSERT INTO depends VALUES (3, 5253658510777396184);
INSERT INTO depends VALUES (4, 5253658510777396184);
INSERT INTO depends VALUES (5, 5253658510777396184);
INSERT INTO depends VALUES (12, 5253658510777396184);
INSERT INTO depends VALUES (16, 5253658510777396184);
INSERT INTO depends VALUES (20, 5253658510777396184);
INSERT INTO depends VALUES (10, 5354541991861385538);
INSERT INTO depends VALUES (9, 6105630759717994806);
INSERT INTO depends VALUES (13, 6105630759717994806);
INSERT INTO depends VALUES (3, 6126283442857472351);
INSERT INTO depends VALUES (4, 6126283442857472351);
INSERT INTO depends VALUES (5, 6126283442857472351);
INSERT INTO depends VALUES (12, 6126283442857472351);
INSERT INTO depends VALUES (16, 6126283442857472351);
INSERT INTO depends VALUES (20, 6126283442857472351);
INSERT INTO depends VALUES (15, 6526617703975619505);
INSERT INTO depends VALUES (5, 7321675749733198691);
INSERT INTO depends VALUES (12, 7321675749733198691);
INSERT INTO depends VALUES (20, 7321675749733198691);
INSERT INTO depends VALUES (3, 7323932870110187295);
INSERT INTO depends VALUES (4, 7323932870110187295);
INSERT INTO depends VALUES (5, 7323932870110187295);
INSERT INTO depends VALUES (12, 7323932870110187295);
INSERT INTO depends VALUES (16, 7323932870110187295);
INSERT INTO depends VALUES (20, 7323932870110187295);
INSERT INTO depends VALUES (1, 7393970221392605145);
INSERT INTO depends VALUES (2, 7393970221392605145);
INSERT INTO depends VALUES (14, 7393970221392605145);
INSERT INTO depends VALUES (19, 7393970221392605145);
INSERT INTO depends VALUES (21, 7393970221392605145);
INSERT INTO depends VALUES (22, 7393970221392605145);
INSERT INTO depends VALUES (8, 7697941353489387213);
INSERT INTO depends VALUES (18, 7697941353489387213);
INSERT INTO depends VALUES (22, 8071080878840934631);
INSERT INTO depends VALUES (18, 8276271035258110676);
INSERT INTO depends VALUES (1, 8298328596908578204);
INSERT INTO depends VALUES (2, 8298328596908578204);
INSERT INTO depends VALUES (14, 8298328596908578204);
INSERT INTO depends VALUES (19, 8298328596908578204);
INSERT INTO depends VALUES (21, 8298328596908578204);
INSERT INTO depends VALUES (22, 8298328596908578204);
INSERT INTO depends VALUES (1, 8592943011374493300);
INSERT INTO depends VALUES (2, 8592943011374493300);
INSERT INTO depends VALUES (14, 8592943011374493300);
INSERT INTO depends VALUES (19, 8592943011374493300);
INSERT INTO depends VALUES (21, 8592943011374493300);
INSERT INTO depends VALUES (22, 8592943011374493300);
INSERT INTO depends VALUES (21, 8722934790755025475);
INSERT INTO depends VALUES (22, 8722934790755025475);
INSERT INTO depends VALUES (1, 8829456923506448570);
INSERT INTO depends VALUES (2, 8829456923506448570);
INSERT INTO depends VALUES (14, 8829456923506448570);
INSERT INTO depends VALUES (19, 8829456923506448570);
INSERT INTO depends VALUES (21, 8829456923506448570);
INSERT INTO depends VALUES (22, 8829456923506448570);
INSERT INTO depends VALUES (9, 8995155852064751383);
INSERT INTO depends VALUES (13, 8995155852064751383);
INSERT INTO depends VALUES (1, 9052655801484358949);
INSERT INTO depends VALUES (2, 9052655801484358949);
INSERT INTO depends VALUES (14, 9052655801484358949);
INSERT INTO depends VALUES (19, 9052655801484358949);
INSERT INTO depends VALUES (21, 9052655801484358949);
INSERT INTO depends VALUES (22, 9052655801484358949);
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
CREATE INDEX revoked_also_of ON revoked_also (revocation);
CREATE INDEX revoked_also_to_note ON revoked_also (revocation, thing) WHERE noted_to IS NOT NULL;
