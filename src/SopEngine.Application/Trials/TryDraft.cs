using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Charts;
using SopEngine.Application.Messages;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;

namespace SopEngine.Application.Trials;

/// <summary>
/// Lets an admin walk a pretend ticket through a draft: as each role, with a clock that he moves. Reads, and writes nothing: what was done is carried by whoever asks and is done
/// again each time, on the draft as it was when the trial began.
/// </summary>
public sealed class TryDraft(SopDatabase database, SopDraftQueries drafts, TicketContexts contexts, MessageTexts texts)
{
    /// <summary>A trial that begins now.</summary>
    public async Task<Result<TrialView>> BeginAsync(Caller caller, int number, CancellationToken stop)
    {
        if (!(await drafts.FindAsync(caller, number, stop)).Succeeded(out var draft, out var problem))
        {
            return problem;
        }

        var context = await contexts.AroundAsync(caller, draft.Revision, stop);
        return await ReplayAsync(caller, draft, new TrialStory(number, draft.Row.At, context.Now, []), null, stop);
    }

    /// <summary>A trial after what was done and one thing more; why that is refused.</summary>
    /// <param name="caller">An admin.</param>
    /// <param name="story">What was done.</param>
    /// <param name="act">The one thing more; null for none.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<Result<TrialView>> GoOnAsync(Caller caller, TrialStory story, TrialAct? act, CancellationToken stop) =>
        (await drafts.FindAsync(caller, story.Draft, stop)).Succeeded(out var draft, out var problem) ? await ReplayAsync(caller, draft, story, act, stop) : problem;

    private async Task<Result<TrialView>> ReplayAsync(Caller caller, SopDraft draft, TrialStory story, TrialAct? act, CancellationToken stop)
    {
        if (draft.Errors > 0 && story.Edit == draft.Row.At)
        {
            return new TrialProblems.TrialHindered(draft.Errors);
        }

        await using var db = database.Open(caller.Tenant.Id);
        var text = await db.SopDraftEdits.AsNoTracking().Where(edit => edit.Draft == story.Draft && edit.Number == story.Edit).Select(edit => edit.Definition).SingleOrDefaultAsync(stop);
        if (text is null || story.Acts.Count >= TrialStory.MostActs)
        {
            return new TrialProblems.TrialOver();
        }

        var sop = SopExtensions.Apply(CanonicalJson.Read(text), caller.Tenant.Extensions.GetValueOrDefault(draft.Revision.Sop, []).ToHashSet(StringComparer.Ordinal));
        var context = await contexts.AroundAsync(caller, sop, stop);
        var play = new TrialPlay(context with { People = TrialPeople.With(context) }, texts, story.BeganAt);
        foreach (var done in story.Acts)
        {
            play.Do(done);
        }

        return act is null ? View(draft, sop, story, play) : play.Do(act) is { } refused ? refused : View(draft, sop, story with { Acts = [.. story.Acts, act] }, play);
    }

    private static TrialView View(SopDraft draft, SopRevision sop, TrialStory story, TrialPlay play)
    {
        var view = new TrialView(draft, sop, story, play.Now) { Messages = play.Messages, NextAlarm = play.Next?.At };
        var context = play.Context(play.ActorOf(null));
        if (play.State is not { } state)
        {
            var topics = context.Tenant.Topics.Where(topic => topic.Sop == sop.Sop);
            return view with { Filing = TrialForms.Of(context, null, Intake.Fields(context)), Topics = sop.Intake.Topics ? [.. topics.Select(topic => new OptionView(topic.Id, topic.Label))] : [] };
        }

        return view with
        {
            Status = state.Status,
            Closure = state.Header?.ClosureKind,
            Tasks = [.. state.Items.Values.Select(item => Task(play, state, item)).OfType<TrialTask>()],
            History = [.. play.History.Select((entry, at) => Entry(context, entry, at + 1))],
            Path = Path(play.History, state),
        };
    }

    private static TrialTask? Task(TrialPlay play, TicketState state, WorkItem item)
    {
        var people = TrialPeople.For(play.Context(Actor.System), item);
        var context = play.Context(play.ActorOf(people is [var first, ..] ? first.Value : null));
        if (context.Sop.FindStep(item.Step) is not { } step)
        {
            return null;
        }

        var outcomes = Offers.For(context, state, item).Select(outcome => new OutcomeView(outcome.Id, outcome.Label, TrialForms.Of(context, state.Header, TrialForms.Asked(context, state, step, outcome))));
        return new TrialTask(
            item.Ordinal, step, context.Sop.FindLane(item.Lane)?.Label ?? item.Lane, people, TrialForms.Of(context, state.Header, TrialForms.Asked(context, state, step, null)), [.. outcomes],
            TrialForms.Of(context, state.Header, RowEvidence.Questions(context, state, step)), item.Clock is { } clock ? state.Clocks.GetValueOrDefault(clock)?.DueAt : null);
    }

    private static HistoryEntryView Entry(TicketContext context, HistoryEntry entry, int seq)
    {
        var step = entry.Step is { } id ? context.Sop.FindStep(id) : null;
        return new HistoryEntryView
        {
            Seq = seq,
            At = context.Tenant.At(entry.At),
            Kind = entry.Kind,
            Step = entry.Step,
            StepNo = step?.No,
            Activity = step?.Activity,
            Outcome = entry.Outcome,
            OutcomeLabel = entry.Outcome is { } outcome ? step?.FindOutcome(outcome)?.Label : null,
            Actor = entry.Actor,
            ActorName = context.People.GetValueOrDefault(entry.Actor)?.Name ?? Actor.System.Name,
            Hash = "",
        };
    }

    private static TravelledPath Path(IReadOnlyList<HistoryEntry> history, TicketState state)
    {
        var ended = history.Where(entry => entry.Step is not null && entry.Kind is HistoryKind.StepCompleted or HistoryKind.Skipped).ToList();
        return new TravelledPath
        {
            Done = ended.Select(entry => entry.Step!).ToHashSet(StringComparer.Ordinal),
            Taken = ended.Where(entry => entry.Outcome is not null).Select(entry => (entry.Step!, entry.Outcome!)).ToHashSet(),
            Current = state.Items.Values.Select(item => new Place(item.Step, item.Lane)).ToHashSet(),
        };
    }
}
