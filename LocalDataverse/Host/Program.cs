using LocalDataverse.Host.CommandLine;
using Spectre.Console;

return await HostCommand
    .Create((options, cancellation) => new HostRun(options, AnsiConsole.Console).RunAsync(cancellation))
    .Parse(args)
    .InvokeAsync()
    .ConfigureAwait(false);
