using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Papers as whoever may read the ticket sees them.</summary>
internal static class PaperViews
{
    /// <summary>All of a ticket, in the order of issue. The context holds its papers.</summary>
    public static async Task<IReadOnlyList<PaperView>> OfAsync(SopDbContext db, TicketContext context, StoredTicket ticket, CancellationToken stop)
    {
        if (context.Papers.Count == 0)
        {
            return [];
        }

        var number = ticket.Row.Number;
        var rows = await db.Papers.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Ordinal).ToListAsync(stop);
        var signatures = (await db.PaperSignatures.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.SignedAt).ThenBy(row => row.Id).ToListAsync(stop))
            .ToLookup(row => row.Paper);
        return [.. rows.Select(row => Of(context, ticket.State, row, [.. signatures[row.Id].Select(signed => Of(context, signed))]))];
    }

    public static PaperSignatureView Of(TicketContext context, PaperSignatureRow row) =>
        new(row.SignedBy, row.Name, row.Post.Length > 0 ? row.Post : null, context.Tenant.At(row.SignedAt), row.Way);

    private static PaperView Of(TicketContext context, TicketState state, PaperRow row, IReadOnlyList<PaperSignatureView> signatures) => new()
    {
        Id = row.Id.ToString(),
        Title = row.Title,
        Number = row.Number,
        Step = row.Step,
        StepNo = context.Sop.FindStep(row.Step)?.No,
        IssuedAt = context.Tenant.At(row.IssuedAt),
        Sha256 = row.Sha256,
        Awaited = IsAwaited(context, state, row.ToPaper()),
        Signatures = signatures,
    };

    private static bool IsAwaited(TicketContext context, TicketState state, IssuedPaper paper) =>
        !Countersigning.IsSigned(state, paper)
        && state.Items.Values.Any(item => Countersigning.Awaited(context, item.Step).Any(awaited => awaited.Paper.Id == paper.Id));
}
