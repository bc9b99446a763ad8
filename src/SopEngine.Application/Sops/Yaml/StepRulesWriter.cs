using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes what a row does besides being done: messages, waits, ladders, joins, work by itself.</summary>
internal static class StepRulesWriter
{
    public static MapOutput Notification(Notification notification) => new MapWriter()
        .Required("on", notification.On)
        .Required("template", notification.Template)
        .Add("to", MapWriter.ListOf(notification.To, spread: false))
        .Names("cc", notification.Cc)
        .Names("via", notification.Via, ["inbox"])
        .Flag("outsideSop", notification.OutsideSop)
        .Short();

    public static MapOutput Wait(LongestWait wait) => new MapWriter()
        .Optional("longest", wait.Until is not null && wait.Longest.Length == 0 ? null : wait.Longest)
        .Optional("until", wait.Until)
        .Required("outcome", wait.Outcome)
        .Flag("onlyReturned", wait.OnlyReturned)
        .Flag("restarts", wait.Restarts, otherwise: true)
        .Names("notices", wait.Notices)
        .Flag("outsideSop", wait.OutsideSop)
        .Short();

    public static MapOutput Rung(LadderRung rung) => new MapWriter()
        .Number("at", rung.At)
        .Choice<LadderAct>("do", rung.Do)
        .Add("to", MapWriter.ListOf(rung.To, spread: false))
        .Flag("outsideSop", rung.OutsideSop)
        .Short();

    public static MapOutput Reminder(Reminder reminder) => new MapWriter()
        .Required("every", reminder.Every)
        .Number("max", reminder.Max)
        .Add("to", MapWriter.ListOf(reminder.To, spread: false))
        .Short();

    public static MapOutput Signatures(SignatureRule rule) => new MapWriter()
        .Required("outcome", rule.Outcome)
        .Number("count", rule.Count)
        .Short();

    public static MapWriter Join(this MapWriter map, IReadOnlyList<IReadOnlyList<string>> groups) => groups switch
    {
        [] => map,
        [[var only]] => map.Required("join", only),
        _ => map.Add("join", new ListOutput([.. groups.Select(group => MapWriter.ListOf(group, spread: false))], false)),
    };

    public static MapWriter Automatic(this MapWriter map, AutomaticWork? work)
    {
        if (work is null)
        {
            return map;
        }

        return work.Template is null
            ? map.Choice<AutomaticAct>("automatic", work.Do)
            : map.Map("automatic", new MapWriter().Choice<AutomaticAct>("do", work.Do).Required("template", work.Template).Short());
    }
}
