namespace SopEngine.Host.Tests.Invariants;

public sealed class InvariantsOnPostgreSqlTests(WorkedPostgreSql worked) : InvariantContract(worked), IClassFixture<WorkedPostgreSql>;
