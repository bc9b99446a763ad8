using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Tickets as one caller may see them.</summary>
internal static class TicketViews
{
    /// <summary>A ticket as a line of a list.</summary>
    public static TicketView Of(TicketContext context, StoredTicket ticket)
    {
        var (row, tenant) = (ticket.Row, context.Tenant);
        return new TicketView
        {
            Number = row.Number,
            Sop = row.Sop,
            Revision = row.Revision,
            SopTitle = context.Sop.Document.Title,
            Status = ticket.State.Status,
            StatusLabel = Names.OfStatus(tenant, ticket.State.Status),
            ClosureKind = row.ClosureKind,
            Subject = row.Subject,
            Topic = row.Topic,
            TopicLabel = context.FindTopic(row.Topic)?.Label,
            Class = row.Class,
            TicketType = row.TicketType,
            Channel = row.Channel,
            Requester = row.Requester,
            RequesterName = row.Requester is { } requester ? Names.OfPerson(context, requester) : NameOf(context, ticket),
            FiledBy = row.FiledBy,
            ReceivedAt = tenant.At(row.ReceivedAt),
            OpenedAt = tenant.At(row.OpenedAt),
            DueAt = tenant.At(row.DueAt),
            UnsetYear = ticket.State.Clocks.Values.Where(clock => clock.State != ClockState.Stopped).Select(clock => clock.UnsetYear).FirstOrDefault(year => year is not null),
            ResolvedAt = tenant.At(row.ResolvedAt),
            ClosedAt = tenant.At(row.ClosedAt),
            WorkItems = [.. ticket.State.Items.Values.Select(item => WorkItemViews.Of(context, ticket, item))],
        };
    }

    /// <summary>A ticket by itself, with all that the caller may know of it and do with it.</summary>
    public static TicketView Whole(TicketContext context, StoredTicket ticket, IReadOnlyList<FileView> files)
    {
        var row = ticket.Row;
        var full = PersonalSight.IsFull(context, ticket.State);
        var answers = WithGenerated(context, ticket);
        var names = files.ToDictionary(file => file.Id, file => file.Name, StringComparer.OrdinalIgnoreCase);
        return Of(context, ticket) with
        {
            OnBehalfOf = row.OnBehalfName is { } name && (Permissions.IsOfficer(context, context.Actor) || row.FiledBy == context.Actor.UserName)
                ? full ? new ContactView(name, row.OnBehalfUnit, row.OnBehalfPhone, row.OnBehalfEmail) : Masked(row)
                : null,
            Masked = !full && (row.OnBehalfName is not null || AnswerViews.HoldContact(context, answers)),
            Outage = ticket.State.Header is { Outage: true },
            Links = Links(context, ticket),
            Answers = AnswerViews.Of(context, answers, names, full),
            Files = files,
            Acts = Trial.ActsOn(context, ticket.State),
        };
    }

    private static ContactView Masked(TicketRow row) => new(
        row.OnBehalfName is { } name ? Mask.Name(name) : null, row.OnBehalfUnit, row.OnBehalfPhone is { } phone ? Mask.Number(phone) : null, row.OnBehalfEmail is { } email ? Mask.Email(email) : null);

    private static string NameOf(TicketContext context, StoredTicket ticket) =>
        ticket.Row.OnBehalfName is not { } name ? "" : PersonalSight.IsFull(context, ticket.State) ? name : Mask.Name(name);

    // who else reported an outage is for officers to know
    private static IReadOnlyList<LinkView>? Links(TicketContext context, StoredTicket ticket)
    {
        var shown = (ticket.State.Header?.Links ?? []).Where(link => link.Kind != TicketLink.HasPart || Permissions.IsOfficer(context, context.Actor)).ToList();
        return shown.Count == 0 ? null : [.. shown.Select(link => new LinkView(link.Number, link.Kind))];
    }

    private static Dictionary<string, Answer> WithGenerated(TicketContext context, StoredTicket ticket)
    {
        var answers = ticket.Answers.ToDictionary(StringComparer.Ordinal);
        foreach (var field in context.Sop.Forms.SelectMany(form => form.Fields).Where(field => field.Generated == "ticketNumber"))
        {
            answers[field.Name] = Answer.Text(ticket.Row.Number);
        }

        return answers;
    }
}
