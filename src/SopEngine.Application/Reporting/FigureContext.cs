using System.Linq.Expressions;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Reporting;

/// <summary>What one request for figures may read: the facts of its region or regions as of an instant, and the lists that explain them.</summary>
public sealed class FigureContext(FactReader facts, DateTime now, FigureLists lists) : IAsyncDisposable
{
    public FigureLists Lists => lists;

    public IQueryable<Dated<TicketFact>> Tickets => Dated(facts.Tickets);

    public IQueryable<Dated<StepFact>> Steps => Dated(facts.Steps);

    public IQueryable<Dated<ClockFact>> Clocks => Dated(facts.Clocks);

    public IQueryable<PauseFact> Pauses => facts.Pauses;

    public IQueryable<DeviationFact> Deviations => facts.Deviations;

    public IQueryable<SlaDayRow> SlaDays => facts.SlaDays;

    public IQueryable<TicketDayRow> TicketDays => facts.TicketDays;

    public IQueryable<DeviationDayRow> DeviationDays => facts.DeviationDays;

    public IQueryable<RatingFact> Ratings => facts.Ratings;

    public ValueTask DisposeAsync() => facts.DisposeAsync();

    private IQueryable<Dated<T>> Dated<T>(IQueryable<T> rows)
    {
        var at = now;
        Expression<Func<T, Dated<T>>> dated = row => new Dated<T> { Row = row, Now = at };
        return rows.Select(dated);
    }
}
