using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>Tickets led through the five SOPs as printed, with everything outside the SOP off.</summary>
public sealed class PathTests
{
    private const int MinutesOfADay = 450;

    [Theory]
    [InlineData("batam", "BTM-1 BTM-2 BTM-3 BTM-3a BTM-6b BTM-7")]
    [InlineData("banten", "BTN-1 BTN-2 BTN-7")]
    [InlineData("banyuwangi", "BWI-1 BWI-2 BWI-3 BWI-4 BWI-6")]
    [InlineData("trenggalek", "TRG-S TRG-1 TRG-2 TRG-3 TRG-4 TRG-5 TRG-6 TRG-7 TRG-E")]
    [InlineData("jabar", "JBR-1 JBR-2 JBR-3 JBR-4 JBR-5 JBR-6 JBR-7")]
    public void The_first_answer_of_each_row_is_the_ordinary_way_to_the_end(string tenant, string path)
    {
        string.Join(' ', Walk(tenant, "").Select(visit => visit.Key)).Should().Be(path);
    }

    [Theory]
    [InlineData("BTM-3/tidak BTM-5/tidak", "BTM-1 BTM-2 BTM-3 BTM-4 BTM-5 BTM-6 BTM-6a BTM-6b BTM-7")]
    [InlineData("BTM-6b/tidak", "BTM-1 BTM-2 BTM-3 BTM-3a BTM-6b BTM-6c BTM-2 BTM-3 BTM-3a BTM-6b BTM-7")]
    public void A_ticket_of_Batam_climbs_the_tiers_and_reopens_at_the_first(string answers, string path)
    {
        string.Join(' ', Walk("batam", answers).Select(visit => visit.Key)).Should().Be(path);
    }

    [Theory]
    [InlineData("banten", "", 240)]
    [InlineData("banten", "BTN-2/eskalasi", 810)]
    [InlineData("banten", "BTN-2/eskalasi BTN-5/tidak-selesai", 1770)]
    [InlineData("banyuwangi", "", 225)]
    [InlineData("banyuwangi", "BWI-4/ya", 285)]
    [InlineData("trenggalek", "", 3600)]
    [InlineData("trenggalek", "TRG-3/tidak-sesuai", 1350)]
    [InlineData("jabar", "", 570)] // rows 3, 4 and 7: the requester filed himself, and the class adds its own
    public void The_rows_of_the_provider_promise_so_many_working_minutes(string tenant, string answers, int minutes)
    {
        var revision = Definition.Of(tenant);

        Walk(tenant, answers).Where(visit => IsProviders(revision, visit.Step)).Sum(visit => Minutes(visit.Step)).Should().Be(minutes);
    }

    /// <param name="tenant">Whose SOP.</param>
    /// <param name="answers">The answers that differ from the first ones, in order: <c>KEY/outcome</c>.</param>
    private static List<(string Key, Step Step)> Walk(string tenant, string answers)
    {
        var revision = Definition.Of(tenant);
        var keys = Definition.ByKey(revision, tenant).ToDictionary(row => row.Value.Id, row => row.Key);
        var flow = new SopFlow(SopExtensions.Apply(revision, new HashSet<string>()));
        var other = new Queue<string>(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var at = flow.Start();
        var visits = Visits(at).ToList();
        while (at.Closed is null)
        {
            visits.Should().HaveCountLessThan(50, "the ticket has to come to its end");
            var place = at.Marking.Active.Should().ContainSingle().Subject;
            at = flow.Take(at.Marking, place, Answer(flow, place, keys[place.Step], other));
            visits.AddRange(Visits(at).Where(step => step != place.Step));
        }

        other.Should().BeEmpty();
        return [.. visits.Select(id => (keys[id], revision.FindStep(id)!))];
    }

    private static IEnumerable<string> Visits(FlowStep at) => [.. at.Passed.Select(passage => passage.Step.Id), .. at.Entered.Select(place => place.Step)];

    private static string Answer(SopFlow flow, Place place, string key, Queue<string> other) =>
        other.TryPeek(out var next) && next.StartsWith(key + "/", StringComparison.Ordinal)
            ? other.Dequeue()[(key.Length + 1)..]
            : flow.Offered(place).First().Id;

    private static bool IsProviders(SopRevision revision, Step step) =>
        (step.Owner ?? (revision.FindLane(step.Lane)!.Requester ? OwnerSide.Requester : OwnerSide.Provider)) == OwnerSide.Provider;

    private static int Minutes(Step step)
    {
        var target = TimeText.Read(step.Time)!;
        return target.Kind != TimeKind.Fixed ? 0 : target.Amount * target.Unit switch
        {
            TimeUnit.Minute => 1,
            TimeUnit.Hour => 60,
            TimeUnit.Day => MinutesOfADay,
            _ => throw new InvalidOperationException($"The row promises a {target.Unit}."),
        };
    }
}
