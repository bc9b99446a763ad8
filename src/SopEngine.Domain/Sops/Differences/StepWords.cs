namespace SopEngine.Domain.Sops.Differences;

/// <summary>What a row does besides its cells, in words: evidence, waiting, escalating, telling, signing.</summary>
internal static class StepWords
{
    public static string Evidence(CellPart part, Step step, Names names)
    {
        var found = Listed.Said(
            " dan ",
            part.Field is null ? null : $"isian \"{names.Field(part.Field)}\"",
            part.Paper is null ? null : $"surat {part.Paper}",
            part.Message is null ? null : $"pemberitahuan {part.Message}",
            part.Row is null ? null : $"selesainya {names.Row(part.Row)}",
            part.Ticket ? "tiketnya sendiri" : null,
            part.Means ? "sarana" : null);
        return $"{part.Part}: " + Listed.Said(
            ", ",
            found,
            part.On.Count == 0 ? null : $"hanya pada {Listed.Of([.. part.On.Select(id => Answer(step, id))], "atau")}",
            part.When is null ? null : $"hanya bila {OutcomeWords.Condition(part.When, names)}",
            part.Holds ? null : "tidak menahan baris ini");
    }

    // a half-written wait may say both
    private static string Ends(LongestWait wait) => Listed.Said(
        " dan ", wait.Until is { } day ? $"sampai tanggal pada isian \"{day}\"" : null, wait.Until is null || wait.Longest.Length > 0 ? $"dalam {wait.Longest}" : null);

    public static string? Wait(Step step) => step.Wait is not { } wait ? null : Listed.Said(
        "; ",
        $"bila {(wait.OnlyReturned ? "setelah dikembalikan " : "")}tidak ada tanggapan {Ends(wait)}, berlaku {Answer(step, wait.Outcome)}",
        wait.Restarts ? null : "jangka ini satu untuk seluruh tiket dan berhenti selama tiket ada pada petugas",
        wait.Notices.Count == 0 ? null : $"diingatkan {Listed.Of(wait.Notices)} sebelumnya") + Outside(wait.OutsideSop);

    public static string Rung(LadderRung rung, Names names)
    {
        var (when, whom) = (rung.At == 100 ? "saat jatuh tempo" : $"pada {rung.At}% waktu", names.Recipients(rung.To));
        return rung.Do switch
        {
            LadderAct.Remind => $"{when}, {whom} diingatkan",
            LadderAct.Add => $"{when}, {whom} ikut dapat mengerjakan",
            LadderAct.Reassign => $"{when}, pekerjaan dialihkan kepada {whom}",
        } + Outside(rung.OutsideSop);
    }

    public static string? Remind(Reminder? remind, Names names) => remind is null
        ? null
        : $"selama belum selesai, {names.Recipients(remind.To)} diingatkan setiap {remind.Every}, paling banyak {remind.Max} kali";

    public static string? Signatures(Step step) => step.Signatures is not { } rule
        ? null
        : $"{Answer(step, rule.Outcome)} berlaku setelah {rule.Count} orang yang berbeda menandatangani";

    public static string Message(Notification message, Step step, Names names)
    {
        var when = message.On switch
        {
            "active" => "saat baris dimulai",
            "done" => "saat baris selesai",
            _ => $"pada {Answer(step, message.On)}",
        };
        var copy = message.Cc.Count > 0 ? $", tembusan {names.Recipients(message.Cc)}" : "";
        var via = Listed.Of([.. message.Via.Select(EnumWords.Channel)]);
        return $"pemberitahuan {message.Template} {when} kepada {names.Recipients(message.To)}{copy} melalui {via}{Outside(message.OutsideSop)}";
    }

    public static string? Join(Step step, Names names) =>
        step.Join.Count == 0 ? null : $"dimulai setelah {Listed.Of([.. step.Join.Select(group => names.Rows(group, "atau"))])} selesai";

    public static string? Automatic(AutomaticWork? work) => work is null ? null : work.Do switch
    {
        AutomaticAct.Send => "sistem mengirim pemberitahuan",
        AutomaticAct.Document => "sistem membuat dokumen",
        AutomaticAct.Close => "sistem menyelesaikan baris ini",
    } + (work.Template is null ? "" : $" dari templat {work.Template}");

    public static string Outside(bool outside) => outside ? " (di luar SOP)" : "";

    private static string Answer(Step step, string id) => $"\"{step.FindOutcome(id)?.Label ?? id}\"";
}
