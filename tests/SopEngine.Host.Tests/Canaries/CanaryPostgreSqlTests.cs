namespace SopEngine.Host.Tests.Canaries;

public sealed class CanaryPostgreSqlTests(CanaryPostgreSqlHost twins) : CanaryContract(twins), IClassFixture<CanaryPostgreSqlHost>;
