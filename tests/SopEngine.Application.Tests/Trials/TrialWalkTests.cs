using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Trials;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Trials;

/// <summary>A pretend ticket walked through a draft of each region's SOP, as each role, with a clock that is moved; nothing of it is anywhere afterwards.</summary>
public sealed class TrialWalkTests : IAsyncLifetime
{
    private const int Patience = 80;

    private TestHouse? _house;

    private TestHouse House => _house ?? throw new InvalidOperationException("The house is opened before the tests.");

    public async Task InitializeAsync() => _house = await TestHouse.OpenAsync();

    public Task DisposeAsync() => House.DisposeAsync().AsTask();

    [Theory]
    [InlineData("banyuwangi")]
    [InlineData("banten")]
    [InlineData("batam")]
    [InlineData("jabar")]
    [InlineData("trenggalek")]
    public async Task Each_sop_is_walked_as_a_draft_from_filing_to_closing(string region)
    {
        var (admin, view) = await BeginAsync(region);
        var before = await CountsAsync(region);

        view = await FileAsync(admin, view);
        var acts = 0;
        for (; view.Status != TicketStatus.Closed && acts < Patience; acts++)
        {
            view = await DoAsync(admin, view, Next(view));
        }

        view.Status.Should().Be(TicketStatus.Closed, "it took {0} acts and stands at {1}", acts, string.Join(", ", view.Tasks.Select(task => task.Step.Id)));
        view.Path.Done.Should().NotBeEmpty();
        view.History.Select(entry => entry.ActorName).Distinct().Should().HaveCountGreaterThan(1, "it went from hand to hand");
        (view.Messages.Count > 0).Should().Be(view.Sop.Steps.Any(step => step.Notify.Count > 0), "an SOP that tells nobody anything says nothing here either");
        view.Messages.All(message => message.Subject.Length > 0 && !message.Body.Contains("{{", StringComparison.Ordinal)).Should().BeTrue("messages are filled in");
        (await CountsAsync(region)).Should().Equal(before, "nothing was sent, kept or counted");
    }

    [Fact]
    public async Task A_month_of_silence_closes_the_ticket_of_jabar_and_says_so_before()
    {
        var (admin, view) = await BeginAsync("jabar");
        view = await FileAsync(admin, view);
        while (view.Tasks.All(task => task.Step.Wait is null || task.People is not [{ Value: "pelapor-coba" }]))
        {
            // incomplete: it goes back to the requester, who never answers
            var back = view.Tasks[0].Step.Outcomes.FirstOrDefault(outcome => outcome.Returns || outcome.ReturnTo is not null)?.Id;
            view = await DoAsync(admin, view, back is not null && view.Tasks[0].Outcomes.FirstOrDefault(outcome => outcome.Id == back) is { } offered
                ? new TrialAct(TrialActKind.Complete) { Item = view.Tasks[0].Item, Person = view.Tasks[0].People[0].Value, Outcome = back, Form = Filled([.. view.Tasks[0].Fields, .. offered.Fields]) }
                : Next(view));
        }

        var (began, told) = (view.Now, view.Messages.Count);
        view = await DoAsync(admin, view, new TrialAct(TrialActKind.Jump) { To = began.AddDays(20) });
        view.Status.Should().NotBe(TicketStatus.Closed, "a month is longer");
        view = await DoAsync(admin, view, new TrialAct(TrialActKind.Jump) { To = began.AddDays(36) });

        view.Status.Should().Be(TicketStatus.Closed);
        view.Closure.ToString().Should().StartWith("AutoClosed");
        view.Messages.Count.Should().BeGreaterThan(told, "the requester is told before and after");
        view.NextAlarm.Should().BeNull();
    }

