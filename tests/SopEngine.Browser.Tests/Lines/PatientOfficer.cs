using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.Lines;

/// <summary>An officer whose line breaks: she tries again as people do, by loading the page again, or by going back, or opening the page anew, and pressing the button once more.</summary>
internal sealed class PatientOfficer(IPage page, CutLine line, Random random)
{
    private const int MostTries = 40;
    private const int LongestForm = 3_000;
    private const int LongestUpload = 300_000;

    public async Task SignInAsync(string userName)
    {
        await OpenAsync("masuk");
        await page.Locator("[name=userName]").First.FillAsync(userName);
        await page.Locator("[name=password]").First.FillAsync(RegionApi.PasswordOf(Helpdesk.Tenant, userName));
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await page.LeaveAsync("/masuk");
    }

    /// <summary>Files a report; its number as the list of tickets has it.</summary>
    public async Task<string> FileAsync(string report)
    {
        var row = page.Locator("table.list tr").Filter(new() { HasText = report });
        await OpenAsync("ajukan");
        await FillAsync(report);
        await SendAsync(
            "ajukan",
            "Kirim permintaan",
            async () => await page.Locator(".receipt").CountAsync() > 0 || (page.Url.EndsWith("/ajukan/selesai", StringComparison.Ordinal) && !await IsBrokenAsync()),
            async () =>
            {
                if (await page.Locator("[name='f.uraian']").InputValueAsync() == report)
                {
                    return true;
                }

                // nothing of it stands in the form any more: then it is among the tickets
                await OpenAsync($"tiket?q={Uri.EscapeDataString(report)}");
                (await row.CountAsync()).Should().BePositive("what was typed is not lost");
                return false;
            });
        line.Disarm();
        await OpenAsync($"tiket?q={Uri.EscapeDataString(report)}");
        return (await row.Locator(".num").First.InnerTextAsync()).Trim();
    }

    public async Task CommentAsync(string number, string text)
    {
        await OpenAsync($"tiket/{number}");
        await page.Locator("[name=text]").FillAsync(text);
        await SendAsync(
            $"tiket/{number}",
            "Kirim komentar",
            async () => page.Url.Contains("kabar=komentar", StringComparison.Ordinal) && !await IsBrokenAsync(),
            async () =>
            {
                var typed = await page.Locator("[name=text]").InputValueAsync();
                (typed == text || await IsThereAsync(text)).Should().BeTrue("what was typed is not lost: {0}", page.Url);
                return typed == text;
            });
    }

    /// <summary>Gives an answer, with what its row asks for.</summary>
    public async Task AnswerAsync(string number, string outcome, string? note = null, (string Name, byte[] Content)? photograph = null)
    {
        await OpenAsync($"tiket/{number}");
        var button = page.Locator($"button[name=jawaban][value='{outcome}']").First;
        await PrepareAsync(button, note, photograph, cutsUpload: true);
        await SendAsync($"tiket/{number}", button, async () => await button.CountAsync() == 0 && !await IsBrokenAsync(), async () =>
        {
            if (await button.CountAsync() == 0)
            {
                return false;
            }

            await PrepareAsync(button, note, photograph, cutsUpload: false);
            return true;
        });
    }

    private async Task PrepareAsync(ILocator button, string? note, (string Name, byte[] Content)? photograph, bool cutsUpload)
    {
        if (!await button.IsVisibleAsync())
        {
            await page.Locator("details.outcome").Filter(new() { Has = button }).Locator("summary").ClickAsync();
        }

        if (note is not null)
        {
            await page.Locator("[name='f.catatan']").FillAsync(note);
        }

        if (photograph is { } file && await page.GetByText("(sudah diunggah)").CountAsync() == 0)
        {
            if (cutsUpload)
            {
                line.Arm((CutMoment)random.Next(3), random.Next(LongestUpload), random.Next(3));
            }

            await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = file.Name, MimeType = "image/png", Buffer = file.Content });
            await page.GetByText("(sudah diunggah)").First.WaitForAsync();
        }
    }

    private async Task FillAsync(string report)
    {
        await page.Locator("[name='f.nama']").FillAsync("Rina Kusumawati");
        await page.Locator("[name='f.opd']").SelectOptionAsync("kec-rogojampi");
        await page.Locator("[name='f.jenis-kendala'][value='Aplikasi']").CheckAsync();
        await page.Locator("[name='f.objek']").FillAsync("SIMPEG");
        await page.Locator("[name='f.uraian']").FillAsync(report);
    }

    private Task SendAsync(string form, string button, Func<Task<bool>> isDone, Func<Task<bool>> isToSendAgain) =>
        SendAsync(form, page.GetByRole(AriaRole.Button, new() { Name = button }), isDone, isToSendAgain);

    /// <summary>Presses a button while the line breaks, and again until what she wanted is there.</summary>
    private async Task SendAsync(string form, ILocator button, Func<Task<bool>> isDone, Func<Task<bool>> isToSendAgain)
    {
        Arm();
        await LoadAsync(() => button.ClickAsync());
        for (var tries = 0; !await isDone(); tries++)
        {
            tries.Should().BeLessThan(MostTries, "she gets there in the end; now at {0}, which says {1}", page.Url, string.Join(' ', await page.Locator("[role=alert]").AllInnerTextsAsync()));
            if (await IsBrokenAsync() && random.Next(2) == 0)
            {
                await LoadAsync(() => page.ReloadAsync());
                continue;
            }

            if (await IsBrokenAsync())
            {
                await (random.Next(2) == 0 ? LoadAsync(() => page.GoBackAsync()) : OpenAsync(form));
            }

            if (!await IsBrokenAsync())
            {
                if (!new Uri(page.Url).AbsolutePath.EndsWith($"/{form}", StringComparison.Ordinal))
                {
                    // back is sometimes further back than the form
                    await OpenAsync(form);
                }

                if (!await isToSendAgain())
                {
                    return;
                }

                Arm();
                await LoadAsync(() => button.ClickAsync());
            }
        }
    }

    private void Arm()
    {
        if (random.Next(5) > 0)
        {
            line.Arm((CutMoment)random.Next(3), random.Next(LongestForm), random.Next(3));
        }
    }

    private async Task OpenAsync(string address)
    {
        line.Disarm();
        await LoadAsync(() => page.GotoAsync($"{line.Address}/{Helpdesk.Tenant}/{address}"));
        (await IsBrokenAsync()).Should().BeFalse("nothing cuts the line now: {0}", page.Url);
    }

    /// <summary>Waits until something stands on the screen, be it that the page cannot be reached.</summary>
    private async Task LoadAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage shown) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            await act();
        }
        catch (PlaywrightException broken) when (broken.Message.Contains("net::ERR", StringComparison.Ordinal))
        {
            // the browser says so on its own page
        }

        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= Loaded;
    }

    private async Task<bool> IsThereAsync(string text) => (await page.Locator("main").InnerTextAsync()).Contains(text, StringComparison.Ordinal);

    /// <summary>Whether the browser shows its own page about a line that is gone.</summary>
    private async Task<bool> IsBrokenAsync() => page.Url.StartsWith("chrome-error:", StringComparison.Ordinal) || await page.Locator("main#isi").CountAsync() == 0;
}
