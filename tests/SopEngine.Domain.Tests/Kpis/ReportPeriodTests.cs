using SopEngine.Domain.Kpis;

namespace SopEngine.Domain.Tests.Kpis;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2026-02", PeriodKind.Month, "2026-02-01", "2026-02-28", "2026-01", "2026-03")]
    [InlineData("2026-12", PeriodKind.Month, "2026-12-01", "2026-12-31", "2026-11", "2027-01")]
    [InlineData("2026-T1", PeriodKind.Quarter, "2026-01-01", "2026-03-31", "2025-T4", "2026-T2")]
    [InlineData("2026-S2", PeriodKind.Half, "2026-07-01", "2026-12-31", "2026-S1", "2027-S1")]
    [InlineData("2028", PeriodKind.Year, "2028-01-01", "2028-12-31", "2027", "2029")]
    public void A_period_is_its_days(string text, PeriodKind kind, string first, string last, string previous, string next)
    {
        var period = ReportPeriod.Parse(text)!.Value;
        (period.Kind, Day(period.First), Day(period.Last)).Should().Be((kind, first, last));
        (period.ToString(), period.Previous.ToString(), period.Next.ToString()).Should().Be((text, previous, next));
        ReportPeriod.Of(kind, period.Last).Should().Be(period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-T5")]
    [InlineData("2026-S0")]
    [InlineData("2026-Sx")]
    [InlineData("2026-1")]
    [InlineData("1999")]
    [InlineData("9999")]
    [InlineData("2026-10-01")]
    [InlineData("+202-10")]
    [InlineData("besok")]
    public void What_is_no_period_is_none(string? text) => ReportPeriod.Parse(text).Should().BeNull();

    [Fact]
    public void A_quarter_has_three_months() => ReportPeriod.Parse("2026-T4")!.Value.EachMonth.Select(month => month.ToString()).Should().Equal("2026-10", "2026-11", "2026-12");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
