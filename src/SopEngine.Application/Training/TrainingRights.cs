using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Training;

namespace SopEngine.Application.Training;

internal static class TrainingRights
{
    /// <summary>Why the caller may not have to do with the clock; null when he may.</summary>
    public static Problem? Refuse(Caller caller) => caller switch
    {
        _ when !caller.Actor.HasRole(RoleDefinition.Admin) => new TicketProblems.NotAllowed("mengatur jam latihan"),
        { Tenant.IsTraining: false } => new TrainingProblems.NotATrainingRegion(caller.Tenant.Name),
        _ => null,
    };
}
