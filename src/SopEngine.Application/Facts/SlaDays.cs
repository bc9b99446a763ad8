using SopEngine.Domain.Calendars;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Facts;

/// <summary>Sums visits by the day they were due, and lateness by the day it lay in. Pure.</summary>
internal sealed class SlaDays(TenantId tenant, CalendarSet calendars, DateTime now)
{
    private readonly Dictionary<(DateOnly On, string Sop, int Revision, Phase Phase), SlaDayRow> _rows = [];

    /// <param name="days">Which days.</param>
    /// <param name="steps">At least all measured visits that are due or late on one of them.</param>
    /// <param name="pauses">The pauses of those visits.</param>
    public IReadOnlyList<SlaDayRow> Sum(Days days, IEnumerable<StepFact> steps, ILookup<(string Ticket, int Item), PauseFact> pauses)
    {
        foreach (var step in steps.Where(step => step is { Owner: OwnerSide.Provider, Sla: not StepSla.None, DueAt: not null, DueOn: not null }))
        {
            if (step.Verdict(now) is { } met && days.First <= step.DueOn && step.DueOn <= days.Last)
            {
                Add(step, step.DueOn.Value, row => row with { Due = row.Due + 1, Met = row.Met + (met ? 1 : 0), Missed = row.Missed + (met ? 0 : 1) });
            }

            if (step.Verdict(now) is false)
            {
                AddLateness(days, step, pauses[(step.Ticket, step.Ordinal)]);
            }
        }

        return [.. _rows.Values];
    }

    private void AddLateness(Days days, StepFact step, IEnumerable<PauseFact> pauses)
    {
        var calendar = calendars.OfVersion(step.Calendar);
        foreach (var day in days.Each)
        {
            var late = Lateness.MsOf(calendar, step, pauses, (days.StartOf(day), days.EndOf(day)), now);
            if (late > 0)
            {
                Add(step, day, row => row with { LateMs = row.LateMs + late, Late = row.Late + 1 });
            }
        }
    }

    private void Add(StepFact step, DateOnly on, Func<SlaDayRow, SlaDayRow> add)
    {
        var key = (on, step.Sop, step.Revision, step.Phase);
        var row = _rows.GetValueOrDefault(key) ?? new SlaDayRow { Tenant = tenant, On = on, Sop = step.Sop, Revision = step.Revision, Phase = step.Phase };
        _rows[key] = add(row);
    }
}
