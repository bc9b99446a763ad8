using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Questions as they are put to somebody.</summary>
internal static class FieldViews
{
    public static IReadOnlyList<FieldView> Of(
        TicketContext context, IEnumerable<FormField> fields, IReadOnlyDictionary<string, Answer>? before = null) =>
        [.. fields.DistinctBy(field => field.Name).Select(field => Of(context, field, before?.GetValueOrDefault(field.Name)))];

    private static FieldView Of(TicketContext context, FormField field, Answer? value) => new()
    {
        Name = field.Name,
        Label = field.Label,
        Type = field.Type,
        Required = field.Required,
        RequiredWhen = field.Required ? null : field.RequiredWhen,
        Help = field.Help.Length > 0 ? field.Help : null,
        Options = Options(context, field),
        Accept = field.Accept.Count > 0 ? field.Accept : null,
        Min = field.Min,
        Max = field.Max,
        MaxBytes = field.MaxSize is { } size ? FileSize.Read(size) : null,
        When = field.When,
        About = field.About,
        Value = value,
    };

    private static IReadOnlyList<OptionView>? Options(TicketContext context, FormField field) => Offers.OptionsOf(context, field) switch
    {
        { } options => [.. options.Select(option => new OptionView(option.Value, option.Label))],
        null when field.Type == FieldType.Person => People(context.People.Values),
        null => null,
    };

    public static IReadOnlyList<OptionView> People(IEnumerable<Domain.Tenants.Person> people) =>
        [.. people.OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => new OptionView(person.UserName, person.Name))];
}
