using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>The parts outside an SOP that a region may turn on, in words.</summary>
internal static class RuleParts
{
    private const char Between = ' ';

    /// <summary>All parts of these SOPs, and those that are on and belong to none of them any more.</summary>
    public static IReadOnlyList<OptionView> Of(SettingScope scope)
    {
        var known = scope.Sops.SelectMany(sop => SopExtensions.Names(sop.Printed).Select(name => new OptionView(Key(sop.Printed.Sop, name), $"{sop.Printed.Document.Title}: {Words(sop.Printed, name)}")));
        var on = scope.Tenant.Extensions.SelectMany(sop => sop.Value.Select(name => new OptionView(Key(sop.Key, name), $"{sop.Key}: {name} (tidak ada pada SOP yang berlaku)")));
        return [.. known.Concat(on).DistinctBy(part => part.Value)];
    }

    public static string Key(string sop, string name) => $"{sop}{Between}{name}";

    public static (string Sop, string Name) Split(string key) => key.Split(Between, 2) is [var sop, var name] ? (sop, name) : (key, "");

    /// <summary>The row that a part belongs to; null for a question of a form.</summary>
    public static Step? StepOf(SopRevision sop, string name) => sop.Steps.FirstOrDefault(step => name == step.Id || name.StartsWith($"{step.Id}/", StringComparison.Ordinal) || name.StartsWith($"{step.Id}:", StringComparison.Ordinal));

    private static string Words(SopRevision sop, string name)
    {
        var step = StepOf(sop, name);
        var row = step is null ? "formulir" : $"baris {(step.No.Length > 0 ? step.No.TrimEnd('.') : step.Id)}";
        return step is null ? $"isian \"{name}\""
            : name == step.Id ? $"{row} seluruhnya, {step.Activity}"
            : name.EndsWith(":notify", StringComparison.Ordinal) ? $"{row}, pesan pemberitahuan"
            : name.EndsWith(":wait", StringComparison.Ordinal) ? $"{row}, batas tunggu {step.Wait?.Longest}"
            : name.EndsWith(":ladder", StringComparison.Ordinal) ? $"{row}, pengingat batas waktu"
            : step.FindOutcome(name[(step.Id.Length + 1)..]) is { } outcome ? $"{row}, jawaban \"{(outcome.Label is { Length: > 0 } label ? label : outcome.Id)}\""
            : $"{row}, isian \"{name[(name.LastIndexOf('.') + 1)..]}\"";
    }
}
