using Microsoft.Data.Sqlite;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Problems;

/// <summary>A refusal has one form, whoever gives it: an endpoint, the framework, or nobody because something broke.</summary>
[Collection(SharedHost.Name)]
public sealed class RefusalTests(SopEngineHost host)
{
    [Theory]
    [InlineData("/api/v1/banyuwangi/entah")]
    [InlineData("/api/v2/banyuwangi/tickets")]
    [InlineData("/api")]
    [InlineData("/api/v1/banyuwangi/sops/helpdesk-aplikasi-jaringan/revisions/1/visio")]
    public async Task An_address_of_the_API_that_does_not_exist_is_refused_as_JSON(string path)
    {
        (await host.Anonymous(Helpdesk.Tenant).GetAsync(path)).Should().BeRefused(404, "not-found");
    }

    [Theory]
    [InlineData("tickets?q=%00")]
    [InlineData("tickets?sop=a%00b")]
    [InlineData("work-items?lane=%00")]
    public async Task An_address_with_a_NUL_is_refused_before_any_database_sees_it(string path)
    {
        (await host.Anonymous(Helpdesk.Tenant).GetAsync(path)).Should().BeRefused(400, "bad-request");
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_refused_and_those_it_takes_are_named()
    {
        var answer = await host.Anonymous(Helpdesk.Tenant).SendAsync(HttpMethod.Delete, "tickets");

        answer.Should().BeRefused(405, "method-not-allowed");
        answer.ContentHeaders.Allow.Should().BeEquivalentTo("GET", "POST");
    }

    [Fact]
    public async Task JSON_that_cannot_be_read_is_refused_with_the_place()
    {
        var answer = await host.Anonymous(Helpdesk.Tenant).PostTextAsync("sessions", "{\n  \"userName\": 'admin' }");

        answer.Should().BeRefused(400, "bad-json").Json.Text("detail").Should().Contain("baris 2, huruf 15");
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_is_named()
    {
        var answer = await host.Anonymous(Helpdesk.Tenant).PostTextAsync("sessions", "{\"userName\": {\"a\":1}}");

        answer.Should().BeRefused(400, "bad-json").Json.Text("detail").Should().Contain("\"userName\"");
    }

    [Fact]
    public async Task A_value_of_the_address_that_does_not_fit_is_named()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");

        (await officer.GetAsync("tickets?limit=banyak")).Should().BeRefused(400, "bad-request").Json.Text("detail").Should().Contain("\"limit\"");
    }

    [Fact]
    public async Task A_form_that_is_not_accepted_names_every_field()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");

        var answer = await requester.PostAsync("tickets", new { sop = Helpdesk.Sop, form = new { nama = "Rina", warna = "biru" } });

        var errors = answer.Should().BeRefused(422).Json.List("errors");
        errors.Select(error => error.Text("field")).Should().Contain(["opd", "jenis-kendala", "objek", "uraian", "warna"]);
        errors.Should().OnlyContain(error => error.Text("code") != null && error.Text("message") != null);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_refused_as_a_page()
    {
        var answer = await host.Anonymous(Helpdesk.Tenant).GetAsync("/banyuwangi/entah");

        answer.Should().HaveStatus(404);
        answer.ContentType.Should().Be("text/html");
        answer.Body.Should().Contain("<html lang=\"id\">").And.NotContain("Exception");
    }

    [Fact]
    public async Task Something_that_breaks_shows_nothing_of_the_inside()
    {
        await using var broken = new SopEngineHost();
        var requester = await broken.SignInAsync(Helpdesk.Tenant, "pelapor");
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(broken.Folder, "test.db")}"))
        {
            await database.OpenAsync();
            await using var drop = database.CreateCommand();
            drop.CommandText = "ALTER TABLE tickets RENAME TO gone";
            await drop.ExecuteNonQueryAsync();
        }

        var answer = await requester.GetAsync("tickets");

        answer.Should().BeRefused(500, "server-error");
        answer.Body.Should().NotContainAny("Sqlite", "gone", "   at ", ".cs");
    }
}
