using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Trials;

/// <summary>Questions as a trial puts them: with examples filled in, and with a pretend file to tick wherever a file is asked for.</summary>
internal static class TrialForms
{
    public static IReadOnlyList<FieldView> Of(TicketContext context, TicketHeader? header, IReadOnlyList<FormField> fields)
    {
        var examples = PlausibleAnswers.To(context, header, fields, () => 0);
        return [.. FieldViews.Of(context, fields, examples).Select(field => field.Type == FieldType.Files ? Pretend(field) : Worded(field))];
    }

    /// <summary>Free text that stands for anything says on the page what belongs there.</summary>
    private static FieldView Worded(FieldView field)
    {
        var words = field.About == PersonFact.Name ? "Pelapor Contoh" : $"{field.Label} (contoh)";
        return field.Value?.Values is [PlausibleAnswers.Anything] && words.Length <= (field.Max ?? int.MaxValue) ? field with { Value = Answer.Text(words) } : field;
    }

    /// <summary>What a row's form and one of its answers ask of somebody; for no answer what the form asks.</summary>
    public static IReadOnlyList<FormField> Asked(TicketContext context, TicketState state, Step step, Outcome? outcome) => Countersigning.Eased(
        context, state, step, outcome, RowEvidence.Demanded(context, state.Header, step, outcome, outcome is null ? Offers.FieldsOf(context, state.Header, step.Form, context.Actor) : outcome.Fields));

    private static FieldView Pretend(FieldView field)
    {
        var type = PlausibleAnswers.Files.Keys.Order(StringComparer.Ordinal).FirstOrDefault(known => field.Accept?.Any(accepted => FileTypes.Matches(accepted, known)) == true) ?? "application/pdf";
        return field with { Type = FieldType.Many, Options = [new OptionView(type, $"Berkas tiruan ({FileTypes.Words(type)})")], Accept = null, Value = field.Value is null ? null : Answer.List([type]) };
    }
}
