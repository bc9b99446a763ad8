using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Definitions;

public sealed class TransitionTests
{
    private const string End = "end";
    private const string OutsideSop = "EXT";

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void The_flow_goes_where_the_document_or_its_reading_says(string tenant)
    {
        var expected = ExpectedRows.Read("transitions.tsv", tenant)
            .Select(row => $"{row["from"]} {row["outcome"]} -> {row["to"]}{(row["basis"] == OutsideSop ? " outside" : "")}");

        Edges(tenant).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("batam", 6)]
    [InlineData("banyuwangi", 4)]
    [InlineData("trenggalek", 2)]
    [InlineData("jabar", 2)]
    public void Each_printed_branch_of_a_decision_is_an_answer(string tenant, int branches)
    {
        var rows = Definition.ByKey(Definition.Of(tenant), tenant);
        var printed = ExpectedRows.Read("transitions.tsv", tenant)
            .Select(row => (Row: rows[row["from"]], Outcome: row["outcome"], Word: row["branch"].Split(':')[0]))
            .Where(branch => IsPrinted(branch.Word)).ToList();

        printed.Should().HaveCount(branches);
        printed.Should().OnlyContain(branch => string.Equals(branch.Row.FindOutcome(branch.Outcome)!.Label, branch.Word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("batam", "BTM-3/tidak BTM-5/tidak", "", "BTM-6c/buka-ulang", "")]
    [InlineData("banten", "BTN-3/eskalasikan BTN-6/ke-pejabat BTN-6/ke-kepala-dinas", "BTN-1/tidak-lengkap", "BTN-7/belum-selesai", "BTN-2/tidak-diperlukan")]
    [InlineData("banyuwangi", "BWI-4/ya", "BWI-2/tidak", "", "")]
    [InlineData("trenggalek", "", "", "", "")]
    [InlineData("jabar", "", "JBR-3/tidak", "JBR-6/tidak-setuju", "")]
    public void Escalations_returns_reopenings_and_skips_are_counted_where_they_happen(
        string tenant, string escalations, string returns, string reopenings, string skips)
    {
        var revision = Definition.Of(tenant);

        Taken(tenant, (_, outcome) => outcome.Escalates).Should().Be(escalations);
        Taken(tenant, (_, outcome) => outcome.Returns || IsReturn(revision, outcome)).Should().Be(returns);
        Taken(tenant, (_, outcome) => outcome.Reopens).Should().Be(reopenings);
        Taken(tenant, (_, outcome) => outcome.Skips).Should().Be(skips);
    }

    [Fact]
    public void The_month_of_Jawa_Barat_closes_a_returned_ticket_and_does_not_begin_anew()
    {
        var wait = Definition.ByKey(Definition.Of("jabar"), "jabar")["JBR-2"].Wait;

        wait.Should().BeEquivalentTo(new LongestWait
        {
            Longest = "1 bulan", Outcome = "tidak-dilengkapi", OnlyReturned = true, Restarts = false, Notices = ["7 hari", "1 hari"],
        });
    }

    private static IEnumerable<string> Edges(string tenant)
    {
        var revision = Definition.Of(tenant);
        var keys = Definition.ByKey(revision, tenant).ToDictionary(pair => pair.Value.Id, pair => pair.Key);
        return revision.Steps.SelectMany(step => step.Outcomes.SelectMany(outcome => Targets(revision, step, outcome, keys)
            .Select(target => $"{keys[step.Id]} {outcome.Id} -> {target}{(outcome.OutsideSop ? " outside" : "")}")));
    }

    private static IEnumerable<string> Targets(SopRevision revision, Step step, Outcome outcome, Dictionary<string, string> keys)
    {
        if (outcome.Close is not null)
        {
            return [End];
        }

        return outcome.PassTo is { } lane
            ? [$"{keys[step.Id]}@{revision.FindLane(lane)!.Label}"]
            : (outcome.ReturnTo is { } earlier ? [earlier] : outcome.Goto).Select(target => keys[target]);
    }

    private static bool IsPrinted(string word) => word.ToUpperInvariant() is "YA" or "TIDAK" or "SESUAI" or "TIDAK SESUAI";

    private static bool IsReturn(SopRevision revision, Outcome outcome) =>
        outcome.ReturnTo is { } target && revision.FindLane(revision.FindStep(target)!.Lane)!.Requester;

    private static string Taken(string tenant, Func<Step, Outcome, bool> counts) => string.Join(' ', Definition.ByKey(Definition.Of(tenant), tenant)
        .SelectMany(row => row.Value.Outcomes.Where(outcome => counts(row.Value, outcome)).Select(outcome => $"{row.Key}/{outcome.Id}")));
}
