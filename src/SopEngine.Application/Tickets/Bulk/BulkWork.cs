using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Bulk;

/// <summary>
/// The same act on many work items. Each is an ordinary command of its own, with its own line in its ticket's history: one that is refused holds up no other, and what was done
/// stays done when the line is cut. Sent again under the same operation, each is done once.
/// </summary>
public sealed class BulkWork(WorkItemQueries work, ClaimWorkItemHandler claim, ReleaseWorkItemHandler release, AssignWorkItemHandler assign)
{
    /// <summary>How many at once.</summary>
    public const int Most = 50;

    /// <summary>What would happen, without its happening. Refused as a whole when nothing, too much, or nobody to hand over to is named.</summary>
    public async Task<Result<IReadOnlyList<BulkLine>>> PreviewAsync(Caller caller, BulkRequest request, CancellationToken stop)
    {
        if (Refuse(request) is { } error)
        {
            return new TicketProblems.FormInvalid([error]);
        }

        var lines = new List<BulkLine>();
        foreach (var id in request.Items.Distinct(StringComparer.Ordinal))
        {
            lines.Add((await work.GetAsync(caller, id, stop)).Succeeded(out var item, out var problem)
                ? new BulkLine(id, item, RefuseItem(request, item))
                : new BulkLine(id, null, problem));
        }

        return lines;
    }

    /// <summary>Does it; what became of each.</summary>
    public async Task<Result<IReadOnlyList<BulkLine>>> RunAsync(Caller caller, BulkRequest request, Operation? operation, CancellationToken stop)
    {
        if (Refuse(request) is { } error)
        {
            return new TicketProblems.FormInvalid([error]);
        }

        var lines = new List<BulkLine>();
        foreach (var id in request.Items.Distinct(StringComparer.Ordinal))
        {
            var own = operation is null ? null : new Operation($"{operation.Key}.{id}", operation.RequestHash);
            var done = await RunAsync(caller, request, id, own, stop);
            var item = (await work.GetAsync(caller, id, stop)).Succeeded(out var view, out _) ? view : null;
            lines.Add(new BulkLine(id, item, done.Problem));
        }

        return lines;
    }

    private Task<Result<CommandAnswer>> RunAsync(Caller caller, BulkRequest request, string id, Operation? operation, CancellationToken stop) => request.Act switch
    {
        BulkAct.Claim => claim.HandleAsync(caller, id, operation, stop),
        BulkAct.Release => release.HandleAsync(caller, id, operation, stop),
        BulkAct.Assign => assign.HandleAsync(caller, id, new AssignRequest(request.Person, request.Instruction), operation, stop),
    };

    private static FieldError? Refuse(BulkRequest request) => request switch
    {
        { Items.Count: 0 } => new FieldError("items", "required", "Pilih paling sedikit satu tugas."),
        { Items.Count: > Most } => new FieldError("items", "too-many", $"Pilih paling banyak {Most} tugas sekaligus."),
        { Act: BulkAct.Assign, Person: null or "" } => new FieldError("person", "required", "Pilih orang yang mengerjakan."),
        _ => TextBound.Refuse("instruction", request.Instruction, TextBound.Long),
    };

    private static Problem? RefuseItem(BulkRequest request, WorkItemView item) => request.Act switch
    {
        BulkAct.Claim when item.Assignee is { } holder && !item.Acts.Contains("claim") => new TicketProblems.WorkItemTaken(holder),
        BulkAct.Claim when !item.Acts.Contains("claim") => new TicketProblems.NotAllowed("mengambil tugas ini"),
        BulkAct.Release when !item.Acts.Contains("release") => new TicketProblems.NotAllowed("melepaskan tugas ini"),
        BulkAct.Assign when !item.Acts.Contains("assign") => new TicketProblems.NotAllowed("menyerahkan tugas ini"),
        BulkAct.Assign when item.Candidates.All(person => person.Value != request.Person) => new TicketProblems.NotAllowed("menyerahkan tugas ini kepada orang itu"),
        _ => null,
    };
}
