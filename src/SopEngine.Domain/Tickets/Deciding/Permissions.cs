using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Who may do what to a ticket. Roles come from the definition's lanes and the region's files: nothing here knows a region.</summary>
public static class Permissions
{
    /// <summary>Whether the actor acts for the provider in this SOP: holds a role of one of its lanes, or is an admin.</summary>
    public static bool IsOfficer(TicketContext context, Actor actor) =>
        actor.IsSystem || HasAuthority(context, actor) || context.Sop.Lanes.Any(lane => lane.Roles.Any(actor.HasRole));

    /// <summary>Whether the actor may skip and force rows.</summary>
    public static bool HasAuthority(TicketContext context, Actor actor) => HasAuthority(context.Tenant, actor);

    /// <summary>The same where it is about no ticket, such as a message of the region that could not be delivered.</summary>
    public static bool HasAuthority(TenantProfile tenant, Actor actor) =>
        actor.IsSystem || actor.HasRole(RoleDefinition.Admin) || tenant.Roles.Any(role => role.Authority && actor.HasRole(role.Id));

    public static bool IsRequester(TicketHeader header, Actor actor) => header.Requester == actor.UserName;

    /// <summary>Whether the actor belongs to those who do this visit's work, whoever holds it at the moment.</summary>
    public static bool BelongsTo(TicketContext context, TicketHeader header, WorkItem item, Actor actor)
    {
        if (actor.IsSystem)
        {
            return true;
        }

        var lane = context.Sop.FindLane(item.Lane);
        return lane switch
        {
            null => false,
            { Requester: true } => IsRequester(header, actor) || (header.Requester is null && IsOfficer(context, actor)),
            _ => MayHold(item, actor.Holds),
        };
    }

    /// <summary>Whether somebody with these roles may be given this visit's work.</summary>
    public static bool MayHold(WorkItem item, IReadOnlyList<RoleHolding> holds) =>
        item.Roles.Any(role => holds.Any(held => held.Role == role && held.Covers(item.Unit)));

    /// <summary>
    /// Who a visit is kept for: whoever took it or was given it, as long as he holds a post that it belongs to. Work follows the post. Null when anybody of the lane may take it.
    /// </summary>
    public static string? KeeperOf(TicketContext context, WorkItem item) =>
        item.Assignee is { } holder && item.Roles.Count > 0 && context.Sop.FindLane(item.Lane) is { Requester: false }
            && !(context.People.TryGetValue(holder, out var person) && MayHold(item, person.Holds)) ? null : item.Assignee;

    /// <summary>The same for one actor: null too for what is kept for himself, and for somebody in whose place he stands as Plh or Plt.</summary>
    public static string? KeptFrom(TicketContext context, WorkItem item, Actor actor) =>
        KeeperOf(context, item) is { } holder && holder != actor.UserName
            && !actor.Holds.Any(held => held.Instead == holder && item.Roles.Contains(held.Role) && held.Covers(item.Unit)) ? holder : null;

    /// <summary>What an actor signs a visit as: his post, or what he is only for the time being ("Plh. Kepala Bidang").</summary>
    public static string PostOf(TicketContext context, Actor actor, WorkItem? item)
    {
        var held = item is null ? [] : actor.Holds.Where(holding => item.Roles.Contains(holding.Role) && holding.Covers(item.Unit)).ToList();
        return held.Count == 0 || held.Any(holding => holding.Kind == HoldingKind.Definitive)
            ? actor.Post
            : $"{held[0].Kind}. {context.Tenant.Roles.FirstOrDefault(role => role.Id == held[0].Role)?.Label ?? held[0].Role}";
    }

    /// <summary>Whether the actor may read the ticket: the requester, whoever filed it, and the officers of its SOP. An operator's
    /// commands reach every ticket, and are answered without a word of it.</summary>
    public static bool MayRead(TicketContext context, TicketHeader header, Actor actor) =>
        actor.IsOperator || IsRequester(header, actor) || header.FiledBy == actor.UserName || IsOfficer(context, actor);

    /// <summary>The roles that begin a visit by a lane.</summary>
    internal static IReadOnlyList<string> RolesOf(SopRevision sop, Lane lane) =>
        lane.External ? sop.FindLane(lane.ActedBy)?.Roles ?? [] : lane.Roles;
}
