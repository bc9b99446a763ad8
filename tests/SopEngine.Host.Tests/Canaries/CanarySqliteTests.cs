namespace SopEngine.Host.Tests.Canaries;

public sealed class CanarySqliteTests(CanarySqliteHost twins) : CanaryContract(twins), IClassFixture<CanarySqliteHost>;
