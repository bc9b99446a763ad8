using System.Collections.Immutable;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>The visits of one ticket while its history is counted.</summary>
internal sealed class StepBook(FactSetting setting, TenantId tenant, ImmutableSortedDictionary<int, StepFact> known, DeviationBook deviations)
{
    private readonly Dictionary<(int Item, int Ordinal), PauseFact> _pauses = [];
    private ImmutableSortedDictionary<int, StepFact> _steps = known;

    public ImmutableSortedDictionary<int, StepFact> All => _steps;

    public IEnumerable<StepFact> Values => _steps.Values;

    public ImmutableDictionary<(int Item, int Ordinal), PauseFact> Pauses => _pauses.ToImmutableDictionary();

    /// <summary>
    /// A due time that passed is missed for good: pausing or extending afterwards forgives nothing. Only a corrected time or calendar is judged anew.
    /// </summary>
    public void PassDueTimes(HistoryEntry entry, TicketHeader? header)
    {
        if (header is null || IsCorrection(entry))
        {
            return;
        }

        // what is gone over stays as it is while others are put in its place
        foreach (var (_, step) in _steps)
        {
            if (step is { EndedAt: null, MissedAt: null, Owner: OwnerSide.Provider } && step.DueAt < entry.At)
            {
                Put(step with { MissedAt = step.DueAt, ChangeSeq = null });
                deviations.Late(step, step.DueAt.Value);
            }
        }
    }

    public void Set(WorkItem item, TicketState state, HistoryEntry entry)
    {
        var step = _steps.GetValueOrDefault(item.Ordinal) ?? New(item, state);
        step = state.Header is { } header && header.Revision != step.Revision && step.EndedAt is null ? Moved(step, item, state) : step;
        step = step with
        {
            State = item.State,
            Unit = item.Unit,
            ActiveAt = item.ActiveAt,
            ClaimedAt = item.ClaimedAt,
            Topic = state.Header?.Topic,
            Class = state.Header?.Class,
            ChangeSeq = null,
        };
        step = Paused(step, item, entry.At);
        Put(item.EndedAt is { } end && step.EndedAt is null ? StepEnding.Of(setting, step, item, end) : step);
    }

    public void Set(Clock clock, HistoryEntry entry)
    {
        foreach (var (_, step) in _steps)
        {
            if (step.Clock == clock.Ordinal && step.EndedAt is null)
            {
                Put(Timed(step, clock, IsCorrection(entry)));
            }
        }
    }

    private static bool IsCorrection(HistoryEntry entry) => entry.Kind is HistoryKind.Relaid or HistoryKind.Adjusted;

    private StepFact New(WorkItem item, TicketState state)
    {
        var (header, row) = (state.Header!, setting.SopOf(state.Header!.Revision).FindStep(item.Step));
        var clock = Own(item, state);
        var round = 1 + header.Returns + header.Reopenings;
        var step = new StepFact
        {
            Tenant = tenant,
            Ticket = header.Number,
            Ordinal = item.Ordinal,
            Sop = header.Sop,
            Revision = header.Revision,
            Step = item.Step,
            Phase = row?.Phase ?? Phase.Work,
            Lane = item.Lane,
            Owner = item.Owner,
            Gating = row?.Gating ?? true,
            Visit = item.Visit,
            Round = round,
            Calendar = clock?.Calendar ?? setting.CalendarFor(header.Topic, item.Unit).Version,
            Clock = clock?.Ordinal,
            Sla = clock is null || item.Owner != OwnerSide.Provider ? StepSla.None : StepSla.Pending,
        };
        return clock is null ? step : Timed(step with { MissedAt = MissedBefore(clock.Ordinal) }, clock, false) with
        {
            Allows = item.Owner == OwnerSide.Provider && !_steps.Values.Any(other => other.Allows && other.Step == item.Step && (other.Round == round || other.Clock == clock.Ordinal)),
        };
    }

    private StepFact Moved(StepFact step, WorkItem item, TicketState state)
    {
        var (clock, revision) = (Own(item, state), state.Header!.Revision);
        var moved = StepMoving.Of(step, item, revision, setting.SopOf(revision).FindStep(item.Step), clock);
        return clock is null ? moved : Timed(moved, clock, false);
    }

    private static Clock? Own(WorkItem item, TicketState state) =>
        item.Clock is { } ordinal && state.Clocks.TryGetValue(ordinal, out var found) && found.Kind == ClockKind.Step ? found : null;

    // a row that is handed on late is late for whoever goes on with it
    private DateTime? MissedBefore(int clock) => _steps.Values.FirstOrDefault(step => step.Clock == clock && step.MissedAt is not null)?.MissedAt;

    private StepFact Timed(StepFact step, Clock clock, bool corrected)
    {
        var calendar = setting.Calendars.OfVersion(clock.Calendar);
        var missed = corrected ? null : step.MissedAt;
        var due = missed ?? clock.DueAt;
        return step with
        {
            Calendar = clock.Calendar,
            Reading = clock.Target.Reading,
            TargetMs = calendar.AllowedMs(clock),
            MissedAt = missed,
            DueAt = due,
            DueOn = due is { } at ? calendar.DayOf(at) : null,
            ChangeSeq = null,
        };
    }

    private StepFact Paused(StepFact step, WorkItem item, DateTime now) => (step.PausedSince, item.PausedAt, item.EndedAt) switch
    {
        (null, { } since, null) => Begin(step, since, item.AwaitsRequester),
        ({ } since, null, _) => End(step, since, now),
        ({ } since, _, { } end) => End(step, since, end),
        _ => step,
    };

    private StepFact Begin(StepFact step, DateTime since, bool forRequester)
    {
        var paused = step with { PausedSince = since, PausedForRequester = forRequester, Pauses = step.Pauses + 1 };
        Note(paused, since, null, null);
        return paused;
    }

    private StepFact End(StepFact step, DateTime since, DateTime to)
    {
        var calendar = setting.Calendars.OfVersion(step.Calendar);
        var working = calendar.WorkingMs(since, to);
        Note(step, since, to, working);
        return step with
        {
            PausedMs = step.PausedMs + working,
            PausedUsedMs = step.PausedUsedMs + calendar.UsedMs(step.Reading, since, to),
            PausedLateMs = step.PausedLateMs + (step.MissedAt is { } due ? calendar.WorkingMs(due > since ? due : since, to) : 0),
            PausedForRequesterMs = step.PausedForRequesterMs + (step.PausedForRequester ? working : 0),
            PausedSince = null,
            PausedForRequester = false,
        };
    }

    private void Note(StepFact step, DateTime from, DateTime? to, long? working) => _pauses[(step.Ordinal, step.Pauses)] = new PauseFact
    {
        Tenant = tenant,
        Ticket = step.Ticket,
        Item = step.Ordinal,
        Ordinal = step.Pauses,
        Sop = step.Sop,
        Step = step.Step,
        ForRequester = step.PausedForRequester,
        From = from,
        To = to,
        WorkingMs = working,
    };

    private void Put(StepFact step) => _steps = _steps.SetItem(step.Ordinal, step);
}
