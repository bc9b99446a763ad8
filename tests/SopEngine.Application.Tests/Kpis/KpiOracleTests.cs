using SopEngine.Application.Tests.Demo;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>All figures of two months, told from facts and, slowly and by other code, from the histories: line by line they are the same, to the millisecond.</summary>
public sealed class KpiOracleTests(MadeDemo made) : KpiOracle(() => made.House), IClassFixture<MadeDemo>
{
    protected override DateOnly First => MadeDemo.Request.From!.Value;
}

/// <summary>
/// The same over a year, month by month. It has few tickets; with <c>SOPENGINE_TEST_WHOLE_YEAR=1</c> it has as many as <c>demo</c> makes, which takes minutes.
/// </summary>
public sealed class KpiYearTests(MadeYear made) : KpiOracle(() => made.House), IClassFixture<MadeYear>
{
    protected override DateOnly First => MadeYear.Request.From!.Value;
}