    [Fact]
    public async Task Work_that_lies_is_proposed_for_escalation_when_the_clock_is_moved()
    {
        var (admin, view) = await BeginAsync("batam");
        view = await FileAsync(admin, view);

        view.NextAlarm.Should().NotBeNull();
        var told = view.Messages.Count;
        view = await DoAsync(admin, view, new TrialAct(TrialActKind.Jump) { To = view.NextAlarm });

        view.History[^1].Kind.Should().BeOneOf(HistoryKind.EscalationProposed, HistoryKind.LadderClimbed, HistoryKind.Reminded);
        view.Messages.Count.Should().BeGreaterThan(told);
        view.Messages[^1].To.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_trial_does_not_follow_what_is_changed_in_the_draft_meanwhile()
    {
        var (admin, view) = await BeginAsync("banyuwangi");
        view = await FileAsync(admin, view);
        var edit = new SopDraftEdit(1, new Dictionary<string, string> { ["steps/tentukan/activity"] = "Menimbang laporan" }, null, null, new HashSet<string>());
        (await House.Get<EditSopDraft>().HandleAsync(admin, view.Story.Draft, edit, default)).Problem.Should().BeNull();

        view = await DoAsync(admin, view, Next(view));

        view.IsBehind.Should().BeTrue();
        view.Sop.FindStep("tentukan")!.Activity.Should().NotBe("Menimbang laporan");
        (await House.Get<TryDraft>().BeginAsync(admin, view.Story.Draft, default)).Succeeded(out var anew, out _).Should().BeTrue();
        anew!.Sop.FindStep("tentukan")!.Activity.Should().Be("Menimbang laporan");
    }

    [Fact]
    public async Task What_a_real_ticket_would_refuse_is_refused_and_the_trial_stands_as_it_was()
    {
        var (admin, view) = await BeginAsync("banyuwangi");

        (await House.Get<TryDraft>().GoOnAsync(admin, view.Story, new TrialAct(TrialActKind.File), default)).Problem!.Code.Should().Be("form-invalid");
        (await House.Get<TryDraft>().GoOnAsync(admin, view.Story, new TrialAct(TrialActKind.Complete) { Item = 7, Outcome = "ya" }, default)).Problem.Should().NotBeNull();
        (await House.Get<TryDraft>().GoOnAsync(await House.AsAsync("banyuwangi", "pelapor"), view.Story, null, default)).Problem!.Code.Should().Be("not-allowed");
    }

    [Fact]
    public async Task A_draft_that_may_stop_a_ticket_says_how_much_hinders_it()
    {
        var (admin, view) = await BeginAsync("banyuwangi");
        var edit = new SopDraftEdit(1, new Dictionary<string, string> { ["steps/tentukan/lane"] = "" }, null, null, new HashSet<string>());
        (await House.Get<EditSopDraft>().HandleAsync(admin, view.Story.Draft, edit, default)).Problem.Should().BeNull();

        (await House.Get<TryDraft>().BeginAsync(admin, view.Story.Draft, default)).Problem!.Code.Should().Be("trial-hindered");
    }

    private async Task<(Caller Admin, TrialView View)> BeginAsync(string region)
    {
        var admin = await House.AsAsync(region, "admin");
        var sop = House.Get<SopRegistry>().InForce(admin.Tenant.Id)[0].Printed.Sop;
        (await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart(sop, null, null), default)).Succeeded(out var draft, out _).Should().BeTrue();
        (await House.Get<TryDraft>().BeginAsync(admin, draft!.Number, default)).Succeeded(out var view, out var problem).Should().BeTrue(problem?.Detail);
        return (admin, view!);
    }

    private Task<TrialView> FileAsync(Caller admin, TrialView view) =>
        DoAsync(admin, view, new TrialAct(TrialActKind.File) { Topic = view.Topics is [var first, ..] ? first.Value : null, Form = Filled(view.Filing) });

    private async Task<TrialView> DoAsync(Caller admin, TrialView view, TrialAct act)
    {
        var done = await House.Get<TryDraft>().GoOnAsync(admin, view.Story, act, default);
        return done.Succeeded(out var after, out var problem)
            ? after
            : throw new InvalidOperationException($"{act}: {problem.Detail} {string.Join("; ", problem.Errors.Select(error => $"{error.Field} {error.Message}"))}");
    }

    /// <summary>The first work that waits, done an hour later; of several answers that which was given least often.</summary>
    private static TrialAct Next(TrialView view)
    {
        var task = view.Tasks[0];
        var person = task.People is [var first, ..] ? first.Value : null;
        if (task.Missing.Count > 0)
        {
            return new TrialAct(TrialActKind.Supply) { Item = task.Item, Person = person, Form = Filled(task.Missing) };
        }

        var outcome = task.Outcomes.OrderBy(one => view.History.Count(entry => entry.Step == task.Step.Id && entry.Outcome == one.Id)).First();
        return new TrialAct(TrialActKind.Complete) { Item = task.Item, Person = person, Outcome = outcome.Id, Form = Filled([.. task.Fields, .. outcome.Fields]) };
    }

    private static Dictionary<string, Answer> Filled(IEnumerable<FieldView> fields) =>
        fields.Where(field => field.Value is { IsEmpty: false }).DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value!);

    private async Task<IReadOnlyList<int>> CountsAsync(string region)
    {
        await using var db = House.Rows(region);
        return
        [
            await db.Tickets.CountAsync(), await db.History.CountAsync(), await db.WorkItems.CountAsync(), await db.Alarms.CountAsync(), await db.Inbox.CountAsync(), await db.Deliveries.CountAsync(),
            await db.TicketFacts.CountAsync(), await db.StepFacts.CountAsync(), await db.NumberCounters.CountAsync(), await db.Papers.CountAsync(), await db.Uploads.CountAsync(), await db.Operations.CountAsync(),
        ];
    }
}
