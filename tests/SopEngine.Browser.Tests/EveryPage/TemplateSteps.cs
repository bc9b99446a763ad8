using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>A draft that comes from a national template, and the nation's changes of it.</summary>
internal static class TemplateSteps
{
    // the first and the last row, and the time of one between
    private const string Revise = """
        INSERT INTO "sop_revisions" ("tenant", "sop", "revision", "definition", "sha256", "status", "imported_at", "version")
        SELECT "tenant", "sop", 2, replace(replace(replace("definition", 'Menginput laporan', 'Menyampaikan laporan'), '"revision":1', '"revision":2'), '10 menit', '15 menit'), 'kedua', "status", "imported_at", "version"
        FROM "sop_revisions" WHERE "tenant" = 'nasional' AND "sop" = $template;
        UPDATE "sops" SET "in_force" = 2 WHERE "tenant" = 'nasional' AND "sop" = $template;
        UPDATE "stamps" SET "value" = "value" + 1 WHERE "tenant" = 'nasional' AND "subject" = 'sops';
        """;

    /// <summary>Begins a draft from the template, changes a row of it, and puts another revision of the template in force. Where the draft is.</summary>
    public static async Task<string> FollowAsync(IPage page, PreparedHost host, string database)
    {
        await page.GotoAsync(host.At("banyuwangi/rancangan"));
        await page.Locator("[name=judul]").FillAsync("SOP Helpdesk Kecamatan");
        await page.Locator("[name=contoh]").SelectOptionAsync($"nasional/{PreparedRegions.Template}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai menulis" }).ClickAsync();
        await page.ArriveAsync("**/rancangan/*");
        var draft = new Uri(page.Url).AbsolutePath;
        await SopDraftSteps.SendAsync(page, "Menginput laporan di kantor kecamatan", "steps/lapor/activity");
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Revise;
        command.Parameters.AddWithValue("$template", PreparedRegions.Template);
        (await command.ExecuteNonQueryAsync()).Should().Be(3);
        return draft;
    }

    public static async Task RefuseWithoutGroundAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At($"{host.Following}/templat"));
        await page.Locator("[value=tolak]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan jawaban" }).ClickAsync();
    }
}
