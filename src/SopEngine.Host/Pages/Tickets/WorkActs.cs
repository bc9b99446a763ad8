using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>Carries out what a form asks of one visit.</summary>
public sealed class WorkActs(
    ClaimWorkItemHandler claim, ReleaseWorkItemHandler release, AssignWorkItemHandler assign, CompleteWorkItemHandler complete, SupplyWorkItemHandler supply,
    WorkItemQueries work, FormReader reader)
{
    public async Task<ActResult> RunAsync(Caller caller, PostedForm posted, CancellationToken stop)
    {
        var item = posted.Text("langkah") ?? "";
        return posted.Text("aksi") switch
        {
            "ambil" => new ActResult(await claim.HandleAsync(caller, item, posted.Operation, stop)),
            "lepas" => new ActResult(await release.HandleAsync(caller, item, posted.Operation, stop)),
            "tugaskan" => new ActResult(await assign.HandleAsync(
                caller, item, new AssignRequest(posted.Text("person"), posted.Text("instruction")), posted.Operation, stop)),
            "lengkapi" => await SupplyAsync(caller, item, posted, stop),
            _ => await CompleteAsync(caller, item, posted, stop),
        };
    }

    private async Task<ActResult> CompleteAsync(Caller caller, string item, PostedForm posted, CancellationToken stop)
    {
        var found = await work.GetAsync(caller, item, stop);
        if (!found.Succeeded(out var view, out var unknown))
        {
            return new ActResult(unknown);
        }

        var outcome = posted.Text("jawaban");
        var filled = await reader.ReadAsync(caller, posted, Asked(view, outcome), stop);
        if (filled.Problem is { } refused)
        {
            return new ActResult(refused, filled.Kept, filled.Errors);
        }

        var request = new CompleteRequest { Outcome = outcome, Answers = filled.Answers };
        return new ActResult(await complete.HandleAsync(caller, view.Id, request, posted.Operation, stop), filled.Kept);
    }

    private async Task<ActResult> SupplyAsync(Caller caller, string item, PostedForm posted, CancellationToken stop)
    {
        var found = await work.GetAsync(caller, item, stop);
        if (!found.Succeeded(out var view, out var unknown))
        {
            return new ActResult(unknown);
        }

        var filled = await reader.ReadAsync(caller, posted, view.MissingRequirements, stop);
        return filled.Problem is { } refused
            ? new ActResult(refused, filled.Kept, filled.Errors)
            : new ActResult(await supply.HandleAsync(caller, view.Id, new SupplyRequest { Answers = filled.Answers }, posted.Operation, stop), filled.Kept);
    }

    private static IReadOnlyList<FieldView> Asked(WorkItemView item, string? outcome) =>
        [.. item.Form.Fields, .. item.Outcomes.FirstOrDefault(offered => offered.Id == outcome)?.Fields ?? []];
}
