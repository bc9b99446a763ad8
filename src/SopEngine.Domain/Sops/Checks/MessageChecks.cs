namespace SopEngine.Domain.Sops.Checks;

/// <summary>Messages: sent on something that happens, with a template, by known ways.</summary>
internal static class MessageChecks
{
    private static readonly string[] _ways = ["inbox", "email", "webhook"];

    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            foreach (var message in step.Notify)
            {
                Message(scope, step, message);
                RecipientChecks.Run(scope, scope.At(message, "to", "Notifikasi"), message.To, required: true);
                RecipientChecks.Run(scope, scope.At(message, "cc", "Notifikasi"), message.Cc, required: false);
            }

            foreach (var rung in step.Ladder)
            {
                RecipientChecks.Run(scope, scope.At(rung, "to", "Eskalasi"), rung.To, required: rung.Do == LadderAct.Remind);
            }

            if (step.Remind is { } remind)
            {
                RecipientChecks.Run(scope, scope.At(step, "remind/to", "Pengingat"), remind.To, required: true);
            }
        }
    }

    private static void Message(CheckScope scope, Step step, Notification message)
    {
        if (message.On is not ("active" or "done") && scope.Whole.FindStep(step.Id)?.FindOutcome(message.On) is null)
        {
            scope.Report(
                "unknown-outcome",
                scope.At(message, "on", "Notifikasi"),
                $"Jawaban \"{message.On}\" tidak ada pada baris ini; pemberitahuannya tidak pernah dikirim.",
                "Tulis active, done, atau id jawaban baris ini.");
        }

        if (string.IsNullOrWhiteSpace(message.Template))
        {
            scope.Report(
                "template-missing",
                scope.At(message, "template", "Notifikasi"),
                "Pemberitahuan ini tidak mempunyai naskah; tidak ada yang dapat dikirim.",
                "Sebutkan naskahnya pada template.");
        }
        else
        {
            Template(scope, scope.At(message, "template", "Notifikasi"), message.Template);
        }

        foreach (var way in message.Via.Where(way => !_ways.Contains(way)))
        {
            scope.Report(
                "via-unknown",
                scope.At(message, "via", "Notifikasi"),
                $"Saluran \"{way}\" tidak dikenal; pemberitahuannya tidak sampai lewat sana.",
                $"Pilih dari: {Words.List(_ways)}.");
        }
    }

    /// <summary>Reports a template that is not at hand, where it is known which are.</summary>
    public static void Template(CheckScope scope, Spot spot, string template)
    {
        if (scope.Around.Templates?.Contains(template) == false)
        {
            scope.Report("unknown-template", spot, $"Naskah \"{template}\" tidak ada.", "Betulkan namanya, atau buat naskah itu.");
        }
    }
}
