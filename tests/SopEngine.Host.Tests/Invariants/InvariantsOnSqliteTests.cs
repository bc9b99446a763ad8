namespace SopEngine.Host.Tests.Invariants;

public sealed class InvariantsOnSqliteTests(WorkedSqlite worked) : InvariantContract(worked), IClassFixture<WorkedSqlite>;
