using Microsoft.Playwright;
using SopEngine.Browser.Tests.Walks;
using SopEngine.Domain.Sops;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>What becomes of an SOP that somebody typed like another: it is proposed, examined, ratified, in force, and worked by. Rows, answers and boxes are found by their place.</summary>
internal sealed class TypedSopLife(SopRevision typed, SopRevision like)
{
    /// <summary>The author proposes what he typed; somebody else examines and ratifies it; it comes into force by itself.</summary>
    public async Task RatifyAsync(Desk author, Desk approver)
    {
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "Ajukan untuk disahkan…" }).First.ClickAsync();
        await author.Page.Locator("[name=perubahan]").FillAsync("SOP pertama, diketik dari naskah yang ditandatangani.");
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "Ajukan untuk disahkan" }).ClickAsync();
        await author.Page.ArriveAsync("**/tiket/*");
        var proposal = new Uri(author.Page.Url).Segments[^1];

        await approver.AnswerAsync(proposal, "sesuai");
        await approver.AnswerAsync(proposal, "sahkan");
        await InForceAsync(author);
    }

    /// <summary>A report by the typed SOP, with the escalation: filed, accepted, repaired, escalated, decided and closed, each by who has the row.</summary>
    public async Task RunAsync(Desk requester, Desk staff, Desk head)
    {
        await requester.OpenAsync($"ajukan?sop={typed.Sop}");
        await Desk.FillAsync(
            requester.Page.Locator("main"), (Box("nama"), "Rina Kusumawati"), (Box("opd"), "kec-rogojampi"), (Box("jenis-kendala"), "Jaringan"), (Box("objek"), "Kantor Kecamatan Rogojampi"),
            (Box("uraian"), "Jaringan kantor terputus sejak pagi."));
        await requester.PressAsync("Kirim permintaan");
        var number = (await requester.Page.Locator(".receipt dd").First.InnerTextAsync()).Trim();

        await staff.AnswerAsync(number, Answer("tentukan", "ya"));
        await staff.OpenTicketAsync(number);
        await staff.ChooseFileAsync(Box("foto")["f.".Length..], "tiang-14.png", SamplePicture.Png(14, 90));
        await Desk.FillAsync(staff.Page.Locator("main"), (Box("catatan"), "Kabel FO putus di tiang 14, disambung ulang."));
        await staff.GiveAsync(Answer("perbaikan", "selesai"));
        await staff.AnswerAsync(number, Answer("eskalasi", "ya"), (Box("catatan-permasalahan"), "Tiang perlu diganti."));
        await head.AnswerAsync(number, Answer("keputusan", "putuskan"), (Box("keputusan"), "Ganti tiangnya."), (Box("masukan"), "Pakai jalur cadangan."));
        await staff.AnswerAsync(number, Answer("tutup", "tutup"));

        await requester.OpenTicketAsync(number);
        var text = await requester.TextAsync();
        text.Should().Contain(typed.Document.Title).And.Contain("Selesai");
        var ticket = await requester.Page.Context.APIRequest.GetAsync(new Uri(new Uri(requester.Page.Url), $"/api/v1/{Helpdesk.Tenant}/tickets/{number}").ToString());
        var json = (await ticket.JsonAsync())!.Value;
        (json.GetProperty("sop").GetString(), json.GetProperty("status").GetString()).Should().Be((typed.Sop, "closed"));
    }

    private async Task InForceAsync(Desk author)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        for (var waited = 0; ; waited++)
        {
            await author.OpenAsync($"sop/{typed.Sop}");
            if ((await author.TextAsync()).Contains(like.Steps[0].Activity, StringComparison.Ordinal))
            {
                return;
            }

            waited.Should().BeLessThan(120, "what takes effect today is in force within a minute");
            await pause.WaitForNextTickAsync();
        }
    }

    private string Answer(string row, string answer)
    {
        var at = like.Steps.ToList().FindIndex(step => step.Id == row);
        return typed.Steps[at].Outcomes[like.Steps[at].Outcomes.ToList().FindIndex(outcome => outcome.Id == answer)].Id;
    }

    private string Box(string field) => $"f.{Fields(typed)[Fields(like).FindIndex(name => name == field)]}";

    private static List<string> Fields(SopRevision sop) =>
        [.. sop.Forms.SelectMany(form => form.Fields).Concat(sop.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields)).Select(field => field.Name)];
}
