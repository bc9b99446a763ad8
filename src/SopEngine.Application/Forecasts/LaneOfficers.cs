using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Forecasts;

/// <summary>How many people may act in a lane.</summary>
internal static class LaneOfficers
{
    public static int Count(TicketContext context, Lane lane)
    {
        var roles = lane.External ? context.Sop.FindLane(lane.ActedBy ?? "")?.Roles ?? [] : lane.Roles;
        return context.People.Values.Count(person => roles.Any(person.HasRole));
    }
}
