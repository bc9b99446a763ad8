using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.PersonalData;

/// <summary>Who sees of a ticket how a person can be reached, and the name of somebody without an account, in full. Whoever else may read the ticket sees them masked.</summary>
public static class PersonalSight
{
    /// <summary>The requester, whoever typed it in for him, who belongs to a running visit, admins, and for a while who gave a ground for it (<see cref="TicketContext.Revealed"/>).</summary>
    public static bool IsFull(TicketContext context, TicketState state) =>
        context.Revealed || context.Actor.IsSystem || context.Actor.HasRole(RoleDefinition.Admin)
        || (state.Header is { } header && (IsOwn(header, context.Actor) || state.Items.Values.Any(item => Permissions.BelongsTo(context, header, item, context.Actor))));

    /// <summary>Whether the ticket is his own, so that his reading it is nobody's concern.</summary>
    public static bool IsOwn(TicketHeader header, Actor actor) => Permissions.IsRequester(header, actor) || header.FiledBy == actor.UserName;
}
