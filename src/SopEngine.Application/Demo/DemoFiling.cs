using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Demo;

/// <summary>Files the tickets of a region.</summary>
internal sealed class DemoFiling(DemoDesk desk, DemoForms forms)
{
    private DemoTicket? _last;

    /// <summary>True when it is filed.</summary>
    /// <param name="ticket">What is filed; gets its number.</param>
    /// <param name="sop">Under which SOP.</param>
    /// <param name="intake">By which way.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<bool> FileAsync(DemoTicket ticket, SopRevision sop, DemoIntake intake, CancellationToken stop)
    {
        var context = await desk.AroundAsync(sop, stop);
        if ((intake.ByOfficer ? DemoPeople.Officer(ticket.Chance, context) : DemoPeople.Requester(ticket.Chance, context)) is not { } person)
        {
            return false;
        }

        var original = ticket.Awaits(DemoTrait.Duplicate) && _last?.Sop == sop.Sop ? _last : null;
        context = context with { Actor = Actor.Of(person) };
        (ticket.Sop, ticket.Topic) = (sop.Sop, original?.Topic ?? Topic(ticket.Chance, context));
        (ticket.Theme, ticket.Place, ticket.Original) = (original?.Theme, original?.Place, original?.Number);
        var about = intake.ByOfficer ? Somebody(ticket.Chance, context, person) : person;
        var form = new DemoForm(person, about, context, Header(context, ticket, intake, person), Intake.Fields(context), null);
        ticket.Filed = original?.Filed is { Count: > 0 } same ? same : await forms.FillAsync(ticket, form, stop);
        var number = await desk.FileAsync(person, Filing(ticket, intake, about), stop);
        (ticket.Number, ticket.Filed) = (number ?? "", WithoutFiles(ticket.Filed, form.Fields));
        _last = number is not null && ticket.Original is null ? ticket : _last;
        return number is not null;
    }

    private Filing Filing(DemoTicket ticket, DemoIntake intake, Person about) => new()
    {
        Sop = ticket.Sop,
        Answers = ticket.Filed,
        Topic = ticket.Topic,
        Channel = intake.Channel,
        ReceivedAt = intake.ByOfficer ? intake.ReceivedAt : null,
        OnBehalfOf = intake.ByOfficer ? new ContactView(about.Name, UnitName(about), DemoForms.Phone(ticket.Chance), about.Email) : null,
    };

    private string? UnitName(Person person) => desk.Tenant.Units.FirstOrDefault(unit => unit.Id == person.Unit)?.Name;

    private static string? Topic(Chance chance, TicketContext context)
    {
        var topics = context.Tenant.Topics.Where(topic => topic.Sop == context.Sop.Sop).ToList();
        return context.Sop.Intake.Topics && topics.Count > 0 ? chance.Of(topics).Id : null;
    }

    /// <summary>Anybody of the region but whoever types it in: a name that is nobody's outside the demo.</summary>
    private static Person Somebody(Chance chance, TicketContext context, Person officer)
    {
        var others = context.People.Values.Where(person => person.UserName != officer.UserName).OrderBy(person => person.UserName, StringComparer.Ordinal).ToList();
        return others.Count > 0 ? chance.Of(others) : officer;
    }

    /// <summary>As much as questions may hang on.</summary>
    private TicketHeader Header(TicketContext context, DemoTicket ticket, DemoIntake intake, Person person) => new()
    {
        Number = "",
        Sop = context.Sop.Sop,
        Revision = context.Sop.Revision,
        Topic = ticket.Topic,
        Class = context.FindTopic(ticket.Topic)?.Class,
        Channel = intake.Channel ?? (context.Sop.Intake.Channels is [var first, ..] ? first : "web"),
        FiledBy = person.UserName,
        OpenedAt = desk.Now,
    };

    // a file belongs to one ticket; a duplicate comes without
    private static Dictionary<string, Answer> WithoutFiles(IReadOnlyDictionary<string, Answer> answers, IReadOnlyList<FormField> fields)
    {
        var files = fields.Where(field => field.Type == FieldType.Files).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return answers.Where(answer => !files.Contains(answer.Key)).ToDictionary(StringComparer.Ordinal);
    }
}
