using SopEngine.Application.Ratings;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Demo;

/// <summary>What follows the end of a ticket: some of its requesters say what they think of it.</summary>
internal sealed class DemoEnds(DemoDesk desk, DemoAgenda agenda)
{
    private const double Rates = 0.36;
    private const double Writes = 0.3;
    private const int Satisfied = 3;

    /// <summary>Plans it, once for each ticket.</summary>
    public void Plan(DemoTicket ticket, TicketHeader header, TicketContext context)
    {
        if (ticket.Ended)
        {
            return;
        }

        ticket.Ended = true;
        var questions = RatingQuestions.Of(context.Tenant.Satisfaction).Count;
        if (questions > 0 && header.Requester is { } requester && context.People.TryGetValue(requester, out var person) && ticket.Chance.Happens(Rates))
        {
            var at = desk.Now + ticket.Chance.Between(TimeSpan.FromMinutes(10), TimeSpan.FromHours(60));
            agenda.Add(at, stop => desk.RateAsync(person, ticket.Number, Rating(ticket.Chance, questions), stop));
        }
    }

    private static RateRequest Rating(Chance chance, int questions)
    {
        var mood = Score(chance);
        var scores = Enumerable.Range(0, questions).Select(_ => (int?)Math.Clamp(mood + chance.Below(2), Domain.Ratings.Rating.Least, Domain.Ratings.Rating.Most)).ToList();
        return new RateRequest(scores, chance.Happens(Writes) ? chance.Of(mood >= Satisfied ? DemoGrounds.Thanks : DemoGrounds.Complaints) : null);
    }

    private static int Score(Chance chance) => chance.Next() switch
    {
        < 0.04 => 1,
        < 0.16 => 2,
        < 0.75 => Satisfied,
        _ => 4,
    };
}
