using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Sops;

/// <summary>The region's SOPs as callers see them.</summary>
public sealed class SopQueries(SopRegistry sops, TicketContexts contexts)
{
    /// <summary>Those in force.</summary>
    public Page<SopSummaryView> List(Caller caller) =>
        new([.. sops.InForce(caller.Tenant.Id).Select(sop => new SopSummaryView(sop.Printed.Sop, sop.Printed.Document.Title, sop.Printed.Revision))]);

    /// <summary>One in force, with what filing a ticket asks of this caller.</summary>
    public async Task<Result<SopView>> GetAsync(Caller caller, string sop, CancellationToken stop) =>
        sops.FindInForce(caller.Tenant.Id, sop) is { } found ? await ViewAsync(caller, found, stop) : new SopProblems.SopUnknown(sop);

    /// <summary>A published revision, in force or not.</summary>
    public async Task<Result<SopView>> GetAsync(Caller caller, string sop, int revision, CancellationToken stop) =>
        await sops.FindAsync(caller.Tenant.Id, sop, revision, stop) is { } found
            ? await ViewAsync(caller, found, stop)
            : new SopProblems.SopUnknown($"{sop} revisi {revision}");

    private async Task<SopView> ViewAsync(Caller caller, LoadedSop sop, CancellationToken stop)
    {
        var context = await contexts.AroundAsync(caller, sop.Running, stop);
        var running = sop.Running;
        var topics = context.Tenant.Topics.Where(topic => topic.Sop == running.Sop).Select(topic => new TopicView(topic.Id, topic.Label)
        {
            Class = topic.Class,
            Unit = Names.OfUnit(caller.Tenant, topic.Unit),
        });
        return new SopView(
            running.Sop,
            running.Document.Title,
            running.Revision,
            running.Document.Number,
            sop.Sha256,
            sops.FindInForce(caller.Tenant.Id, running.Sop)?.Sha256 == sop.Sha256,
            new IntakeView(FieldViews.Of(context, Intake.Fields(context), OwnFacts.Of(context)), [.. topics], running.Intake.Channels, running.Intake.Topics));
    }
}
