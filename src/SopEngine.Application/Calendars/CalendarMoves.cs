using System.Globalization;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>Writes the audit lines of clocks that a changed calendar moved, in the transaction that moves them.</summary>
internal static class CalendarMoves
{
    public static void Write(SopDbContext db, TicketContext context, string number, Decision decision)
    {
        foreach (var moved in decision.Effects.OfType<Effect.ClockMoved>())
        {
            db.Insert(new CalendarMoveRow
            {
                Tenant = db.Tenant,
                Number = int.Parse(moved.Calendar.AsSpan(moved.Calendar.LastIndexOf('@') + 1), NumberStyles.None, CultureInfo.InvariantCulture),
                Ticket = number,
                Clock = moved.Clock,
                Before = moved.Before,
                After = moved.After,
                At = context.Now,
            });
        }
    }
}
