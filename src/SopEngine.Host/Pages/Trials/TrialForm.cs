using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Application.Trials;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Trials;

/// <summary>Reads from a sent form what is to be done in a trial.</summary>
internal static class TrialForm
{
    private static readonly TimeSpan _morning = TimeSpan.FromHours(9);

    /// <summary>Null for what no button of the page sends.</summary>
    public static TrialAct? Read(PostedForm posted, TrialView view, TenantProfile tenant) => posted.Id switch
    {
        TrialModel.Clock => To(posted.Text("ke"), view, tenant) is { } to ? new TrialAct(TrialActKind.Jump) { To = to } : null,
        TrialModel.Filing => new TrialAct(TrialActKind.File) { Topic = posted.Text("topic"), Channel = posted.Text("channel"), Form = Answers(posted, view.Filing) },
        _ => view.Tasks.FirstOrDefault(task => TrialModel.FormOf(task.Item) == posted.Id) is { } task && posted.Text("jawaban") is { } answer ? Of(posted, task, answer) : null,
    };

    private static TrialAct Of(PostedForm posted, TrialTask task, string answer)
    {
        var person = posted.Text("orang") is { } chosen && task.People.Any(known => known.Value == chosen) ? chosen : task.People is [var first, ..] ? first.Value : null;
        return answer switch
        {
            TrialTaskCard.Called => new TrialAct(TrialActKind.Called) { Item = task.Item },
            TrialTaskCard.Supply => new TrialAct(TrialActKind.Supply) { Item = task.Item, Person = person, Form = Answers(posted, task.Missing) },
            _ => new TrialAct(TrialActKind.Complete)
            {
                Item = task.Item, Person = person, Outcome = answer, Form = Answers(posted, [.. task.Fields.Concat(task.Outcomes.FirstOrDefault(outcome => outcome.Id == answer)?.Fields ?? []).DistinctBy(field => field.Name)]),
            },
        };
    }

    private static IReadOnlyDictionary<string, Domain.Tickets.Answer> Answers(PostedForm posted, IReadOnlyList<FieldView> fields) =>
        FormAnswers.Read(fields, name => posted.All(FormReader.BoxName(name)));

    private static DateTime? To(string? word, TrialView view, TenantProfile tenant) => word switch
    {
        "jam" => view.Now.AddHours(1),
        "pekan" => view.Now.AddDays(7),
        "besok" => TimeZoneInfo.ConvertTimeToUtc(tenant.DayOf(view.Now).AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified) + _morning, tenant.TimeZone()),
        "pengingat" => view.NextAlarm is { } next ? (next > view.Now ? next : view.Now.AddMinutes(1)) : null,
        _ => null,
    };
}
