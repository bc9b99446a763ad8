using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>What must be said of a row itself because no cell of the official table holds it.</summary>
internal sealed class StepSentences(SopRevision revision, RowNames names)
{
    public IEnumerable<string> Of(Step step) => [.. Nature(step), .. Work(step), .. Waiting(step), .. Telling(step)];

    private IEnumerable<string> Nature(Step step)
    {
        if (step.OutsideSop)
        {
            yield return "baris ini di luar SOP";
        }

        if (step.AnyTime)
        {
            yield return "dapat dilakukan kapan saja dan tidak ditunggu";
        }
        else if (!step.Gating)
        {
            yield return "tidak harus dilalui";
        }

        if (step.Join.Count > 0)
        {
            yield return $"dimulai setelah {IndonesianText.List([.. step.Join.Select(group => names.Rows(group, "atau"))])} selesai";
        }

        if (revision.FindLane(step.Lane) is { External: true } lane)
        {
            yield return lane.ActedBy is { } officer ? $"{lane.Label} tidak memakai aplikasi; dicatat oleh {names.Lane(officer)}" : $"{lane.Label} tidak memakai aplikasi";
        }
    }

    private IEnumerable<string> Work(Step step)
    {
        if (step.Automatic is { } work)
        {
            yield return "dikerjakan oleh sistem" + work.Do switch
            {
                AutomaticAct.Send => ": pemberitahuan dikirim",
                AutomaticAct.Document => $": dokumen dibuat dari templat {work.Template}",
                AutomaticAct.Close => "",
            };
        }

        if (step.Call is { } call)
        {
            yield return $"menjalankan SOP {call.Sop}; baris ini selesai ketika tiket itu berakhir";
        }

        if (step.Signatures is { } rule)
        {
            yield return $"\"{step.FindOutcome(rule.Outcome)?.Label ?? rule.Outcome}\" berlaku setelah {rule.Count} orang yang berbeda menandatangani";
        }

        if (step.Reading is { } reading)
        {
            yield return $"waktu dihitung {Words.Of(reading)}";
        }

        if (revision.FindForm(step.Form) is { } form)
        {
            yield return $"isian: {form.Title}{(form.Proposed ? " (usulan)" : "")}";
        }
    }

    private IEnumerable<string> Waiting(Step step)
    {
        if (step.Wait is { } wait)
        {
            var then = step.FindOutcome(wait.Outcome) is { } outcome ? $"\"{outcome.Label}\": {new WayText(names).Destination(outcome)}" : wait.Outcome;
            var text = $"bila {(wait.OnlyReturned ? "setelah dikembalikan " : "")}tidak ada tanggapan {(wait.Until is { } day ? $"sampai {names.Field(day)}" : $"dalam {wait.Longest}")}, berlaku {then}";
            text += wait.Restarts ? "" : "; jangka ini satu untuk seluruh tiket dan berhenti selama tiket ada pada petugas";
            text += wait.Notices.Count > 0 ? $"; diingatkan {IndonesianText.List(wait.Notices)} sebelumnya" : "";
            yield return OutcomeSentences.Outside(wait.OutsideSop, text);
        }

        foreach (var rung in step.Ladder)
        {
            var when = rung.At == 100 ? "saat jatuh tempo" : $"pada {rung.At}% waktu";
            var whom = names.Recipients(rung.To);
            var text = rung.Do switch
            {
                LadderAct.Remind => $"{when}, {whom} diingatkan",
                LadderAct.Add => $"{when}, {whom} ikut dapat mengerjakan",
                LadderAct.Reassign => $"{when}, pekerjaan dialihkan kepada {whom}",
            };
            yield return OutcomeSentences.Outside(rung.OutsideSop, text);
        }

        if (step.Remind is { } remind)
        {
            yield return $"selama belum selesai, {names.Recipients(remind.To)} diingatkan setiap {remind.Every}, paling banyak {remind.Max} kali";
        }
    }

    private IEnumerable<string> Telling(Step step)
    {
        foreach (var message in step.Notify)
        {
            var when = message.On switch
            {
                "active" => "saat baris dimulai",
                "done" => "saat baris selesai",
                _ => $"pada \"{step.FindOutcome(message.On)?.Label ?? message.On}\"",
            };
            var copy = message.Cc.Count > 0 ? $", tembusan {names.Recipients(message.Cc)}" : "";
            var via = IndonesianText.List([.. message.Via.Select(Words.Channel)]);
            yield return OutcomeSentences.Outside(message.OutsideSop, $"pemberitahuan {when} kepada {names.Recipients(message.To)}{copy} melalui {via}");
        }
    }
}
