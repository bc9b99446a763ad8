namespace SopEngine.Domain.Sops.Checks;

/// <summary>Conditions name questions that exist and answers that can be given.</summary>
internal static class ConditionChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var field in scope.Revision.Forms.SelectMany(form => form.Fields))
        {
            Field(scope, field);
        }

        foreach (var outcome in scope.Revision.Steps.SelectMany(step => step.Outcomes))
        {
            if (outcome.When is { } when)
            {
                Condition(scope, scope.At(outcome, "when", "Jawaban"), when);
            }

            foreach (var field in outcome.Fields)
            {
                Field(scope, field);
            }
        }
    }

    private static void Field(CheckScope scope, FormField field)
    {
        if (field.When is { } when)
        {
            OfField(scope, field, scope.At(field, "when", "Formulir"), when);
        }

        if (field.RequiredWhen is { } required)
        {
            OfField(scope, field, scope.At(field, "requiredWhen", "Formulir"), required);
            RequiredTwice(scope, field);
        }
    }

    private static void RequiredTwice(CheckScope scope, FormField field)
    {
        if (field.Required)
        {
            scope.Report(
                "required-twice",
                scope.At(field, "requiredWhen", "Formulir"),
                $"Isian \"{field.Label}\" selalu wajib; syarat wajibnya tidak berarti apa-apa.",
                "Hapus required, atau hapus requiredWhen.");
        }
    }

    private static void OfField(CheckScope scope, FormField field, Spot spot, Condition when)
    {
        if (when.Field == field.Name)
        {
            scope.Report(
                "condition-on-itself",
                spot,
                $"Isian \"{field.Label}\" baru muncul sesudah ia sendiri dijawab; ia tidak pernah muncul.",
                "Gantungkan pada isian lain.");
            return;
        }

        Condition(scope, spot, when);
    }

    /// <summary>One condition, wherever it stands.</summary>
    public static void Condition(CheckScope scope, Spot spot, Condition when)
    {
        if (!scope.Fields.Knows(when.Field))
        {
            scope.Report(
                "unknown-field",
                spot,
                $"Syaratnya menyebut isian \"{when.Field}\" yang tidak ditanyakan formulir mana pun.",
                "Betulkan nama isiannya, atau tambahkan isian itu pada formulir.");
            return;
        }

        if (when.Is.Count == 0)
        {
            scope.Report(
                "condition-empty",
                spot,
                $"Syaratnya tidak menyebut jawaban isian \"{when.Field}\"; ia {(when.Not ? "selalu" : "tidak pernah")} terpenuhi.",
                "Sebutkan jawabannya pada is, atau hapus syaratnya.");
        }

        var known = scope.Fields.ValuesOf(when.Field);
        foreach (var value in when.Is.Where(value => known?.Contains(value) == false))
        {
            scope.Report(
                "unknown-value",
                spot,
                $"\"{value}\" bukan jawaban isian \"{when.Field}\"; syarat itu tidak pernah terpenuhi olehnya.",
                $"Pilih dari: {Words.List(known!)}.");
        }
    }
}
