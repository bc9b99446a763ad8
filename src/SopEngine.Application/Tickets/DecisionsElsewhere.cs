using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>
/// Decides, and adds to a save, what one ticket's decision asks of other tickets: both are saved, or neither. The other tickets' versions guard them as they guard the first:
/// where one of them moved meanwhile, all of it starts again.
/// </summary>
public sealed class DecisionsElsewhere(TicketContexts contexts, DecisionWriter writer)
{
    /// <summary>Why all of it is refused; null when it is not. To be called before anything else is added to the save.</summary>
    /// <param name="db">The save.</param>
    /// <param name="caller">Who gave the command.</param>
    /// <param name="known">As read with the first ticket.</param>
    /// <param name="now">When the first decision was made.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="stop">Ends the reading.</param>
    internal async Task<Problem?> WriteAsync(SopDbContext db, Caller caller, Stamps known, DateTime now, Decision decision, CancellationToken stop)
    {
        var asked = decision.Effects.OfType<Effect.Elsewhere>().ToList();
        var found = await TicketStore.LoadAsync(db, [.. asked.Select(effect => effect.Number).Distinct()], stop);
        foreach (var effect in asked)
        {
            if (!found.TryGetValue(effect.Number, out var ticket))
            {
                if (effect.Required)
                {
                    return Unknown(effect);
                }

                continue;
            }

            var context = await contexts.AroundAsync(caller, ticket, known, stop);
            context = context with { Now = ticket.Row.LastAt > now ? ticket.Row.LastAt : now };
            if (TicketDecider.Decide(context, ticket.State, effect.Command).Succeeded(out var decided, out var problem))
            {
                await writer.WriteAsync(db, context, ticket, TicketStore.Append(db, ticket, decided), decided, null, stop);
            }
            else if (effect.Required)
            {
                return problem;
            }
        }

        return null;
    }

    private static TicketProblems.FormInvalid Unknown(Effect.Elsewhere effect) =>
        new([new FieldError(effect.Command is TicketCommand.FollowedBy ? "follows" : "of", "unknown", $"Tidak ada tiket {effect.Number} yang dapat Anda lihat.")]);
}
