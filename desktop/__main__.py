"""The program ``layerwise``: the application, or one of its commands that need no window."""

import sys

from training.contract.telemetry import switch_off_telemetry


def main() -> int:
    """Run what the command line asks for and return the exit status."""
    switch_off_telemetry()
    command, arguments = sys.argv[1:2], sys.argv[2:]
    if command == ["classify"]:
        from desktop.commands.classify import main as classify

        return classify(arguments)
    if command == ["check-model"]:  # the application's own child, see desktop.services.guard
        from desktop.services.guard_child import main as check_model

        return check_model(arguments)
    if command == ["decode-pictures"]:  # the same, see desktop.services.picture_decoder
        from desktop.services.picture_decoder_child import main as decode_pictures

        return decode_pictures(arguments)
    if command == ["self-test-step"]:  # and of the self-test, see desktop.self_test
        from desktop.self_test.step_child import main as self_test_step

        return self_test_step(arguments)
    if "--self-test" in sys.argv[1:]:
        from desktop.self_test.command import main as self_test

        return self_test([word for word in sys.argv[1:] if word != "--self-test"])
    if any(argument.startswith("--import-pack") for argument in sys.argv[1:]):
        from desktop.commands.import_pack import main as import_pack

        return import_pack(sys.argv[1:])
    if "--reset" in sys.argv[1:]:
        from desktop.commands.reset import main as reset

        return reset(sys.argv[1:])
    from desktop.commands.options import parsed
    from desktop.services.instance.instance import apart, enter

    options = parsed(sys.argv[1:])
    instance = apart() if options.check else enter(options.files, alone=options.new_window)
    if instance is None:  # the program runs already, and has the files
        return 0
    if sys.platform.startswith("linux"):  # where Qt would end the process, with words of its own
        from desktop.services.system_libraries import complaint

        if sentence := complaint():
            from desktop.services.system_message import tell

            tell(sentence)
            return 1
    from desktop.application import main as application

    return application(options, instance)


if __name__ == "__main__":
    sys.exit(main())
