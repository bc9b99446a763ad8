using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Ratings;

namespace SopEngine.Application.Ratings;

/// <summary>Ratings between the database and what is decided and shown.</summary>
internal static class RatingRows
{
    public static async Task<Rating?> FindAsync(SopDbContext db, string number, CancellationToken stop) =>
        await db.Ratings.AsNoTracking().SingleOrDefaultAsync(row => row.Ticket == number, stop) is { } row
            ? new Rating([.. row.Scores.Split(',').Select(score => int.Parse(score, CultureInfo.InvariantCulture))], row.Remark, row.At)
            : null;

    public static RatingRow Of(SopDbContext db, string number, Rating rating) => new()
    {
        Tenant = db.Tenant,
        Ticket = number,
        Scores = string.Join(',', rating.Scores.Select(score => score.ToString(CultureInfo.InvariantCulture))),
        Remark = rating.Remark,
        At = rating.At,
    };

    public static RatingFact FactOf(SopDbContext db, FoundTicket found, Rating rating) => new()
    {
        Tenant = db.Tenant,
        Ticket = found.Ticket.Row.Number,
        Sop = found.Ticket.Row.Sop,
        At = rating.At,
        On = found.Context.Calendars.Ordinary.DayOf(rating.At),
        Questions = rating.Scores.Count,
        Score = rating.Scores.Sum(),
    };

    public static RatingView View(TenantProfile tenant, Rating rating) => new(
        [.. rating.Scores.Zip(RatingQuestions.AnsweredBy(rating), (score, question) => new ScoreView(question, score, RatingQuestions.Grades[score - 1]))],
        decimal.Round(rating.Index, 2),
        rating.Remark,
        tenant.At(rating.At));
}
