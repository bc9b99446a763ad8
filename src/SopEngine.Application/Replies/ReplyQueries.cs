using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Templates;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Times;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;

namespace SopEngine.Application.Replies;

/// <summary>The region's ready replies as they read on one ticket, for its officers. Nothing is sent by choosing one: it is text to be read over and completed.</summary>
public sealed class ReplyQueries(ReplyTemplates replies, TemplateHost host, TicketQueries tickets, SopDatabase database)
{
    public async Task<Result<Page<ReplyView>>> OfAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (!Permissions.IsOfficer(found.Context, caller.Actor))
        {
            return new TicketProblems.NotAllowed("memakai balasan siap pakai");
        }

        var values = Values(found);
        return new Page<ReplyView>([.. replies.Of(caller.Tenant.Id).Select(reply => Filled(reply.Name, reply.Reply, values)).OfType<ReplyView>()]);
    }

    private ReplyView? Filled(string name, ReplyTemplate reply, IReadOnlyDictionary<string, object> values)
    {
        try
        {
            return host.Fill(reply.Body, values).Trim() is { Length: <= TextBound.Long } text ? new ReplyView(name, reply.Title, text) : null;
        }
        catch (TemplateException)
        {
            // what cannot be filled is not offered; it was checked when it was read, so that this is a matter of size
            return null;
        }
    }

    private static Dictionary<string, object> Values(FoundTicket found)
    {
        var (context, row) = (found.Context, found.Ticket.Row);
        return new Dictionary<string, object>
        {
            ["daerah"] = Group(("nama", context.Tenant.Name)),
            ["pelapor"] = Group(("nama", row.Requester is { } requester ? Names.OfPerson(context, requester) : row.OnBehalfName is not { } name ? "" : PersonalSight.IsFull(context, found.Ticket.State) ? name : Mask.Name(name))),
            ["petugas"] = Group(("nama", context.Actor.Name), ("jabatan", context.Actor.Post)),
            ["sop"] = Group(("judul", context.Sop.Document.Title)),
            ["tiket"] = Group(
                ("dibuka", Instant(context, row.OpenedAt)), ("kanal", row.Channel), ("nomor", row.Number), ("perihal", row.Subject),
                ("tenggat", row.DueAt is { } due ? Instant(context, due) : "")),
        };
    }

    private static Dictionary<string, object> Group(params (string Name, string Value)[] values) => values.ToDictionary(value => value.Name, value => (object)value.Value);

    private static string Instant(TicketContext context, DateTime at) => context.Tenant.At(at).ToString("O", CultureInfo.InvariantCulture);
}
