using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Messages;

/// <summary>Who is meant by the recipients that a definition names.</summary>
internal static class Recipients
{
    /// <summary>User names, each once, in the order in which they were named. Nobody without an account is among them.</summary>
    public static IReadOnlyList<string> Of(TicketContext context, Decision decision, Effect.Message message) =>
    [
        .. message.To.Concat(message.Cc)
            .SelectMany(recipient => Of(context, decision, message, recipient))
            .Where(context.People.ContainsKey)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the requester is among them, with an account or without.</summary>
    public static bool IncludeRequester(TicketContext context, Effect.Message message) => message.To.Concat(message.Cc).Any(recipient =>
        recipient == TicketState.RequesterParty || (recipient.Split(':', 2) is ["lane", var lane] && context.Sop.FindLane(lane) is { Requester: true }));

    private static IEnumerable<string> Of(TicketContext context, Decision decision, Effect.Message message, string recipient) => recipient.Split(':', 2) switch
    {
        [TicketState.RequesterParty] => Requester(decision),
        ["assignee"] => Assignee(context, decision, message),
        ["person", var userName] => [userName],
        ["role", var role] => Holders(context, [role], message.Unit),
        ["lane", var lane] => Lane(context, decision, message, lane),
        _ => [],
    };

    private static IEnumerable<string> Requester(Decision decision) => decision.State.Header?.Requester is { } requester ? [requester] : [];

    private static IEnumerable<string> Lane(TicketContext context, Decision decision, Effect.Message message, string id) => context.Sop.FindLane(id) switch
    {
        null => [],
        { Requester: true } => Requester(decision),
        { External: true } lane => Holders(context, context.Sop.FindLane(lane.ActedBy)?.Roles ?? [], message.Unit),
        var lane => Holders(context, lane.Roles, message.Unit),
    };

    /// <summary>Who has the work; while nobody in particular has it, everybody who may.</summary>
    private static IEnumerable<string> Assignee(TicketContext context, Decision decision, Effect.Message message)
    {
        var item = message.Item is { } ordinal
            ? decision.State.Items.GetValueOrDefault(ordinal)
                ?? decision.Changes.OfType<StateChange.ItemSet>().LastOrDefault(set => set.Item.Ordinal == ordinal)?.Item
            : null;
        return item is null ? []
            : Permissions.KeeperOf(context, item) is not { } keeper ? Holders(context, item.Roles, item.Unit)
            : [keeper, .. Holders(context, item.Roles, item.Unit).Where(name => context.People[name].Holds.Any(held => held.Instead == keeper && held.Covers(item.Unit)))];
    }

    private static IEnumerable<string> Holders(TicketContext context, IReadOnlyList<string> roles, string? unit) =>
        context.People.Values.Where(person => Holds(person, roles, unit)).Select(person => person.UserName).Order(StringComparer.Ordinal);

    private static bool Holds(Person person, IReadOnlyList<string> roles, string? unit) =>
        roles.Any(role => person.Holds.Any(held => held.Role == role && held.Covers(unit)));
}
